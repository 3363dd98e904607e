/// Everything a terminal can tell the program.
public enum TerminalEvent: Hashable, Sendable {
  case key(KeyPress)
  case mouse(MouseEvent)
  /// Text was pasted; it is only ever text, never keys.
  case paste(Paste)
  /// The terminal has another size now; ask the terminal for it.
  case resized
  /// Somebody asks the program to stop for a while, as Ctrl-Z does elsewhere.
  case suspendRequested
  /// The program goes on after it was stopped; the screen may show anything.
  case continued
  /// Somebody asks the program to leave.
  case leaveRequested(LeaveSignal)
  /// The terminal is gone; nothing can be shown or read any more.
  case hangup
}

/// The signals that ask a program to leave.
public enum LeaveSignal: Hashable, Sendable, CaseIterable {
  case hangup, interrupt, quit, terminate
}

/// Pasted text with at most `Paste.byteLimit` bytes.
public struct Paste: Hashable, Sendable {
  public let text: String
  /// Whether more was pasted than is kept.
  public let isTruncated: Bool

  /// One mebibyte.
  public static let byteLimit = 1 << 20

  /// Makes a paste; the text must already be within the limit.
  public init(_ text: String, isTruncated: Bool = false) {
    self.text = text
    self.isTruncated = isTruncated
  }
}
