public import Canvas

extension KeyPress {
  /// The key as footer and help write it: `m`, `Ctrl-C`, `PgUp`; the same in every language.
  public var name: String {
    var name = ""
    if modifiers.contains(.control) { name += "Ctrl-" }
    if modifiers.contains(.alt) { name += "Alt-" }
    if modifiers.contains(.shift) { name += "Shift-" }
    guard case .character(let character) = key else { return name + key.name }
    if character == " " { return name + "Space" }
    return name + (modifiers.contains(.control) ? character.uppercased() : String(character))
  }
}

extension Key {
  fileprivate var name: String {
    switch self {
    case .character(let character): String(character)
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    case .delete: "Del"
    case .backspace: "Backspace"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .function(let number): "F\(number)"
    }
  }
}

extension Binding {
  /// The ways to type it as text, the one to show first.
  public var names: [String] {
    keys.map { presses in presses.map(\.name).joined() }
  }
}
