import CNcurses
import Canvas

extension Terminal {
  /// Gives the screen away for a while, for instance to an editor; `resume` takes it again.
  public func leave() {
    guard state == .open else { return }
    state = .left
    leaveModes()
    screen_leave()
    sendOutput(asItIs: true)
    modes_restore()
    guard_arm(false)
  }

  /// Takes the screen again after `leave`; the next `show` draws everything.
  public func resume() {
    guard state == .left || state == .open else { return }
    state = .open
    guard_arm(true)
    modes_enter()
    screen_enter()
    takeSize()
    enterModes()
    repaint()
  }

  /// Stops the program until the shell continues it, and takes the screen again. Draw afterwards:
  /// the size may be another one.
  public func suspend() {
    leave()
    signals_stop()
    resume()
    // This stop is over; whoever is told of it later would only draw once more.
    unreadEvents += signals?.drain().filter { $0 != .continued } ?? []
  }

  /// Makes the next `show` send everything, whatever the terminal shows now.
  public func repaint() {
    shown = nil
    economy?.forget()
    screen_forget()
  }

  /// Turns reports of the mouse on or off; while they are on, the terminal's own way to select
  /// text usually needs Shift.
  public func captureMouse(_ isCaptured: Bool) {
    isMouseCaptured = isCaptured
    guard state == .open else { return }
    send(isCaptured ? TerminalDescription.mouseOn : TerminalDescription.mouseOff)
  }

  /// Turns on what ncurses doesn't know of.
  func enterModes() {
    send(TerminalDescription.pasteOn + (isMouseCaptured ? TerminalDescription.mouseOn : ""))
  }

  /// Turns it off again.
  func leaveModes() {
    send((isMouseCaptured ? TerminalDescription.mouseOff : "") + TerminalDescription.pasteOff)
  }

  /// Sends a sequence past ncurses, which must have nothing buffered; only to terminals that know
  /// such sequences.
  @discardableResult
  func send(_ sequence: String) -> Bool {
    guard description.isANSI else { return false }
    let bytes = Array(sequence.utf8)
    return descriptor_write(output, bytes, Int32(bytes.count), 200)
  }

  /// Whether the terminal takes output now or within a time.
  func takesOutput(within milliseconds: Int32) -> Bool {
    descriptor_wait(-1, -1, -1, output, milliseconds) != 0
  }

  /// Asks for the size and tells ncurses.
  func takeSize() {
    size = Terminal.size(of: output)
    screen_resize(Int32(size.rows), Int32(size.columns))
  }
}
