/// The list of everything that can be done, found by typing; Enter does it.
public struct HelpDialog: Hashable, Sendable {
  public internal(set) var search = TextField()
  /// What is listed: everything, or what matches the text typed.
  public internal(set) var actions: [Action]
  /// The selected one of `actions`.
  public internal(set) var cursor = 0
  /// Where the keyboard was when help was asked for: those keys come first.
  public let context: InputContext

  /// Lists actions for somebody who was somewhere.
  public init(actions: [Action], context: InputContext) {
    self.actions = actions
    self.context = context
  }

  /// The selected action.
  public var selected: Action? { actions.indices.contains(cursor) ? actions[cursor] : nil }
}

extension HelpDialog {
  /// How many entries an action goes down; nil for one that is no step.
  func step(_ action: Action) -> Int? {
    let page = 10
    let steps: [Action: Int] = [
      .cursorUp: -1, .cursorDown: 1, .pageUp: -page, .pageDown: page,
      .home: -actions.count, .end: actions.count,
    ]
    return steps[action]
  }
}
