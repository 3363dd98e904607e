/// New secrets, from the system's generator of randomness.
public enum RandomSecret {
  /// Letters and digits that nobody takes for one another.
  private static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
  private static let groups = 5
  private static let lettersOfGroup = 5

  /// A secret of 125 random bits, in five groups of five characters.
  public static func make() -> String {
    (0..<groups).map { _ in
      String((0..<lettersOfGroup).compactMap { _ in alphabet.randomElement() })
    }.joined(separator: "-")
  }
}
