internal import Canvas

extension KeyPress {
  /// The most presses in a row that can be one command.
  static let longestRow = 4

  /// Presses in a row as the configuration writes them: `m`, `gg`, `Ctrl-X`, `PgUp`, `g Home`; nil
  /// for what is on no keyboard.
  static func row(_ text: String) -> [KeyPress]? {
    if text == " " { return [.character(" ")] }
    let words = text.split(separator: " ")
    guard !words.isEmpty else { return nil }
    var presses: [KeyPress] = []
    for word in words {
      if let press = KeyPress(named: word) {
        presses.append(press)
      } else if word.allSatisfy({ $0.isLetter || $0.isNumber }), word.count <= longestRow {
        presses += word.map(KeyPress.character)
      } else {
        return nil
      }
    }
    return presses.count <= longestRow ? presses : nil
  }

  /// One press by its name, case not mattering; nil for another text.
  private init?(named text: Substring) {
    var modifiers: KeyModifiers = []
    var rest = text
    for (prefix, modifier) in [("ctrl-", KeyModifiers.control), ("alt-", .alt), ("shift-", .shift)]
    where rest.lowercased().hasPrefix(prefix) && rest.count > prefix.count {
      modifiers.insert(modifier)
      rest = rest.dropFirst(prefix.count)
    }
    if modifiers == .shift, rest.lowercased() == "tab" {
      self.init(.backTab)
    } else if let key = Key.named[rest.lowercased()] {
      self.init(key, modifiers)
    } else if let character = rest.first, rest.count == 1, !modifiers.contains(.shift) {
      // Terminals don't tell Ctrl-X from Ctrl-x; Shift is in the character itself.
      let isControl = modifiers.contains(.control)
      self.init(.character(isControl ? Character(character.lowercased()) : character), modifiers)
    } else {
      return nil
    }
  }
}

extension Key {
  /// Every key that has a name, by that name in lower case.
  fileprivate static let named: [String: Key] = {
    let keys: [Key] =
      [
        .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace,
        .enter, .tab, .escape, .character(" "),
      ] + (1...12).map(Key.function)
    return Dictionary(
      keys.map { (KeyPress($0).name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
