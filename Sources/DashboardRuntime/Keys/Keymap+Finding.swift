internal import Canvas
internal import DashboardModel
internal import Licensing

extension Keymap {
  /// Finding things: the palette, columns and sorting in views, the grid, and what a row is about.
  static let finding: [Binding] =
    [
      Binding(.lists, [[.control("p")]], .palette),
      Binding(.records, [letters("+"), letters("=")], .zoomIn),
      Binding(.records, [letters("_"), letters("-")], .zoomOut),
      Binding(.records, [letters("v")], .markRange),
      Binding(.records, [letters("s")], .sort),
      Binding(.records, [letters("S")], .sortReverse),
      Binding(.records, [letters("c")], .chooseColumns),
      Binding(.records, [letters("<")], .columnLeft),
      Binding(.records, [letters(">")], .columnRight),
      Binding(.recordsOf(.alerts), [letters("o")], .openObject),
      Binding(.recordsOf(.virtualAccounts), [letters("o")], .openObject),
      Binding(.recordsOf(.needs), [letters("o")], .openObject),
      Binding(.recordsOf(.reservations), [letters("o")], .openObject),
    ] + palette + columns + matrix

  private static let palette: [Binding] = [
    Binding(.palette, [key(.up), [.control("p")]], .cursorUp),
    Binding(.palette, [key(.down), [.control("n")]], .cursorDown),
    Binding(.palette, [key(.pageUp)], .pageUp),
    Binding(.palette, [key(.pageDown)], .pageDown),
    Binding(.palette, [key(.enter)], .accept),
    Binding(.palette, [key(.escape)], .cancel),
  ]

  private static let columns: [Binding] = [
    Binding(.columns, [key(.up), letters("k")], .cursorUp),
    Binding(.columns, [key(.down), letters("j")], .cursorDown),
    Binding(.columns, [letters(" "), letters("x")], .toggleCheck),
    Binding(.columns, [key(.enter), letters("s")], .accept),
    Binding(.columns, [letters("S")], .sortReverse),
    Binding(.columns, [key(.escape), letters("q"), letters("c")], .cancel),
  ]

  private static let matrix: [Binding] = [
    Binding(.matrix, [key(.left), letters("h"), letters("<")], .columnLeft),
    Binding(.matrix, [key(.right), letters("l"), letters(">")], .columnRight),
    Binding(.matrix, [key(.enter), letters("o")], .openObject),
    Binding(.inventory, [key(.enter), letters("i")], .openDetails),
    Binding(.matrix, [letters("m")], .openMove),
    Binding(.matrix, [key(.escape)], .back),
  ]
}
