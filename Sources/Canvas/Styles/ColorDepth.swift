/// How many colours a terminal can show, from none to all.
public enum ColorDepth: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// No colours: only bold, dim, underline and reverse tell things apart.
  case mono
  /// The eight oldest colours; the bright ones are made with bold.
  case eight
  /// The eight and their bright forms.
  case sixteen
  /// The sixteen, a 6×6×6 cube and 24 greys.
  case palette256
  /// Exact colours.
  case trueColor

  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
