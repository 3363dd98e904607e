import CNcurses
import Canvas

/// Brings signals to the loop as events. It owns the signal handlers of the process and a pipe.
final class SignalPipe {
  private let readEnd: Int32
  private let writeEnd: Int32

  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard descriptor_make_pipe(&ends) else { throw .refused }
    readEnd = ends[0]
    writeEnd = ends[1]
    signals_install(writeEnd)
  }

  deinit {
    signals_remove()
    descriptor_close(readEnd)
    descriptor_close(writeEnd)
  }

  /// What `poll` watches.
  var descriptor: Int32 { readEnd }

  /// The signals that came since the last time, in order; the same one in a row once.
  func drain() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var bytes = [UInt8](repeating: 0, count: 1_024)
    while true {
      let count = Int(descriptor_read(readEnd, &bytes, Int32(bytes.count)))
      guard count > 0 else { return events }
      for event in bytes[..<count].compactMap(SignalPipe.event) where event != events.last {
        events.append(event)
      }
    }
  }

  private static func event(_ byte: UInt8) -> TerminalEvent? {
    switch UInt32(byte) {
    case BELL_RESIZED.rawValue: .resized
    case BELL_STOP.rawValue: .suspendRequested
    case BELL_CONTINUED.rawValue: .continued
    case BELL_HANGUP.rawValue: .leaveRequested(.hangup)
    case BELL_INTERRUPT.rawValue: .leaveRequested(.interrupt)
    case BELL_QUIT.rawValue: .leaveRequested(.quit)
    case BELL_TERMINATE.rawValue: .leaveRequested(.terminate)
    default: nil
    }
  }
}
