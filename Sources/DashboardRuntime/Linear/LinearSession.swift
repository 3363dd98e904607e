internal import Canvas
public import DashboardModel
public import DashboardScreen
internal import Dispatch
internal import Foundation
public import LicensingService
public import Phrases

/// The dashboard line by line: it says where one is, asks, does what is typed and says what came of
/// it. No cursor is placed and nothing is drawn over, for screen readers, serial lines and pipes.
///
/// It owns the dashboard and is used from one thread.
public final class LinearSession {
  let dashboard: Dashboard
  let screen: DashboardScreen
  let phrases: Phrases
  let write: (String) -> Void
  private let bell: DispatchSemaphore
  private(set) var ending: Ending?
  /// The page of the list that was said last, without the mark of the chosen row.
  private var said: [String] = []

  /// The lines of a page: few, and wide enough for words in place of signs.
  static let size = Size(columns: 140, rows: 24)

  /// Opens a session that has asked nothing yet.
  ///
  /// - Parameters:
  ///   - write: takes a line to be shown.
  public init(
    desk: any LicenseDesk, screen: DashboardScreen, phrases: Phrases, keymap: Keymap = .standard,
    isReadOnly: Bool = false, requestPrefix: String, vocabulary: CommandVocabulary,
    clock: DashboardClock = .system, write: @escaping (String) -> Void
  ) {
    let bell = DispatchSemaphore(value: 0)
    self.bell = bell
    (self.screen, self.phrases, self.write) = (screen, phrases, write)
    dashboard = Dashboard(
      size: Self.size, desk: desk, mailbox: Mailbox { bell.signal() },
      requestPrefix: requestPrefix, isReadOnly: isReadOnly, keymap: keymap, clock: clock,
      vocabulary: vocabulary, findActions: { _ in [] })
  }

  /// Runs until somebody leaves or nothing more comes.
  ///
  /// - Parameters:
  ///   - input: where lines come from.
  ///   - prompt: asks for the next one.
  public func run(_ input: LineInput, prompt: (String) -> Void) -> Ending {
    begin()
    while true {
      prompt(context.takesAnswers ? "? " : "> ")
      switch input.next() {
      case .end: return .quit
      case .signal(let number): return .signal(LeaveSignal(number: number))
      case .text(let line):
        obey(line)
        if let ending { return ending }
      }
    }
  }

  /// Says where one is at the start.
  func begin() {
    dashboard.turn()
    settle()
    act(.zoomIn, .zoomIn)
    show()
    write(phrases.linear.welcome)
  }

  var context: InputContext { dashboard.state.context }

  /// Does some actions one after the other, each when the one before is answered.
  func act(_ actions: Action...) {
    for action in actions { take(.action(action)) }
  }

  /// Takes something that happened, and waits until what follows is answered.
  func take(_ event: DashboardEvent) {
    dashboard.take(event)
    dashboard.turn()
    settle()
    runErrands()
  }

  private func settle() {
    while !dashboard.isSettled {
      bell.wait()
      dashboard.turn()
    }
  }

  private func runErrands() {
    for errand in dashboard.takeErrands() {
      switch errand {
      case .copyRow: screen.rowText(dashboard.state).map(write)
      case .saveDisplay(let path): save(to: path)
      case .leave(let ending): self.ending = ending
      case .ring, .repaint, .suspend, .useTheme, .captureMouse: break
      }
    }
  }

  private func save(to path: String) {
    let text = screen.draw(dashboard.state).canvas.text + "\n"
    if let problem = DisplayFile.write(text, to: path) {
      dashboard.take(.displayNotSaved(path: path, problem))
    } else {
      dashboard.take(.displaySaved(path: path))
    }
  }

  /// Says what is there now; of a page that was just said only the row that is chosen.
  func show() {
    let lines = screen.lines(of: dashboard.state)
    if context.takesAnswers {
      lines.forEach(write)
    } else {
      let page = lines.map { $0.hasPrefix(">") ? " " + $0.dropFirst() : $0 }
      for line in lines where page != said || line.hasPrefix(">") { write(line) }
      said = page
    }
    if let notice = screen.noticeText(of: dashboard.state) { write(notice) }
    if let hint = phrases.linear.hint(for: context) { write(hint) }
  }
}

extension InputContext {
  /// Whether a dialog waits for an answer.
  var takesAnswers: Bool {
    switch self {
    case .pane, .records, .matrix: false
    case .filterBar, .commandBar, .details, .row, .form, .help, .palette, .columns, .move, .confirm,
      .count, .waiting:
      true
    }
  }
}

extension LeaveSignal {
  /// The signal of a number; any other asks to end.
  fileprivate init(number: Int32) {
    self =
      switch number {
      case SIGINT: .interrupt
      case SIGHUP: .hangup
      default: .terminate
      }
  }
}
