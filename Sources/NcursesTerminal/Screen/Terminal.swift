import CNcurses
public import Canvas

/// A terminal taken over by this process: the only thing in the program that talks to ncurses.
///
/// It owns the screen, the terminal's modes and the process's signal handlers from `init` to
/// `close`, and gives all three back as they were. Used from one thread. A signal that kills the
/// process still gives the terminal back.
public final class Terminal {
  /// How many colours are shown.
  public let colorDepth: ColorDepth
  /// Whether the locale says that the terminal takes more than ASCII. When not, lines and dots are
  /// sent as their ASCII likeness, and other characters as `?`.
  public let isUnicode: Bool
  /// The cells of the screen; kept up to date by `readEvents`.
  public internal(set) var size: Size

  let input: Int32
  let output: Int32
  let description: TerminalDescription
  /// Whether tmux stands between this and the terminal that somebody looks at.
  let isInTmux: Bool
  let fallback: CharacterFallback
  var state = TerminalState.open
  var signals: SignalPipe?
  var decoder = KeyDecoder()
  var decoderDeadline: ContinuousClock.Instant?
  var unreadEvents: [TerminalEvent] = []
  var pairs: PairTable
  var paints: [Style: DrawnStyle] = [:]
  var economy: OutputEconomy?
  /// What the terminal shows; nothing when that isn't known.
  var shown: Canvas?
  var shownCursor: Point?
  /// The latest picture that waits for the terminal to take output again.
  var waiting: (canvas: Canvas, cursor: Point?)?
  var isMouseCaptured = false

  /// Takes the terminal over: alternate screen, raw keys, pastes told apart from typing.
  ///
  /// - Parameters:
  ///   - environment: the variables of the process; `TERM`, `TMUX` and `NO_COLOR` are looked
  ///     at.
  ///   - input: where keys are read.
  ///   - output: where the screen is.
  public init(
    environment: [String: String], input: Int32 = 0, output: Int32 = 1
  ) throws(TerminalError) {
    guard descriptor_is_terminal(input), descriptor_is_terminal(output) else { throw .notATerminal }
    guard !guard_is_installed() else { throw .alreadyTaken }
    description = try TerminalDescription(name: environment["TERM"], output: output)
    colorDepth = .detected(
      environment: environment, colors: description.colors,
      hasDirectColor: description.hasDirectColor)
    isUnicode = locale_use_unicode()
    fallback = CharacterFallback(isUnicode: isUnicode)
    isInTmux = environment["TMUX"]?.isEmpty == false
    self.input = input
    self.output = output
    guard modes_save(input) else { throw .refused }
    // Before ncurses, which leaves signals alone that somebody handles already.
    signals = try SignalPipe()
    guard_install(output, description.leaving, Int32(description.leaving.count))
    guard screen_open(description.name, input, output) else {
      guard_remove()
      throw .refused
    }
    modes_enter()
    economy = description.traits.map { OutputEconomy($0, width: { locale_character_width($0) }) }
    pairs = PairTable(limit: Int(screen_pair_limit())) { number, colors in
      screen_set_pair(number, colors.foreground, colors.background)
    }
    size = Terminal.size(of: output)
    screen_resize(Int32(size.rows), Int32(size.columns))
    sendOutput()
    enterModes()
  }

  deinit { close() }

  /// Gives the terminal back exactly as it was found. Doing it twice does no harm.
  public func close() {
    guard state != .closed else { return }
    let wasShown = state == .open
    state = .closed
    if wasShown, takesOutput(within: 100) {
      leaveModes()
      screen_leave()
      sendOutput(asItIs: true)
    } else {
      guard_give_back()
    }
    screen_close()
    modes_restore()
    guard_remove()
    signals = nil
  }

  /// What a terminal that doesn't say its size is taken for.
  private static let usualSize = Size(columns: 80, rows: 24)

  /// The cells of a terminal that need not be taken over yet; the usual size where it says none.
  public static func size(of output: Int32) -> Size {
    var (rows, columns): (Int32, Int32) = (0, 0)
    guard descriptor_size(output, &rows, &columns) else { return usualSize }
    return Size(columns: Int(columns), rows: Int(rows))
  }
}

/// Who has the screen at the moment.
enum TerminalState: Hashable {
  /// This program.
  case open
  /// The shell or another program, for a while.
  case left
  /// Nobody: the terminal is gone.
  case gone
  /// Whoever had it before.
  case closed
}
