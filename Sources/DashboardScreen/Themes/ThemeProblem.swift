/// Something in a theme file that could not be used; everything else in the file still is.
public struct ThemeProblem: Error, Hashable, Sendable {
  /// The name of the theme whose file it is in.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1.
  public let column: Int
  public let reason: Reason

  /// What is wrong, with its evidence.
  public enum Reason: Hashable, Sendable {
    /// The file is not TOML; the parser's own words.
    case syntax(String)
    case tooLarge(limit: Int)
    case unknownKey(String)
    case unknownRole(String)
    case unknownGlyph(String)
    case unknownAttribute(String)
    case wrongType(key: String, expected: ExpectedType)
    /// Neither `#rrggbb` nor a number from 0 to 255 nor `default`.
    case badColor(String)
    /// The palette has no colour of this name.
    case unknownColor(String)
    case unknownDepth(String)
    /// The text is too narrow or too wide for its place.
    case badGlyph(String, text: String)
    /// There is no theme of the name it inherits from.
    case unknownParent(String)
    /// The theme inherits from itself; the names on the way.
    case cycle([String])
    case tooManyParents(limit: Int)
  }

  /// What should have been there.
  public enum ExpectedType: Hashable, Sendable {
    case text, table, color, listOfAttributes
  }
}
