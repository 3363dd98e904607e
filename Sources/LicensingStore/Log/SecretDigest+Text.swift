public import Licensing

extension SecretDigest {
  /// The digest of a secret; case and what a person typed around it do not matter.
  public init(of text: String) {
    let plain = text.uppercased().utf8.filter { $0 > UInt8(ascii: " ") }
    self.init(rawValue: Digest(of: Array(plain)).hexadecimal)
  }
}
