/// Something done with the mouse over the terminal.
public struct MouseEvent: Hashable, Sendable {
  /// What was done; a release and plain movement are not told.
  public enum Action: Hashable, Sendable {
    case press(Button)
    case wheelUp
    case wheelDown
  }

  /// The buttons a terminal tells apart.
  public enum Button: Hashable, Sendable {
    case left, middle, right
  }

  public var action: Action
  public var point: Point
  public var modifiers: KeyModifiers

  /// Makes a mouse event at a cell.
  public init(_ action: Action, at point: Point, _ modifiers: KeyModifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }
}
