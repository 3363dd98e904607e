public import Canvas
public import DashboardModel
public import DashboardScreen
internal import Dispatch
public import LicensingService
public import NcursesTerminal

extension Dashboard {
  /// Opens the dashboard on a terminal and stays until somebody leaves. Blocks its thread, which
  /// owns the terminal; giving that back is the caller's.
  ///
  /// - Parameters:
  ///   - requestPrefix: what makes this dashboard's requests unlike all others, such as a random
  ///     number.
  ///   - vocabulary: the names of the commands of the `:` line.
  ///   - retheme: the screen with another theme; nil where there is none of that name.
  ///   - place: where somebody was last time, and what to do with where they are in the end.
  ///   - findActions: the actions whose words match a text, for the help.
  public static func run(
    on terminal: Terminal, desk: any LicenseDesk, screen: DashboardScreen,
    keymap: Keymap = .standard, isReadOnly: Bool = false, requestPrefix: String,
    vocabulary: CommandVocabulary = .none,
    retheme: @escaping (String) -> DashboardScreen? = { _ in nil },
    place: (last: Result<KeptPlace, any Error>?, keep: (KeptPlace) -> Void) = (nil, { _ in }),
    findActions: @escaping (String) -> [Action]
  ) throws(TerminalError) -> Ending {
    let doorbell = try Doorbell()
    let dashboard = Dashboard(
      size: terminal.size, desk: desk, mailbox: Mailbox { doorbell.ring() },
      requestPrefix: requestPrefix, isReadOnly: isReadOnly, keymap: keymap,
      vocabulary: vocabulary, findActions: findActions)
    if let last = place.last { dashboard.restore(last) }
    var loop = DashboardLoop(
      dashboard: dashboard, console: terminal, doorbell: doorbell, screen: screen,
      retheme: retheme)
    let ending = loop.run()
    // Who never saw anything was nowhere.
    if dashboard.state.scope != nil { place.keep(dashboard.state.place) }
    return ending
  }

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
