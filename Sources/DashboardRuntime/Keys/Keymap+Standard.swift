internal import Canvas
internal import DashboardModel

extension Keymap {
  /// The bindings that the program comes with.
  public static let standard = Keymap(
    panes + lists + accounts + inventory + changes + text + filterBar + help + move + questions
      + anywhere)

  private static let anywhere: [Binding] = [
    Binding(.anywhere, [[.control("c")]], .quit),
    Binding(.anywhere, [[.control("l")]], .repaint),
    Binding(.anywhere, [[.control("z")]], .suspend),
  ]

  private static let panes: [Binding] =
    [
      Binding(.panes, [key(.tab)], .focusNext),
      Binding(.panes, [key(.backTab)], .focusPrevious),
    ]
    + PaneName.allCases.map { Binding(.panes, [letters("\($0.rawValue)")], .focusPane($0)) }
    + [
      Binding(.panes, [letters("+"), letters("=")], .zoomIn),
      Binding(.panes, [letters("_"), letters("-")], .zoomOut),
      Binding(.panes, [letters("/")], .filter),
      Binding(.panes, [key(.escape)], .clearFilter),
      Binding(.panes, [letters("r")], .refresh),
      Binding(.panes, [letters("R")], .toggleReadOnly),
      Binding(.panes, [letters("?"), key(.function(1))], .help),
      Binding(.panes, [letters("q")], .quit),
    ]

  private static let lists: [Binding] = [
    Binding(.panes, [key(.up), letters("k")], .cursorUp),
    Binding(.panes, [key(.down), letters("j")], .cursorDown),
    Binding(.panes, [key(.pageUp), [.control("b")]], .pageUp),
    Binding(.panes, [key(.pageDown), [.control("f")]], .pageDown),
    Binding(.panes, [key(.home), letters("gg")], .home),
    Binding(.panes, [key(.end), letters("G")], .end),
  ]

  private static let accounts: [Binding] = [
    Binding(.accounts, [key(.right), letters("l")], .expand),
    Binding(.accounts, [key(.left), letters("h")], .collapse),
    Binding(.accounts, [key(.enter), letters(" ")], .toggleExpand),
  ]

  private static let inventory: [Binding] = [
    Binding(.inventory, [letters(" ")], .toggleMark),
    Binding(.inventory, [letters("u")], .clearMarks),
    Binding(.inventory, [letters("s")], .sort),
    Binding(.inventory, [letters("S")], .sortReverse),
  ]

  private static let changes: [Binding] = [
    Binding(.panes, [letters("m")], .openMove),
    Binding(.panes, [letters("z")], .undo),
    Binding(.panes, [letters("Z")], .redo),
  ]

  static func key(_ key: Key) -> [KeyPress] { [KeyPress(key)] }

  static func letters(_ text: String) -> [KeyPress] { text.map(KeyPress.character) }
}
