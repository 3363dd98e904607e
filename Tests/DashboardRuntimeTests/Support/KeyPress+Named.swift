import Canvas

extension KeyPress {
  /// Reads a key as a person writes it: `m`, `Enter`, `Ctrl-C`.
  init?(named name: String) {
    if name.hasPrefix("Ctrl-"), let letter = name.last {
      self = .control(Character(letter.lowercased()))
    } else if let key = Self.names[name] {
      self = KeyPress(key)
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }

  private static let names: [String: Key] = [
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
    "PgUp": .pageUp, "PgDn": .pageDown, "Enter": .enter, "Tab": .tab, "Shift-Tab": .backTab,
    "Esc": .escape, "Backspace": .backspace, "Space": .character(" "), "F1": .function(1),
  ]
}
