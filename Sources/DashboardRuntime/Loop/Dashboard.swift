public import Canvas
public import DashboardModel
public import LicensingService

/// The dashboard at work: its state, what keys mean in it, and a desk to ask.
///
/// It owns the state and is used from one thread; it knows nothing of where keys come from or where
/// pictures go.
public final class Dashboard {
  public private(set) var state: DashboardState
  public let keymap: Keymap
  let mailbox: Mailbox
  let clock: DashboardClock
  /// What the terminal is to do: ring, paint anew, stop, leave.
  var errands: [Errand] = []
  private let runner: EffectRunner
  private let findActions: (String) -> [Action]
  private var input = InputQueue()
  /// When to wake up for a `tick`, by the clock that only goes forward.
  private var tickDue: Int64?

  /// Makes a dashboard that has asked nothing yet.
  ///
  /// - Parameters:
  ///   - size: that of the screen.
  ///   - desk: whom to ask.
  ///   - mailbox: where the desk's answers arrive; ring it to begin a turn.
  ///   - requestPrefix: what makes this dashboard's requests unlike all others.
  ///   - vocabulary: the names of the commands of the `:` line.
  ///   - findActions: the actions whose words match a text, for the help.
  public init(
    size: Size, desk: any LicenseDesk, mailbox: Mailbox, requestPrefix: String,
    isReadOnly: Bool = false, capturesMouse: Bool = false, keymap: Keymap = .standard,
    clock: DashboardClock = .system,
    vocabulary: CommandVocabulary = .none, findActions: @escaping (String) -> [Action]
  ) {
    state = DashboardState(
      size: ScreenSize(columns: size.columns, rows: size.rows), isReadOnly: isReadOnly,
      capturesMouse: capturesMouse, vocabulary: vocabulary)
    self.keymap = keymap
    self.mailbox = mailbox
    self.clock = clock
    self.findActions = findActions
    runner = EffectRunner(desk: desk, mailbox: mailbox, requestPrefix: requestPrefix)
  }

  /// Goes back to where somebody was, before anything is asked; what can't be read is told of.
  public func restore(_ place: Result<KeptPlace, any Error>) {
    switch place {
    case .success(let place): state.restore(place)
    case .failure: state.tell(.placeNotRead)
    }
  }

  /// Something that only the one who owns the terminal can do.
  public enum Errand: Hashable, Sendable {
    case ring, repaint, suspend, copyRow
    /// Write the screen as text into a file.
    case saveDisplay(path: String)
    /// Look as another theme says.
    case useTheme(String)
    case captureMouse(Bool)
    case leave(Ending)
  }

  /// Takes everything that has come, from the terminal and from the desk, and sees to what follows.
  public func turn(_ events: [TerminalEvent] = [], size: Size? = nil) {
    if let size { take(.resized(ScreenSize(columns: size.columns, rows: size.rows))) }
    for event in mailbox.drain() {
      runner.note(event)
      take(event)
    }
    if let tickDue, tickDue <= clock.uptime() {
      self.tickDue = nil
      take(.tick)
    }
    // Who asks to leave does not stand in line behind keys that wait for an answer.
    errands += events.compactMap(Ending.init).map(Errand.leave)
    input.add(events)
    readInput()
    run(state.endTurn(at: clock.now()))
  }

  /// Takes the errands that have come up.
  public func takeErrands() -> [Errand] {
    defer { errands = [] }
    return errands
  }

  /// Milliseconds until something is due that nobody rings for; nil where nothing is.
  public var patience: Int? {
    [tickDue, input.due].compactMap { $0 }.min()
      .map { Int(max(0, $0 - clock.uptime())) }
  }

  /// Whether every question is answered and every key taken.
  public var isSettled: Bool { state.isSettled && runner.openCount == 0 && input.isEmpty }

  /// Learns the names of the commands, where that was left for after the first questions.
  func learn(_ vocabulary: CommandVocabulary) {
    state.learn(vocabulary)
  }

  func take(_ event: DashboardEvent) {
    run(state.take(event, at: clock.now()))
  }

  private func readInput() {
    while let event = input.next(for: state, keymap: keymap, uptime: clock.uptime()) {
      switch event {
      case .event(let event): take(event)
      case .errand(let errand): errands.append(errand)
      }
    }
  }

  private func run(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .fetch(let number, let question): runner.fetch(number, question)
      case .perform(let number, let command): runner.perform(number, command)
      case .cancel(let number): runner.cancel(number)
      case .findActions(let text):
        take(.foundActions(findActions(text), search: text))
      case .schedule(let milliseconds): tickDue = clock.uptime() + milliseconds
      case .makeSecret: take(.madeSecret(RandomSecret.make()))
      case .copyRow: errands.append(.copyRow)
      case .saveDisplay(let path): errands.append(.saveDisplay(path: path))
      case .useTheme(let name): errands.append(.useTheme(name))
      case .captureMouse(let isOn): errands.append(.captureMouse(isOn))
      case .ring: errands.append(.ring)
      case .repaint: errands.append(.repaint)
      case .suspend: errands.append(.suspend)
      case .quit: errands.append(.leave(.quit))
      }
    }
  }
}

/// Why the dashboard was left.
public enum Ending: Hashable, Sendable {
  case quit
  case signal(LeaveSignal)
  /// The terminal is gone.
  case hangup

  /// The end that an event of the terminal asks for; nil for all others.
  init?(_ event: TerminalEvent) {
    switch event {
    case .leaveRequested(let signal): self = .signal(signal)
    case .hangup: self = .hangup
    case .key, .mouse, .paste, .resized, .suspendRequested, .continued: return nil
    }
  }
}
