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
    Binding(.filterBar, [key(.enter)], .accept, isHint: true),
    Binding(.filterBar, [key(.escape)], .cancel, isHint: true),
  ]

  static let help: [Binding] = [
    Binding(.help, [key(.up)], .cursorUp),
    Binding(.help, [key(.down)], .cursorDown),
    Binding(.help, [key(.pageUp)], .pageUp),
    Binding(.help, [key(.pageDown)], .pageDown),
    Binding(.help, [key(.enter)], .accept, isHint: true),
    Binding(.help, [key(.escape)], .cancel, isHint: true),
  ]

  static let move: [Binding] = [
    Binding(.moveField, [key(.enter)], .accept, isHint: true),
    Binding(.moveField, [key(.tab)], .nextField, isHint: true),
    Binding(.moveField, [key(.backTab)], .previousField),
    Binding(.moveField, [key(.escape)], .cancel, isHint: true),
    Binding(.moveField, [key(.down)], .nextChoice),
    Binding(.moveField, [key(.up)], .previousChoice),
    Binding(.moveField, [key(.pageDown), [.control("n")]], .nextLine),
    Binding(.moveField, [key(.pageUp), [.control("p")]], .previousLine),
    Binding(.moveQuantity, [letters("+"), letters("=")], .increase, isHint: true),
    Binding(.moveQuantity, [letters("-"), letters("_")], .decrease, isHint: true),
    Binding(.moveQuantity, [letters("m")], .takeProposed),
    Binding(.moveQuantity, [letters("a")], .takeAll, isHint: true),
    Binding(.moveRule, [key(.right), letters(" ")], .nextChoice, isHint: true),
    Binding(.moveRule, [key(.left)], .previousChoice),
  ]

  /// Questions before a change: the safe answer is the one that is easy to give.
  static let questions: [Binding] = [
    Binding(.confirm, [letters("y")], .confirm, isHint: true),
    Binding(.confirm, [key(.escape), letters("n")], .cancel, isHint: true),
    Binding(.count, [key(.enter)], .accept, isHint: true),
    Binding(.count, [key(.escape)], .cancel, isHint: true),
    Binding(.waiting, [key(.escape), key(.enter), letters("q")], .cancel, isHint: true),
  ]
}
