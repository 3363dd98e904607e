import CNcurses
public import Canvas

extension Terminal {
  /// How long the bytes after ESC may take; when nothing comes it was the Escape key.
  static let escapeDelay = 25
  /// How long a paste may pause before it is taken for broken off.
  static let pasteDelay = 1_000

  /// Sleeps until a key, a signal or the doorbell wakes it, or the time is over. Costs nothing
  /// while it sleeps.
  ///
  /// - Parameters:
  ///   - doorbell: what others ring; nothing when only the terminal matters.
  ///   - timeoutMilliseconds: how long at most; as long as it takes when it is nothing.
  public func waitForInput(also doorbell: Doorbell?, timeoutMilliseconds: Int?) -> WakeReason {
    guard unreadEvents.isEmpty else { return .input }
    let patience = [timeoutMilliseconds, remainingDelay].compactMap(\.self).min()
    let milliseconds = Int32(clamping: patience.map { max($0, 0) } ?? -1)
    let reasons = descriptor_wait(
      state == .open ? input : -1, signals?.descriptor ?? -1, doorbell?.descriptor ?? -1,
      waiting == nil ? -1 : output, milliseconds)
    if reasons & Int32(WAKE_OUTPUT.rawValue) != 0, let waiting {
      show(waiting.canvas, cursor: waiting.cursor)
    }
    var answer: WakeReason = []
    if reasons & Int32(WAKE_KEYBOARD.rawValue | WAKE_SIGNALS.rawValue) != 0 || isDelayOver {
      answer.insert(.input)
    }
    if reasons & Int32(WAKE_DOORBELL.rawValue) != 0 { answer.insert(.doorbell) }
    return answer
  }

  /// Everything that came since the last time, without waiting.
  ///
  /// A new size has been taken when `.resized` is among it, and the screen is taken again when
  /// `.continued` is; `.hangup` comes once.
  public func readEvents() -> [TerminalEvent] {
    var events = unreadEvents + (signals?.drain() ?? [])
    unreadEvents = []
    if events.contains(.continued) { resume() }
    if events.contains(.resized) {
      takeSize()
      if state == .open { repaint() }
    }
    if state == .open { events += readKeyboard() }
    return events
  }

  /// The most bytes taken in one turn, so that a huge paste doesn't keep others waiting.
  private static let turnLimit = 1 << 18

  private func readKeyboard() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var bytes = [UInt8](repeating: 0, count: 4_096)
    var total = 0
    while total < Terminal.turnLimit {
      let count = Int(descriptor_read(input, &bytes, Int32(bytes.count)))
      if count < 0 { return events + hangUp() }
      if count == 0 { break }
      total += count
      events += decoder.feed(bytes[..<count])
    }
    if total == 0, isDelayOver { events += decoder.giveUpWaiting() }
    if total > 0 || !decoder.isWaiting { restartDelay() }
    return events
  }

  private func hangUp() -> [TerminalEvent] {
    state = .gone
    waiting = nil
    decoderDeadline = nil
    return decoder.giveUpWaiting() + [.hangup]
  }

  private func restartDelay() {
    let delay = decoder.isPasting ? Terminal.pasteDelay : Terminal.escapeDelay
    decoderDeadline =
      decoder.isWaiting ? ContinuousClock.now.advanced(by: .milliseconds(delay)) : nil
  }

  private var isDelayOver: Bool { decoderDeadline.map { $0 <= .now } ?? false }

  /// Milliseconds until the begin of a sequence is taken for what it is, rounded up.
  private var remainingDelay: Int? {
    decoderDeadline.map { deadline in
      let left = ContinuousClock.now.duration(to: deadline)
      return max(0, Int(left / .milliseconds(1)) + 1)
    }
  }
}
