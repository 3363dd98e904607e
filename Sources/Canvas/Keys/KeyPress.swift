/// A key of the keyboard, as far as a terminal tells it.
public enum Key: Hashable, Sendable {
  /// A character was typed: one Unicode scalar as the terminal sent it. An accent that comes as a
  /// scalar of its own is a press of its own; appended to a `String` it joins its letter.
  case character(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case insert, delete, backspace
  case enter, tab, backTab, escape
  /// F1 to F12.
  case function(Int)
}

/// The keys held down while another one is pressed. Shift is only told for keys that are not
/// characters.
public struct KeyModifiers: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let shift = KeyModifiers(rawValue: 1)
  public static let alt = KeyModifiers(rawValue: 2)
  public static let control = KeyModifiers(rawValue: 4)
}

/// A key together with what was held down.
public struct KeyPress: Hashable, Sendable {
  public var key: Key
  public var modifiers: KeyModifiers

  /// Makes the press of a key.
  public init(_ key: Key, _ modifiers: KeyModifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// A typed character.
  public static func character(_ character: Character) -> KeyPress {
    KeyPress(.character(character))
  }

  /// A letter with control, written in lower case.
  public static func control(_ letter: Character) -> KeyPress {
    KeyPress(.character(letter), .control)
  }

  /// A character with alt.
  public static func alt(_ character: Character) -> KeyPress {
    KeyPress(.character(character), .alt)
  }
}
