import Canvas
import Glibc

@testable import DashboardRuntime
@testable import NcursesTerminal

/// A console that plays a script: at each sleep the next events come, and when nothing is left the
/// terminal is gone.
final class ScriptedConsole: Console {
  var size: Size
  private(set) var pictures: [Canvas] = []
  private(set) var deeds: [String] = []
  private var script: [[TerminalEvent]]
  private var waiting: [TerminalEvent] = []
  /// Sleeps before the next entry of the script, so that the desk can answer in between.
  private let isReady: () -> Bool

  init(size: Size, script: [[TerminalEvent]], isReady: @escaping () -> Bool) {
    self.size = size
    self.script = script
    self.isReady = isReady
  }

  func waitForInput(also doorbell: Doorbell?, timeoutMilliseconds: Int?) -> WakeReason {
    guard isReady() else {
      // Asleep like a real console: a loop that spins would starve the desk that it waits for.
      var bell = pollfd(fd: doorbell?.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
      _ = poll(&bell, 1, Int32(min(timeoutMilliseconds ?? 20, 20)))
      return .doorbell
    }
    waiting = script.isEmpty ? [.hangup] : script.removeFirst()
    return .input
  }

  func readEvents() -> [TerminalEvent] {
    defer { waiting = [] }
    return waiting
  }

  func show(_ canvas: Canvas, cursor: Point?) { pictures.append(canvas) }

  func repaint() { deeds.append("repaint") }

  func suspend() { deeds.append("suspend") }

  func copy(_ text: String) -> Bool {
    deeds.append("copy \(text)")
    return true
  }

  func captureMouse(_ isCaptured: Bool) { deeds.append("mouse \(isCaptured)") }

  func ring() { deeds.append("ring") }
}
