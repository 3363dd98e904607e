/// Reads the elements of one list, one after the other.
struct CanonicalListReader: UnkeyedDecodingContainer {
  private let document: CanonicalDocument
  private let node: Int
  /// The next element's node.
  private var position: Int
  private(set) var currentIndex = 0

  init(document: CanonicalDocument, node: Int) throws(DecodingError) {
    guard document.nodes[node].kind == .list else {
      throw document.mismatch([Any].self, at: node)
    }
    self.document = document
    self.node = node
    position = node + 1
  }

  var codingPath: [any CodingKey] { [] }

  /// Not counted beforehand.
  var count: Int? { nil }

  var isAtEnd: Bool { position >= document.nodes[node].next }

  mutating func decodeNil() throws -> Bool {
    guard document.nodes[try current(Never.self)].kind == .null else { return false }
    advance()
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool {
    let value = try document.truth(try current(type))
    advance()
    return value
  }

  mutating func decode(_ type: String.Type) throws -> String {
    let value = try document.text(try current(type))
    advance()
    return value
  }

  mutating func decode<Number: FixedWidthInteger & Decodable>(
    _ type: Number.Type
  ) throws -> Number {
    let value: Number = try document.number(try current(type))
    advance()
    return value
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try Value(
      from: CanonicalValueDecoder(document: document, node: try current(type)))
    advance()
    return value
  }

  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    let inner = try CanonicalObjectReader<Key>(document: document, node: try current(type))
    advance()
    return KeyedDecodingContainer(inner)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let inner = try CanonicalListReader(document: document, node: try current([Any].self))
    advance()
    return inner
  }

  mutating func superDecoder() throws -> any Decoder {
    let inner = CanonicalValueDecoder(document: document, node: try current(Never.self))
    advance()
    return inner
  }

  private func current(_ type: Any.Type) throws(DecodingError) -> Int {
    guard !isAtEnd else {
      throw .valueNotFound(
        type,
        DecodingError.Context(
          codingPath: [],
          debugDescription: "no more elements at byte \(document.nodes[node].end)"))
    }
    return position
  }

  private mutating func advance() {
    position = document.nodes[position].next
    currentIndex += 1
  }
}
