internal import Canvas
internal import DashboardModel

extension Keymap {
  /// The bindings that the program comes with.
  public static let standard = Keymap(
    panes + lists + accounts + inventory + changes + records + actions + finding + commandBar + form
      + text + filterBar
      + help + move + questions + anywhere)

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
    + PaneName.allCases.map { Binding(.lists, [letters("\($0.rawValue)")], .focusPane($0)) }
    + [
      Binding(.panes, [letters("+"), letters("=")], .zoomIn),
      Binding(.panes, [letters("_"), letters("-")], .zoomOut),
      Binding(.panes, [key(.escape)], .clearFilter),
    ]

  private static let lists: [Binding] = [
    Binding(.lists, [letters("/")], .filter),
    Binding(.lists, [letters(":")], .commandLine),
    Binding(.lists, [letters("r")], .refresh),
    Binding(.lists, [letters("y")], .copyRow),
    Binding(.lists, [letters("R")], .toggleReadOnly),
    Binding(.lists, [[.alt("m")]], .toggleMouse),
    Binding(.lists, [letters("?"), key(.function(1))], .help),
    Binding(.lists, [letters("q")], .quit),
    Binding(.lists, [key(.up), letters("k")], .cursorUp),
    Binding(.lists, [key(.down), letters("j")], .cursorDown),
    Binding(.lists, [key(.pageUp), [.control("b")]], .pageUp),
    Binding(.lists, [key(.pageDown), [.control("f")]], .pageDown),
    Binding(.lists, [key(.home), letters("gg")], .home),
    Binding(.lists, [key(.end), letters("G")], .end),
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
    Binding(.inventory, [letters("v")], .markRange),
    Binding(.inventory, [letters("c")], .chooseColumns),
    Binding(.inventory, [letters("<")], .columnLeft),
    Binding(.inventory, [letters(">")], .columnRight),
  ]

  private static let changes: [Binding] = [
    Binding(.panes, [letters("m")], .openMove),
    Binding(.lists, [letters("z")], .undo),
    Binding(.lists, [letters("Z")], .redo),
  ]

  static func key(_ key: Key) -> [KeyPress] { [KeyPress(key)] }

  static func letters(_ text: String) -> [KeyPress] { text.map(KeyPress.character) }
}
