internal import Canvas
internal import DashboardModel
public import DashboardScreen
public import NcursesTerminal

/// The loop between a console and the dashboard: sleep, take everything that came, draw once.
public struct DashboardLoop {
  private let dashboard: Dashboard
  private let console: any Console
  private let doorbell: Doorbell
  private var screen: DashboardScreen
  private let themer: Themer?
  private var theme: String
  private let watch: FolderWatch?

  /// Makes the loop of a dashboard whose mailbox rings the doorbell.
  public init(
    dashboard: Dashboard, console: any Console, doorbell: Doorbell, screen: DashboardScreen,
    themer: Themer? = nil
  ) {
    self.themer = themer
    theme = themer?.theme ?? ""
    watch = themer.flatMap { FolderWatch(folders: $0.folders) { doorbell.ring() } }
    self.dashboard = dashboard
    self.console = console
    self.doorbell = doorbell
    self.screen = screen
  }

  /// How long the first picture waits for the first answers, in milliseconds: most come sooner, and
  /// then the screen is sent once instead of twice.
  private static let firstPatience = 40

  /// Runs until somebody leaves; the console is the caller's to give back.
  public mutating func run() -> Ending {
    var shown: DashboardState?
    dashboard.turn(size: console.size)
    awaitFirstAnswers()
    while true {
      if let ending = runErrands(&shown) { return ending }
      if shown != dashboard.state {
        let drawing = screen.draw(dashboard.state)
        console.show(drawing.canvas, cursor: drawing.cursor)
        shown = dashboard.state
      }
      sleepAndTurn(atMost: dashboard.patience)
      if watch?.takeNews() == true { takeTheme(&shown) }
    }
  }

  /// Reads the theme, which may have been saved a moment ago; what can't be read at all changes
  /// nothing, for somebody is in the middle of writing it.
  private mutating func takeTheme(_ shown: inout DashboardState?) {
    guard let reading = themer?.screen(theme) else { return }
    if !reading.isBroken {
      screen = reading.screen
      shown = nil
    }
    if let problem = reading.problem { dashboard.take(.told(problem)) }
  }

  private func awaitFirstAnswers() {
    let due = dashboard.clock.uptime() + Int64(Self.firstPatience)
    while !dashboard.isSettled, dashboard.errands.isEmpty {
      let left = Int(due - dashboard.clock.uptime())
      guard left > 0 else { return }
      sleepAndTurn(atMost: left)
    }
  }

  private func sleepAndTurn(atMost milliseconds: Int?) {
    _ = console.waitForInput(also: doorbell, timeoutMilliseconds: milliseconds)
    // Before the mailbox is emptied: what is posted in between rings once more.
    doorbell.drain()
    let size = console.size
    let events = console.readEvents()
    dashboard.turn(events, size: console.size == size ? nil : console.size)
  }

  private mutating func runErrands(_ shown: inout DashboardState?) -> Ending? {
    for errand in dashboard.takeErrands() {
      switch errand {
      case .ring: console.ring()
      case .repaint:
        console.repaint()
        shown = nil
      case .suspend:
        console.suspend()
        shown = nil
      case .copyRow:
        if let text = screen.rowText(dashboard.state) { _ = console.copy(text) }
      case .saveDisplay(let path): save(to: path)
      case .useTheme(let name):
        theme = name
        takeTheme(&shown)
      case .captureMouse(let isOn): console.captureMouse(isOn)
      case .leave(let ending): return ending
      }
    }
    return nil
  }

  /// Writes what is on the screen, without colours, into a file that does not exist yet.
  private func save(to path: String) {
    let text = screen.draw(dashboard.state).canvas.text + "\n"
    if let problem = DisplayFile.write(text, to: path) {
      dashboard.take(.displayNotSaved(path: path, problem))
    } else {
      dashboard.take(.displaySaved(path: path))
    }
  }
}
