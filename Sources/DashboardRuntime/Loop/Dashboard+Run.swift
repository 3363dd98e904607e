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
  ///   - capturesMouse: whether clicks and the wheel come here at the start.
  ///   - themer: how it looks with another theme.
  ///   - news: what a person has to be told first of all.
  ///   - findActions: the actions whose words match a text, for the help.
  public static func run(
    on terminal: Terminal, desk: any LicenseDesk, screen: DashboardScreen,
    keymap: Keymap = .standard, isReadOnly: Bool = false, capturesMouse: Bool = false,
    requestPrefix: String, vocabulary: CommandVocabulary = .none, themer: Themer? = nil,
    news: String? = nil,
    findActions: @escaping (String) -> [Action]
  ) throws(TerminalError) -> Ending {
    let doorbell = try Doorbell()
    let dashboard = Dashboard(
      size: terminal.size, desk: desk, mailbox: Mailbox { doorbell.ring() },
      requestPrefix: requestPrefix, isReadOnly: isReadOnly, capturesMouse: capturesMouse,
      keymap: keymap,
      vocabulary: vocabulary, findActions: findActions)
    var loop = DashboardLoop(
      dashboard: dashboard, console: terminal, doorbell: doorbell, screen: screen,
      themer: themer)
    if capturesMouse { terminal.captureMouse(true) }
    if let news { dashboard.take(.told(news)) }
    return loop.run()
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
