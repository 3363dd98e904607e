import Canvas

extension KeyPress {
  /// The key behind one ASCII byte.
  init(byte: UInt8) {
    switch byte {
    case 0x0D, 0x0A: self.init(.enter)
    case 0x09: self.init(.tab)
    case 0x08, 0x7F: self.init(.backspace)
    case 0x1B: self.init(.escape)
    case 0x00: self.init(.character(" "), .control)
    case 0x01..<0x1B: self.init(.character(Character(Unicode.Scalar(byte + 0x60))), .control)
    case 0x1C..<0x20: self.init(.character(Character(Unicode.Scalar(byte + 0x40))), .control)
    default: self.init(.character(Character(Unicode.Scalar(byte))))
    }
  }
}

extension Key {
  /// The key a sequence with this last byte stands for.
  init?(final byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = .right
    case UInt8(ascii: "D"): self = .left
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "Z"): self = .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): self = .function(Int(byte - UInt8(ascii: "P")) + 1)
    default: return nil
    }
  }

  /// The key of a keypad in its application mode, after ESC O.
  init?(keypad byte: UInt8) {
    switch byte {
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "X"): self = .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      self = .character(Character(Unicode.Scalar(byte - UInt8(ascii: "j") + UInt8(ascii: "*"))))
    default: return nil
    }
  }

  /// The key told by a number before `~`.
  init?(numbered code: Int) {
    switch code {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(code - 10)
    case 17...21: self = .function(code - 11)
    case 23, 24: self = .function(code - 12)
    default: return nil
    }
  }
}

extension MouseEvent {
  /// What the numbers of a mouse report say; nothing for releases, movement and other wheels.
  init?(code: Int, column: Int, row: Int) {
    let places = 1...Size.limit
    guard places.contains(column), places.contains(row), (0..<128).contains(code) else {
      return nil
    }
    let action: Action
    switch code & ~0b11100 {
    case 0: action = .press(.left)
    case 1: action = .press(.middle)
    case 2: action = .press(.right)
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: return nil
    }
    // Bits 2, 3 and 4 are shift, alt and control, in the order of `KeyModifiers`.
    let modifiers = KeyModifiers(rawValue: UInt8(code >> 2 & 7))
    self.init(action, at: Point(column: column - 1, row: row - 1), modifiers)
  }
}
