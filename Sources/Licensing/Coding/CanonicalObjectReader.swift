/// Reads the members of one object; it remembers which it found last, for mostly the next one is
/// asked for after it.
final class CanonicalObjectReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let document: CanonicalDocument
  private let node: Int
  /// The name of the member that was found last.
  private var found: Int

  init(document: CanonicalDocument, node: Int) throws(DecodingError) {
    guard document.nodes[node].kind == .object else {
      throw document.mismatch([String: Any].self, at: node)
    }
    self.document = document
    self.node = node
    found = node + 1
  }

  var codingPath: [any CodingKey] { [] }

  /// The names that the type knows; one that is no text at all is left out.
  var allKeys: [Key] {
    ((try? document.names(of: node)) ?? []).compactMap(Key.init(stringValue:))
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool {
    document.nodes[try value(of: key)].kind == .null
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try document.truth(try value(of: key))
  }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try document.text(try value(of: key))
  }

  func decode<Number: FixedWidthInteger & Decodable>(
    _ type: Number.Type, forKey key: Key
  ) throws -> Number {
    try document.number(try value(of: key))
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: try superDecoder(forKey: key))
  }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Inner> {
    KeyedDecodingContainer(
      try CanonicalObjectReader<Inner>(document: document, node: try value(of: key)))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try CanonicalListReader(document: document, node: try value(of: key))
  }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    CanonicalValueDecoder(document: document, node: try value(of: key))
  }

  /// No type of ours inherits what it encodes.
  func superDecoder() throws -> any Decoder {
    throw DecodingError.corrupted("nothing inherited", at: document.nodes[node].start)
  }

  private func value(of key: Key) throws(DecodingError) -> Int {
    guard let value = find(key) else {
      throw .keyNotFound(
        key,
        DecodingError.Context(
          codingPath: [],
          debugDescription: "no \(key.stringValue) at byte \(document.nodes[node].start)"))
    }
    return value
  }

  private func find(_ key: Key) -> Int? {
    guard let member = document.member(key.stringValue, of: node, from: found) else { return nil }
    found = member
    return member + 1
  }
}
