internal import Canvas
internal import Phrases

/// How everything looks and is called: the theme, its marks and the words, handed down to views.
struct Look: Sendable {
  let theme: Theme
  let glyphs: Glyphs
  let phrases: Phrases
  /// What lies below whatever is drawn: the screen, or the dialog on it.
  private var ground: Style

  init(theme: Theme, glyphs: Glyphs, phrases: Phrases) {
    (self.theme, self.glyphs, self.phrases) = (theme, glyphs, phrases)
    ground = theme.style(Tone.text.rawValue)
  }

  /// The style of a meaning on what lies below.
  func style(_ tone: Tone) -> Style { theme.style(tone.rawValue).over(ground) }

  /// The style of a meaning on top of another one's background.
  func style(_ tone: Tone?, over below: Tone?) -> Style {
    let lower = below.map(style) ?? ground
    guard let tone else { return lower }
    return theme.style(tone.rawValue).over(lower)
  }

  /// The same look for what is drawn on something else.
  func on(_ tone: Tone) -> Look {
    var look = self
    look.ground = style(tone)
    return look
  }

  /// The end of a text that was cut.
  var ellipsis: DisplayText { glyphs.ellipsis }
}
