/// A colour as ncurses writes it, so that it can be written again the same way.
enum Ink: Hashable {
  /// The terminal's own.
  case usual
  /// One of the system's sixteen.
  case system(UInt8)
  /// One of 256.
  case palette(UInt8)
  /// Red, green and blue in one number.
  case direct(UInt32, Spelling)

  /// The ways in which red, green and blue are written.
  enum Spelling: Hashable {
    /// `38:2::r:g:b`
    case colonsAndSpace
    /// `38:2:r:g:b`
    case colons
    /// `38;2;r;g;b`
    case semicolons
  }

  /// The parameters that bring the colour about.
  func parameters(isBackground: Bool) -> [UInt8] {
    let base = isBackground ? 10 : 0
    let text =
      switch self {
      case .usual: "\(39 + base)"
      case .system(let number) where number < 8: "\(30 + base + Int(number))"
      case .system(let number): "\(82 + base + Int(number))"
      case .palette(let number): "\(38 + base);5;\(number)"
      case .direct(let value, let spelling):
        Ink.direct(38 + base, value, spelling)
      }
    return Array(text.utf8)
  }

  private static func direct(_ code: Int, _ value: UInt32, _ spelling: Spelling) -> String {
    let (red, green, blue) = (value >> 16 & 255, value >> 8 & 255, value & 255)
    return switch spelling {
    case .colonsAndSpace: "\(code):2::\(red):\(green):\(blue)"
    case .colons: "\(code):2:\(red):\(green):\(blue)"
    case .semicolons: "\(code);2;\(red);\(green);\(blue)"
    }
  }
}
