import Themes

/// A theme as it is written.
public struct ThemeFile: Hashable, Sendable {
  /// The name others inherit it by: the file's name without `.toml`.
  public let name: String
  public let text: String

  /// The most bytes a theme file may have.
  public static let byteLimit = 64 * 1_024

  /// Makes a theme file from its name and text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The themes inside the program.
  public static let shipped = EmbeddedThemes.all.map { ThemeFile(name: $0.name, text: $0.text) }
}
