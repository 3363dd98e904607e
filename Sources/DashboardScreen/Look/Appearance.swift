internal import Canvas
internal import Phrases

/// How everything looks and is called: styles, signs and words, handed down to views.
struct Appearance: Sendable {
  let styles: StyleSheet
  private(set) var glyphs: Glyphs
  let phrases: Phrases
  /// How many days before its end a row is marked.
  let daysOfWarning: Int
  /// What lies below whatever is drawn: the screen, the header, a dialog.
  private var surface = Role.text

  init(
    styles: StyleSheet, glyphs: Glyphs, phrases: Phrases,
    daysOfWarning: Int = Settings.usualDaysOfWarning
  ) {
    self.daysOfWarning = daysOfWarning
    (self.styles, self.glyphs, self.phrases) = (styles, glyphs, phrases)
  }

  /// Whether it is read line by line: words then matter more than room.
  private(set) var isRead = false

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

  /// The same with nothing but blanks around things.
  var withoutFrames: Appearance {
    var appearance = self
    appearance.isRead = true
    appearance.glyphs.border = Border(
      horizontal: " ", vertical: " ", topLeft: " ", topRight: " ", bottomLeft: " ",
      bottomRight: " ")
    return appearance
  }

  /// The end of a text that was cut.
  var ellipsis: DisplayText { glyphs.ellipsis }
}
