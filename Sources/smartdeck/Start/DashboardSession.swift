import Canvas
import DashboardModel
import DashboardRuntime
import DashboardScreen
import Foundation
import Glibc
import Licensing
import LicensingService
import NcursesTerminal
import Phrases

/// One dashboard from its first picture to the terminal given back.
struct DashboardSession {
  let desk: any LicenseDesk
  let look: LookOptions
  /// Where the place is kept in which somebody was; nil where that is forgotten.
  var place: PlaceFile?

  /// The size of the picture that is printed where there is no terminal.
  private static let printedSize = Size(columns: 120, rows: 40)

  /// Runs on the terminal until somebody leaves, or prints the dashboard once without one.
  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return try printOnce() }
    let opening = try opening()
    let theme = try ThemeChoice(named: look.theme)
    let ending = try run(opening, theme)
    for problem in theme.problems { ErrorOutput.write(problem.sentence(in: Speech.words)) }
    try leave(after: ending)
  }

  private func opening() throws -> OpeningDashboard {
    try OpeningDashboard(
      size: Terminal.size(of: STDOUT_FILENO), desk: desk, isReadOnly: look.readonly,
      requestPrefix: RequestID.random().rawValue, place: lastPlace,
      findActions: { Action.all(matching: $0, in: Speech.words) })
  }

  private func run(_ opening: OpeningDashboard, _ theme: ThemeChoice) throws -> Ending {
    let vocabulary = CommandVocabulary(phrases: Speech.words, themes: ThemeReader().names)
    let terminal = try takeTerminal()
    defer { terminal.close() }
    let screen = { theme in
      DashboardSession.screen(theme, depth: terminal.colorDepth, isUnicode: terminal.isUnicode)
    }
    return opening.run(
      on: terminal, screen: screen(theme.theme), vocabulary: vocabulary,
      retheme: { ThemeReader().read($0).map { screen($0.theme) } },
      keepPlace: { place?.write($0) })
  }

  private var lastPlace: Result<KeptPlace, any Error>? {
    guard let place else { return nil }
    do {
      return try place.read().map { .success($0) }
    } catch {
      return .failure(error)
    }
  }

  private func takeTerminal() throws -> Terminal {
    setlocale(LC_CTYPE, "")
    let environment = ProcessInfo.processInfo.environment
    do throws(TerminalError) {
      return try Terminal(environment: environment)
    } catch {
      let words = Speech.words.commandLine.unknownTerminal(environment["TERM"] ?? "")
      ErrorOutput.write("smartdeck: " + DisplayText(words.sentence).text)
      throw ExitStatus.refused
    }
  }

  private func printOnce() throws {
    let isUnicode = setlocale(LC_CTYPE, "").map { _ in DashboardSession.isUTF8 } ?? false
    let screen = DashboardSession.screen(
      try ThemeChoice(named: look.theme).theme, depth: .mono, isUnicode: isUnicode)
    let canvas = Dashboard.once(size: DashboardSession.printedSize, desk: desk, screen: screen)
    print(canvas.text)
  }

  private static var isUTF8: Bool {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) == "UTF-8" } ?? false
  }

  private static func screen(
    _ theme: Theme, depth: ColorDepth, isUnicode: Bool
  ) -> DashboardScreen {
    DashboardScreen(
      styles: theme.sheet(for: depth), glyphs: isUnicode ? theme.glyphs : theme.asciiGlyphs,
      phrases: Phrases(Speech.words.language, typography: isUnicode ? .full : .ascii),
      hints: Keymap.standard.hints)
  }

  private func leave(after ending: Ending) throws {
    switch ending {
    case .quit: return
    case .hangup: throw ExitStatus.refused
    case .signal(let signal): throw EndedBySignal(number: signal.number)
    }
  }
}

/// A signal asked the program to end; it does so by that signal, for whoever sent it to see.
///
/// It is thrown, and obeyed last of all, so that everything that was opened is given back before.
struct EndedBySignal: Error {
  let number: Int32

  /// Ends the program.
  func obey() {
    signal(number, SIG_DFL)
    raise(number)
  }
}

extension LeaveSignal {
  /// The number by which the kernel knows the signal.
  var number: Int32 {
    switch self {
    case .hangup: SIGHUP
    case .interrupt: SIGINT
    case .terminate: SIGTERM
    case .quit: SIGQUIT
    }
  }
}
