internal import CMessageDigest

/// A SHA-256 digest: 32 bytes (FIPS 180-4).
struct Digest: Hashable, Sendable {
  let bytes: [UInt8]

  /// The digest of some bytes.
  init(of content: [UInt8]) {
    var context = SHA2_CTX()
    SHA256Init(&context)
    content.withUnsafeBufferPointer { buffer in
      SHA256Update(&context, buffer.baseAddress, buffer.count)
    }
    var result = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&result, &context)
    bytes = result
  }

  /// Takes bytes that are a digest; nil when they are not 32.
  init?(bytes: [UInt8]) {
    guard bytes.count == Int(SHA256_DIGEST_LENGTH) else { return nil }
    self.bytes = bytes
  }

  /// The digest as 64 lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  private init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What the first event's digest continues from.
  static let genesis = Digest(unchecked: [UInt8](repeating: 0, count: 32))
}
