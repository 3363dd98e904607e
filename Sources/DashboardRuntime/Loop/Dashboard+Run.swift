public import Canvas
public import DashboardModel
public import DashboardScreen
internal import Dispatch
public import LicensingService
public import NcursesTerminal

/// A dashboard that asks its first questions while the terminal is still somebody else's: what the
/// owner needs for its answers, and what a theme and a screen need, then pass side by side.
public struct OpeningDashboard {
  private let dashboard: Dashboard
  private let doorbell: Doorbell

  /// Asks the desk the first questions.
  ///
  /// - Parameters:
  ///   - size: that of the terminal that the dashboard will be shown on.
  ///   - requestPrefix: what makes this dashboard's requests unlike all others, such as a random
  ///     number.
  ///   - capturesMouse: whether clicks and the wheel come here at the start.
  ///   - place: where somebody was last time; nil where nothing was kept.
  ///   - findActions: the actions whose words match a text, for the help.
  public init(
    size: Size, desk: any LicenseDesk, keymap: Keymap = .standard, isReadOnly: Bool = false,
    capturesMouse: Bool = false, requestPrefix: String,
    place: Result<KeptPlace, any Error>? = nil, findActions: @escaping (String) -> [Action]
  ) throws(TerminalError) {
    let doorbell = try Doorbell()
    self.doorbell = doorbell
    dashboard = Dashboard(
      size: size, desk: desk, mailbox: Mailbox { doorbell.ring() },
      requestPrefix: requestPrefix, isReadOnly: isReadOnly, capturesMouse: capturesMouse,
      keymap: keymap, findActions: findActions)
    if let place { dashboard.restore(place) }
    dashboard.turn()
  }

  /// Shows the dashboard and stays until somebody leaves. Blocks its thread, which owns the
  /// terminal; giving that back is the caller's.
  ///
  /// - Parameters:
  ///   - vocabulary: the names of the commands of the `:` line.
  ///   - themer: how it looks with another theme.
  ///   - news: what a person has to be told first of all.
  ///   - keepPlace: what to do with where somebody is in the end.
  public func run(
    on terminal: Terminal, screen: DashboardScreen, vocabulary: CommandVocabulary = .none,
    themer: Themer? = nil, news: String? = nil, keepPlace: (KeptPlace) -> Void = { _ in }
  ) -> Ending {
    dashboard.learn(vocabulary)
    var loop = DashboardLoop(
      dashboard: dashboard, console: terminal, doorbell: doorbell, screen: screen,
      themer: themer)
    if dashboard.state.capturesMouse { terminal.captureMouse(true) }
    if let news { dashboard.take(.told(news)) }
    let ending = loop.run()
    // Who never saw anything was nowhere.
    if dashboard.state.scope != nil { keepPlace(dashboard.state.place) }
    return ending
  }
}

extension Dashboard {
  /// The dashboard as it looks once every first question is answered, without a terminal.
  public static func once(
    size: Size, desk: any LicenseDesk, screen: DashboardScreen, keymap: Keymap = .standard
  ) -> Canvas {
    let bell = DispatchSemaphore(value: 0)
    let dashboard = Dashboard(
      size: size, desk: desk, mailbox: Mailbox { bell.signal() }, requestPrefix: "once",
      keymap: keymap, findActions: { _ in [] })
    dashboard.turn()
    while !dashboard.isSettled {
      bell.wait()
      dashboard.turn()
    }
    return screen.draw(dashboard.state).canvas
  }
}
