public import Canvas

/// The signs and lines a screen is drawn with.
public struct Glyphs: Hashable, Sendable {
  var signs: [Glyph: DisplayText]
  /// The lines around panes and dialogs.
  public internal(set) var border: Border

  /// The text of a sign.
  public subscript(glyph: Glyph) -> DisplayText { signs[glyph] ?? glyph.usualASCII }

  /// What stands for text that was cut off.
  public var ellipsis: DisplayText { self[.ellipsis] }

  /// The signs unless a theme says otherwise.
  public static let usual = Glyphs(
    signs: Dictionary(uniqueKeysWithValues: Glyph.allCases.map { ($0, $0.usual) }), border: .light)

  /// The signs where only ASCII can be shown.
  public static let ascii = Glyphs(
    signs: Dictionary(uniqueKeysWithValues: Glyph.allCases.map { ($0, $0.usualASCII) }),
    border: .ascii)
}
