public import Canvas

extension ColorDepth {
  /// How many colours can be sent to a terminal.
  ///
  /// `COLORTERM` only raises what the terminal's description leaves open: colours are sent the
  /// way the description says, and ncurses sends no more than that. A non-empty `NO_COLOR` wins
  /// over everything (https://no-color.org).
  ///
  /// - Parameters:
  ///   - environment: the variables of the process; `NO_COLOR` is looked at.
  ///   - colors: the number of colours in the terminal's description; 0 or less for none.
  ///   - hasDirectColor: whether the description takes red, green and blue.
  public static func detected(
    environment: [String: String], colors: Int, hasDirectColor: Bool
  ) -> ColorDepth {
    if environment["NO_COLOR"]?.isEmpty == false { return .mono }
    if hasDirectColor, colors >= 1 << 24 { return .trueColor }
    return switch colors {
    case 256...: .palette256
    case 16...: .sixteen
    case 8...: .eight
    default: .mono
    }
  }
}
