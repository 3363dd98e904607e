/// The theme files that are part of the program, so that a copied binary needs nothing beside it.
public enum EmbeddedThemes {
  /// The name (of the file, without `.toml`) and the text of each.
  public static let all: [(name: String, text: String)] = [
    ("dark", text(PackageResources.dark_toml)),
    ("light", text(PackageResources.light_toml)),
    ("system16", text(PackageResources.system16_toml)),
    ("mono", text(PackageResources.mono_toml)),
    ("high-contrast", text(PackageResources.high_contrast_toml)),
    ("deuteranopia", text(PackageResources.deuteranopia_toml)),
    ("tritanopia", text(PackageResources.tritanopia_toml)),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
