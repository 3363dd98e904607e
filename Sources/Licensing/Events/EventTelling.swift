/// What an event tells people: what happened, where, and what allowed it.
public struct EventTelling: Hashable, Sendable, Codable {
  public let virtualAccounts: [Identifier<VirtualAccount>]
  public let happening: Happening
  public let authorization: Authorization?

  /// Takes what is told out of an event's draft.
  public init(_ draft: EventDraft) {
    virtualAccounts = draft.virtualAccounts
    happening = draft.happening
    authorization = draft.authorization
  }
}

extension EventTelling {
  /// The telling in canonical JSON, as the log keeps it.
  public func canonicalText() throws -> String {
    var pen = CanonicalPen(capacity: 512)
    if case .moved(let transfer) = happening {
      write(transfer, to: &pen)
    } else {
      try pen.encode(self)
    }
    return String(decoding: pen.bytes, as: UTF8.self)
  }

  /// Reads what the log keeps; throws where the text is no telling.
  public init(canonical text: String) throws {
    let bytes = Array(text.utf8)
    var scanner = CanonicalScanner(bytes)
    if let telling = try? EventTelling(moved: &scanner), scanner.isAtEnd {
      self = telling
    } else {
      self = try CanonicalDecoder().decode(EventTelling.self, from: bytes)
    }
  }

  private func write(_ transfer: Transfer, to pen: inout CanonicalPen) {
    pen.put(#"{"virtualAccounts":"#)
    pen.put(list: virtualAccounts) { $0.put($1) }
    pen.put(#","happening":{"moved":{"_0":"#)
    transfer.write(to: &pen)
    pen.put("}}")
    if let authorization {
      pen.put(#","authorization":{"right":"#, text: authorization.right.rawValue)
      pen.put(#","role":"#, text: authorization.role?.rawValue)
      pen.put("}")
    }
    pen.put("}")
  }

  /// Reads the telling of a move, which is what most events are.
  private init(moved scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"virtualAccounts":"#)
    virtualAccounts = try scanner.list(Identifier<VirtualAccount>.init)
    try scanner.take(#","happening":{"moved":{"_0":"#)
    happening = .moved(try Transfer(&scanner))
    try scanner.take("}}")
    authorization =
      scanner.has(#","authorization":{"right":"#) ? try Authorization(rest: &scanner) : nil
    try scanner.take("}")
  }
}

extension Authorization {
  /// Reads what follows the name of the right.
  fileprivate init(
    rest scanner: inout CanonicalScanner
  ) throws(CanonicalScanner.Mismatch) {
    let right: Right = try scanner.named()
    let role: Role? = scanner.has(#","role":"#) ? try scanner.named() : nil
    try scanner.take("}")
    self.init(right: right, role: role)
  }
}

extension Identifier {
  fileprivate init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    self.init(rawValue: try scanner.number())
  }
}
