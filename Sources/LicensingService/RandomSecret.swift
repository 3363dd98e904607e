public import Licensing

/// New secrets, from the system's generator of randomness.
public enum RandomSecret {
  /// So many random bytes make a secret: 160 bits.
  private static let bytes = 20

  /// A new secret.
  public static func make() -> Secret {
    Secret(randomBytes: (0..<bytes).map { _ in UInt8.random(in: .min ... .max) })
  }
}
