extension TextField {
  /// Does an action of editing; says whether it was one.
  mutating func take(_ action: Action) -> Bool {
    guard let edit = Self.edits[action] else { return false }
    edit(&self)
    return true
  }

  private static let edits: [Action: @Sendable (inout TextField) -> Void] = [
    .cursorLeft: { $0.move(by: -1) },
    .cursorRight: { $0.move(by: 1) },
    .textStart: { $0.moveToStart() },
    .textEnd: { $0.moveToEnd() },
    .deleteBackward: { $0.deleteBackward() },
    .deleteWord: { $0.deleteWord() },
    .clearText: { $0.clear() },
  ]
}
