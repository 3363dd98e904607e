/// A secret that a person or a device presents; it is never logged, stored or shown by itself.
public struct Secret: Hashable, Sendable, RawRepresentable, Codable {
  /// The secret's text.
  public let rawValue: String

  /// Wraps a text; nil where it is too short to be a secret, too long, or not plain ASCII.
  public init?(rawValue: String) {
    guard (8...256).contains(rawValue.utf8.count),
      rawValue.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    self.rawValue = rawValue
  }

  /// Makes a secret of random bytes, written in the 32 characters of Crockford's base 32.
  public init(randomBytes: [UInt8]) {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var text = ""
    var (buffer, bits) = (0, 0)
    for byte in randomBytes {
      buffer = buffer << 8 | Int(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[buffer >> bits & 31])
      }
      buffer &= 1 << bits - 1
    }
    if bits > 0 { text.append(alphabet[buffer << (5 - bits) & 31]) }
    rawValue = text
  }

  /// A secret as it was made, whatever a person typed around it or in which case.
  public static func normalized(_ text: String) -> String {
    String(text.uppercased().unicodeScalars.filter { $0.value > 0x20 })
  }

  /// What is kept of the secret.
  public var digest: SecretDigest { SecretDigest(of: rawValue) }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Never the secret itself.
  public var description: String { "(secret)" }
  /// Never the secret itself.
  public var debugDescription: String { description }
  /// Shows nothing to whoever dumps the value.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The SHA-256 digest of a secret, as 64 lower-case hexadecimal digits: all that is ever stored.
public struct SecretDigest: Hashable, Sendable, RawRepresentable, Codable {
  /// The digits.
  public let rawValue: String

  /// Wraps a stored digest; nil where it is none.
  public init?(rawValue: String) {
    let digits = rawValue.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    guard rawValue.utf8.count == 64, digits else { return nil }
    self.rawValue = rawValue
  }

  /// The digest of a secret's text.
  public init(of text: String) {
    let digits = Array("0123456789abcdef")
    let bytes = SHA256.digest(of: Array(text.utf8))
    rawValue = String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
