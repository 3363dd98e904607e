internal import Canvas
internal import DashboardModel

extension Keymap {
  static let text: [Binding] = [
    Binding(.text, [key(.left)], .cursorLeft),
    Binding(.text, [key(.right)], .cursorRight),
    Binding(.text, [key(.home), [.control("a")]], .textStart),
    Binding(.text, [key(.end), [.control("e")]], .textEnd),
    Binding(.text, [key(.backspace)], .deleteBackward),
    Binding(.text, [[.control("w")]], .deleteWord),
    Binding(.text, [[.control("u")]], .clearText),
  ]

  static let filterBar: [Binding] = [
    Binding(.filterBar, [key(.enter)], .accept),
    Binding(.filterBar, [key(.escape)], .cancel),
  ]

  static let help: [Binding] = [
    Binding(.help, [key(.up)], .cursorUp),
    Binding(.help, [key(.down)], .cursorDown),
    Binding(.help, [key(.pageUp)], .pageUp),
    Binding(.help, [key(.pageDown)], .pageDown),
    Binding(.help, [key(.enter)], .accept),
    Binding(.help, [key(.escape)], .cancel),
  ]

  static let move: [Binding] = [
    Binding(.moveField, [key(.enter)], .accept),
    Binding(.moveField, [key(.tab)], .nextField),
    Binding(.moveField, [key(.backTab)], .previousField),
    Binding(.moveField, [key(.escape)], .cancel),
    Binding(.moveField, [key(.down)], .nextChoice),
    Binding(.moveField, [key(.up)], .previousChoice),
    Binding(.moveField, [key(.pageDown), [.control("n")]], .nextLine),
    Binding(.moveField, [key(.pageUp), [.control("p")]], .previousLine),
    Binding(.moveQuantity, [letters("+"), letters("=")], .increase),
    Binding(.moveQuantity, [letters("-"), letters("_")], .decrease),
    Binding(.moveQuantity, [letters("m")], .takeProposed),
    Binding(.moveQuantity, [letters("a")], .takeAll),
    Binding(.moveRule, [key(.right), letters(" ")], .nextChoice),
    Binding(.moveRule, [key(.left)], .previousChoice),
  ]

  /// Questions before a change: the safe answer is the one that is easy to give.
  static let questions: [Binding] = [
    Binding(.confirm, [letters("y")], .confirm),
    Binding(.confirm, [key(.escape), letters("n")], .cancel),
    Binding(.count, [key(.enter)], .accept),
    Binding(.count, [key(.escape)], .cancel),
    Binding(.waiting, [key(.escape), key(.enter), letters("q")], .cancel),
  ]
}
