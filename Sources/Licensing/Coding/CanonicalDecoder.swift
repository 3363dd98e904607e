/// Reads values from JSON as the canonical encoder writes it.
///
/// Beside what the encoder writes it takes any order of members, white space and every escape of
/// RFC 8259, but no fractions and no exponents. Bytes that are no such JSON, or JSON that is not
/// the value asked for, are a `DecodingError`, whatever the bytes are.
public struct CanonicalDecoder: Sendable {
  /// The most bytes that one value may take: a quarter of a gibibyte.
  public static let longest = 1 << 28

  /// Makes a decoder; it holds nothing.
  public init() {}

  /// Reads a value from all of some bytes.
  public func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    let document = try CanonicalDocument(bytes)
    return try Value(from: CanonicalValueDecoder(document: document, node: 0))
  }

  /// Reads a value from all of a text.
  public func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    try decode(type, from: Array(text.utf8))
  }
}
