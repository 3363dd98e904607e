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
    if look.linear { return try runLinear() }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return try printOnce() }
    let keys = ChosenKeys()
    let opening = try opening(keys.keymap)
    let look = try ChosenLook(look, keys)
    let ending = try run(opening, look)
    for problem in look.problems { ErrorOutput.write(DisplayText(problem).text) }
    try leave(after: ending)
  }

  private func opening(_ keymap: Keymap) throws -> OpeningDashboard {
    try OpeningDashboard(
      size: Terminal.size(of: STDOUT_FILENO), desk: desk, keymap: keymap,
      isReadOnly: look.readonly, capturesMouse: Configuration.settings.capturesMouse,
      requestPrefix: RequestID.random().rawValue, place: lastPlace,
      findActions: { Action.all(matching: $0, in: Speech.words) })
  }

  private func run(_ opening: OpeningDashboard, _ look: ChosenLook) throws -> Ending {
    let vocabulary = CommandVocabulary(phrases: Speech.words, themes: ThemeChoice.reader.names)
    let terminal = try takeTerminal()
    defer { terminal.close() }
    let (depth, isUnicode) = (terminal.colorDepth, terminal.isUnicode)
    let screen = { theme in
      DashboardSession.screen(theme, depth: depth, isUnicode: isUnicode, keymap: look.keymap)
    }
    return opening.run(
      on: terminal, screen: screen(look.theme.theme), vocabulary: vocabulary,
      themer: Themer(theme: look.name, folders: look.folders) { name in
        (try? ThemeChoice(named: name)).map { choice in
          Themer.Reading(
            screen: screen(choice.theme),
            problem: choice.problems.first?.sentence(in: Speech.words), isBroken: choice.isBroken)
        }
      }, news: look.news, keepPlace: { place?.write($0) })
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

  /// Runs line by line; asks for the next one only where somebody sees it.
  private func runLinear() throws {
    let isUnicode = setlocale(LC_CTYPE, "").map { _ in DashboardSession.isUTF8 } ?? false
    let phrases = Phrases(Speech.words.language, typography: isUnicode ? .full : .ascii)
    let theme = try ThemeChoice(named: ThemeChoice.usual).theme
    let session = LinearSession(
      desk: desk, screen: DashboardSession.screen(theme, depth: .mono, isUnicode: isUnicode),
      phrases: phrases, isReadOnly: look.readonly, requestPrefix: RequestID.random().rawValue,
      vocabulary: CommandVocabulary(phrases: Speech.words, themes: ThemeChoice.reader.names),
      write: { print($0) })
    let isAsking = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let ending = session.run(LineInput(input: STDIN_FILENO)) { prompt in
      if isAsking { print(prompt, terminator: "") }
      fflush(nil)
    }
    try leave(after: ending)
  }

  private func printOnce() throws {
    let isUnicode = setlocale(LC_CTYPE, "").map { _ in DashboardSession.isUTF8 } ?? false
    let screen = DashboardSession.screen(
      try ChosenLook(look, ChosenKeys()).theme.theme, depth: .mono, isUnicode: isUnicode)
    let canvas = Dashboard.once(size: DashboardSession.printedSize, desk: desk, screen: screen)
    print(canvas.text)
  }

  private static var isUTF8: Bool {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) == "UTF-8" } ?? false
  }

  private static func screen(
    _ theme: Theme, depth: ColorDepth, isUnicode: Bool, keymap: Keymap = .standard
  ) -> DashboardScreen {
    DashboardScreen(
      styles: theme.sheet(for: depth), glyphs: isUnicode ? theme.glyphs : theme.asciiGlyphs,
      phrases: Phrases(Speech.words.language, typography: isUnicode ? .full : .ascii),
      hints: keymap.hints, daysOfWarning: Configuration.settings.daysOfWarning)
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
