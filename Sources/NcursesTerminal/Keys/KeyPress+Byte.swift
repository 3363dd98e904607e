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
