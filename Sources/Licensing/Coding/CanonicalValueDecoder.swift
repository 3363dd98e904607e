/// Where one value reads itself: as a scalar, a list or an object.
struct CanonicalValueDecoder: Decoder {
  let document: CanonicalDocument
  let node: Int

  /// The value's first byte, and the byte after its last.
  var first: Int { document.nodes[node].start }
  var end: Int { document.nodes[node].end }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(try CanonicalObjectReader(document: document, node: node))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try CanonicalListReader(document: document, node: node)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension CanonicalValueDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { document.nodes[node].kind == .null }

  func decode(_ type: Bool.Type) throws -> Bool { try document.truth(node) }

  func decode(_ type: String.Type) throws -> String { try document.text(node) }

  func decode(_ type: Double.Type) throws -> Double { throw document.mismatch(type, at: node) }

  func decode(_ type: Float.Type) throws -> Float { throw document.mismatch(type, at: node) }

  func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
    try document.number(node)
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }
}
