/// The characters a box is drawn with. One column each; others are drawn as spaces.
public struct Border: Hashable, Sendable {
  public var horizontal: DisplayText
  public var vertical: DisplayText
  public var topLeft: DisplayText
  public var topRight: DisplayText
  public var bottomLeft: DisplayText
  public var bottomRight: DisplayText

  /// Makes a border from its six characters.
  public init(
    horizontal: DisplayText, vertical: DisplayText, topLeft: DisplayText, topRight: DisplayText,
    bottomLeft: DisplayText, bottomRight: DisplayText
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.topLeft = topLeft
    self.topRight = topRight
    self.bottomLeft = bottomLeft
    self.bottomRight = bottomRight
  }

  /// Thin lines.
  public static let light = Border(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘")

  /// Lines every terminal and every printer has.
  public static let ascii = Border(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+")
}
