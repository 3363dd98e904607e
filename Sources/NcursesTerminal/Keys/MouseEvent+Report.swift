import Canvas

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
