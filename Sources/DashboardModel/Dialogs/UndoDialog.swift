public import Licensing

/// Says what an undo or a redo would do, and asks.
public struct UndoDialog: Hashable, Sendable {
  /// Which way.
  public enum Direction: Hashable, Sendable {
    case undo, redo
  }

  /// How far it has come.
  public enum Stage: Hashable, Sendable {
    /// Looking in the log for what would be undone.
    case looking
    /// Asking whether this transfer is to be answered.
    case asking(EventRow)
    /// Asking whether the part that can go back is enough.
    case askingForPart(EventRow, possible: Int, asked: Int)
    /// Waiting for the service.
    case performing(EventRow, acceptingPart: Bool)
    /// It can't be done, for a reason.
    case refused(Refusal)
  }

  public let direction: Direction
  public internal(set) var stage = Stage.looking
  var inFlight: RequestNumber?

  /// Asks to undo or redo.
  public init(_ direction: Direction, stage: Stage = .looking) {
    self.direction = direction
    self.stage = stage
  }
}
