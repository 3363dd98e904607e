import Canvas
import DashboardModel
import DashboardScreen
import Phrases
import Testing

/// Screens to draw on in tests: one for each language, with the keys that the program comes with.
enum Screens {
  /// The sizes that golden screens exist in.
  static let sizes = [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 120, rows: 40)]

  /// Every size in every language.
  static let all = sizes.flatMap { size in
    Language.allCases.map { Setting(size: size, language: $0) }
  }

  /// A large screen in every language.
  static let large = Language.allCases.map {
    Setting(size: ScreenSize(columns: 200, rows: 60), language: $0)
  }

  /// The smaller size in every language.
  static let small = all.filter { $0.size.columns == 80 }

  /// A size and a language.
  struct Setting: Sendable, CustomTestStringConvertible {
    let size: ScreenSize
    let language: Language

    var testDescription: String { name }

    /// The end of the golden screen's name.
    var name: String { "\(size.columns)x\(size.rows)-\(language.rawValue)" }

    /// Draws a state as a true-colour terminal in this language shows it.
    func draw(_ state: DashboardState) throws -> DashboardScreen.Drawing {
      try screen(language).draw(state)
    }
  }

  /// A screen in a language with a shipped theme.
  static func screen(
    _ language: Language, theme: String = "dark", depth: ColorDepth = .trueColor,
    isASCII: Bool = false
  ) throws -> DashboardScreen {
    let theme = try #require(ThemeReader().read(theme)).theme
    return DashboardScreen(
      styles: theme.sheet(for: depth), glyphs: isASCII ? theme.asciiGlyphs : theme.glyphs,
      phrases: Phrases(language, typography: isASCII ? .ascii : .full), hints: hints)
  }

  /// The keys of the tests.
  static let hints = KeyHints { action, context in
    switch context {
    case .pane, .records, .matrix: paneKeys[action].map { [$0] } ?? []
    case .filterBar, .commandBar, .details, .row, .form, .help, .palette, .columns, .move,
      .confirm, .count, .waiting:
      dialogKeys[action].map { [$0] } ?? []
    }
  }

  private static let paneKeys: [Action: String] = [
    .openMove: "m", .toggleMark: "Space", .filter: "/", .clearFilter: "Esc", .undo: "z",
    .redo: "Z", .sort: "s", .sortReverse: "S", .focusNext: "Tab", .focusPrevious: "Shift-Tab",
    .focusPane(.accounts): "1", .focusPane(.inventory): "2", .focusPane(.orders): "3",
    .focusPane(.events): "4", .zoomIn: "+", .zoomOut: "_", .help: "?", .quit: "q",
    .refresh: "r", .toggleReadOnly: "R", .toggleMouse: "Alt-m", .toggleExpand: "Enter",
    .expand: "Right",
    .collapse: "Left", .cursorUp: "Up", .cursorDown: "Down", .pageUp: "PgUp", .pageDown: "PgDn",
    .home: "Home", .end: "End", .repaint: "Ctrl-L", .suspend: "Ctrl-Z", .clearMarks: "u",
    .commandLine: ":", .palette: "Ctrl-P", .openObject: "o", .markRange: "v",
    .columnLeft: "<", .columnRight: ">", .chooseColumns: "c", .copyRow: "y", .openDetails: "Enter",
    .back: "Esc",
    .addRecord: "a", .editRecord: "e", .removeRecord: "x", .makeDefault: "d", .disableUser: "d",
    .enableUser: "e", .acceptAgreement: "a", .renameAccount: "n", .redeemCode: "C",
    .requestAccount: "a", .askAccess: "a", .approveRequest: "p", .activateRequest: "v",
    .nominateOther: "w", .declineRequest: "x", .moveInstances: "m", .assignOrder: "a",
    .placeOrder: "p", .holdOrder: "w", .releaseOrder: "e", .unassignOrder: "x",
    .reserve: "t", .generate: "n", .trueForward: "f", .assignKeys: "m", .convertKeys: "t",
    .acknowledge: "a", .fixAlert: "m",
  ]

  private static let dialogKeys: [Action: String] = [
    .accept: "Enter", .cancel: "Esc", .confirm: "y", .nextField: "Tab",
    .previousField: "Shift-Tab", .nextChoice: "Down", .previousChoice: "Up", .nextLine: "PgDn",
    .previousLine: "PgUp", .increase: "+", .decrease: "-", .takeProposed: "m", .takeAll: "a",
    .cursorLeft: "Left", .cursorRight: "Right", .textStart: "Home", .textEnd: "End",
    .deleteBackward: "Backspace", .deleteWord: "Ctrl-W", .clearText: "Ctrl-U", .complete: "Tab",
    .completeBack: "Shift-Tab", .earlierCommand: "Up", .laterCommand: "Down", .submit: "Ctrl-S",
    .toggleCheck: "Space", .sortReverse: "S", .cursorUp: "Up", .cursorDown: "Down", .copyRow: "y",
  ]
}
