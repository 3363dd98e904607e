/// Writes values as canonical JSON (RFC 8259): the same value always gives the same bytes.
///
/// Members stand in the order in which a type encodes them, nothing stands between tokens, only
/// what has to be escaped is, and what is nil is left out. Sets and dictionaries have no order and
/// so no canonical form; fractions have several and are refused.
public struct CanonicalEncoder: Sendable {
  /// How deep containers may stand in each other.
  public static let deepest = 64

  /// Makes an encoder; it holds nothing.
  public init() {}

  /// The bytes of a value.
  public func encode(_ value: some Encodable) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try encode(value, to: &bytes)
    return bytes
  }

  /// Appends the bytes of a value to others; where it throws, they are as before.
  public func encode(_ value: some Encodable, to bytes: inout [UInt8]) throws {
    let start = bytes.count
    let output = CanonicalOutput(after: bytes)
    bytes = []
    defer { bytes = output.text.bytes }
    do {
      try output.write(value)
      if let fault = output.text.fault { throw fault.error(of: value) }
    } catch {
      output.text.cut(to: start)
      throw error
    }
  }
}
