internal import Canvas
internal import Phrases

/// How everything looks and is called: styles, signs and words, handed down to views.
struct Appearance: Sendable {
  let styles: StyleSheet
  let glyphs: Glyphs
  let phrases: Phrases
  /// What lies below whatever is drawn: the screen, the header, a dialog.
  private var surface = Role.text

  init(styles: StyleSheet, glyphs: Glyphs, phrases: Phrases) {
    (self.styles, self.glyphs, self.phrases) = (styles, glyphs, phrases)
  }

  /// The style of a meaning on what lies below.
  func style(_ role: Role) -> Style {
    role == surface ? styles[role] : styles[role, on: surface]
  }

  /// The style of a meaning, or of plain text, on a bar where there is one.
  func style(_ role: Role?, over bar: Role?) -> Style {
    guard let bar else { return style(role ?? surface) }
    return styles[role ?? .text, on: bar]
  }

  /// The same for what is drawn on something else.
  func on(_ surface: Role) -> Appearance {
    var appearance = self
    appearance.surface = surface
    return appearance
  }

  /// The end of a text that was cut.
  var ellipsis: DisplayText { glyphs.ellipsis }
}
