internal import Canvas
internal import DashboardModel

/// Keys that were pressed and not taken yet: most are taken at once, some wait for an answer.
struct InputQueue {
  private var events: [TerminalEvent] = []
  /// Keys that begin something longer, such as the first `g` of `gg`.
  private var begun: [KeyPress] = []
  /// Until when the first event waits, by the clock that only goes forward.
  private var heldUntil: Int64?

  /// How long a key waits at most for an answer that it depends on, in milliseconds.
  static let patience: Int64 = 1_000
  /// How many events wait at most; what comes on top is dropped.
  static let most = 10_000
  /// How many rows one notch of the wheel scrolls.
  static let wheelLines = 3

  /// What an event of the terminal comes to.
  enum Item {
    case event(DashboardEvent)
    case errand(Dashboard.Errand)
  }

  /// Whether nothing waits.
  var isEmpty: Bool { events.isEmpty }

  /// When the event that waits is taken anyway; nil when none waits.
  var due: Int64? { isEmpty ? nil : heldUntil }

  /// Puts events behind those that wait.
  mutating func add(_ more: [TerminalEvent]) {
    if events.isEmpty { heldUntil = nil }
    events += more.prefix(max(0, Self.most - events.count))
  }

  /// The next thing to do; nil when nothing is left or the next key has to wait.
  mutating func next(
    for state: DashboardState, keymap: Keymap, uptime: Int64
  ) -> Item? {
    while let event = events.first {
      let (item, used) = read(event, state, keymap)
      if let item, mustWait(item, state, uptime) { return nil }
      events.removeFirst()
      begun = used
      if let item { return item }
    }
    return nil
  }

  private mutating func mustWait(
    _ item: Item, _ state: DashboardState, _ uptime: Int64
  ) -> Bool {
    let waits =
      switch item {
      case .event(.action(let action)): state.waits(before: action)
      // A key that means nothing now, and would ring, may mean something on what is to come.
      case .event(.typed), .errand(.ring): state.waits(before: nil)
      case .event, .errand: false
      }
    guard waits else {
      heldUntil = nil
      return false
    }
    // Once the time is over it is over for all that were typed ahead, not for one after the other.
    let until = heldUntil ?? uptime + Self.patience
    heldUntil = until
    return uptime < until
  }

  /// What an event means, and the keys that wait for more to follow.
  private func read(
    _ event: TerminalEvent, _ state: DashboardState, _ keymap: Keymap
  ) -> (Item?, [KeyPress]) {
    switch event {
    case .key(let press): read(press, state.context, keymap)
    case .mouse(let mouse): (read(mouse), [])
    case .paste(let paste): (state.context.takesText ? .event(.typed(paste.text)) : nil, [])
    case .resized, .continued: (.errand(.repaint), begun)
    case .suspendRequested: (.errand(.suspend), [])
    case .leaveRequested, .hangup: (nil, [])
    }
  }

  private func read(
    _ press: KeyPress, _ context: InputContext, _ keymap: Keymap
  ) -> (Item?, [KeyPress]) {
    switch keymap.meaning(of: begun + [press], in: context) {
    case .action(let action): return (.event(.action(action)), [])
    case .beginning: return (nil, begun + [press])
    case .nothing: break
    }
    if !begun.isEmpty { return InputQueue().read(press, context, keymap) }
    guard case .character(let character) = press.key, press.modifiers.isEmpty, context.takesText
    else { return (.errand(.ring), []) }
    return (.event(.typed(String(character))), [])
  }

  private func read(_ mouse: MouseEvent) -> Item? {
    let (column, row) = (mouse.point.column, mouse.point.row)
    switch mouse.action {
    case .press(.left): return .event(.clicked(column: column, row: row))
    case .press(.middle), .press(.right): return nil
    case .wheelUp: return .event(.scrolled(column: column, row: row, lines: -Self.wheelLines))
    case .wheelDown: return .event(.scrolled(column: column, row: row, lines: Self.wheelLines))
    }
  }
}
