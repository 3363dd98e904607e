/// A list of many records, coded in one go by the canonical coder and as any list by others.
@propertyWrapper
public struct LongList<Element: Codable & Hashable & Sendable>: Hashable, Sendable {
  /// The list itself.
  public var wrappedValue: [Element]

  /// Wraps a list.
  public init(wrappedValue: [Element]) {
    self.wrappedValue = wrappedValue
  }
}

extension LongList: Codable {
  /// Reads the list; where it is not in the canonical form, element by element.
  public init(from decoder: any Decoder) throws {
    if let type = Element.self as? any CanonicalRecord.Type,
      let canonical = decoder as? CanonicalValueDecoder,
      let list = LongList.scan(type, in: canonical) as? [Element]
    {
      wrappedValue = list
    } else {
      wrappedValue = try [Element](from: decoder)
    }
  }

  /// Writes the list.
  public func encode(to encoder: any Encoder) throws {
    if let type = Element.self as? any CanonicalRecord.Type,
      let canonical = encoder as? CanonicalValueEncoder
    {
      canonical.write { pen in put(type, to: &pen) }
    } else {
      try wrappedValue.encode(to: encoder)
    }
  }

  private static func scan<Record: CanonicalRecord>(
    _ type: Record.Type, in decoder: CanonicalValueDecoder
  ) -> [Record]? {
    var scanner = CanonicalScanner(decoder.document.bytes, at: decoder.first)
    guard let list = try? scanner.list(Record.init), scanner.position == decoder.end else {
      return nil
    }
    return list
  }

  private func put<Record: CanonicalRecord>(_ type: Record.Type, to pen: inout CanonicalPen) {
    pen.put(list: wrappedValue as? [Record] ?? []) { $1.write(to: &$0) }
  }
}
