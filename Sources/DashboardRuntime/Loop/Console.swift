public import Canvas
internal import DashboardModel
public import NcursesTerminal

/// A place to show pictures on and to read keys from: the terminal, or a script of a test.
public protocol Console: AnyObject {
  /// The cells of the screen.
  var size: Size { get }
  /// Sleeps until a key, a signal or the doorbell wakes it, or the time is over.
  func waitForInput(also doorbell: Doorbell?, timeoutMilliseconds: Int?) -> WakeReason
  /// Everything that came since the last time, without waiting.
  func readEvents() -> [TerminalEvent]
  /// Shows a picture.
  func show(_ canvas: Canvas, cursor: Point?)
  /// Makes the next picture be sent whole.
  func repaint()
  /// Stops the program until the shell continues it.
  func suspend()
  /// Puts text onto the clipboard of whoever sits there, where the terminal obeys.
  func copy(_ text: String) -> Bool
  /// Takes clicks and the wheel, or leaves them to the terminal.
  func captureMouse(_ isCaptured: Bool)
  /// Draws attention.
  func ring()
}
