extension MoveDialog {
  /// Does what a person asked for in the dialog; nil when the dialog closes.
  mutating func perform(_ action: Action, _ requests: inout RequestCounter) -> [Effect]? {
    if action == .cancel { return cancel() ? nil : stage == .performing ? [.ring] : [] }
    if action == .confirm { return confirm(&requests) }
    if action == .accept { return accept(&requests) }
    if let step = Self.steps[action] {
      step(&self)
      return []
    }
    var field = TextField()
    guard field.take(action) else { return [.ring] }
    edit { _ = $0.take(action) }
    return []
  }

  private mutating func accept(_ requests: inout RequestCounter) -> [Effect] {
    switch accept() {
    case .stays: return []
    case .rejected: return [.ring]
    case .commit: return commit(&requests).map { [$0] } ?? [.ring]
    }
  }

  private mutating func confirm(_ requests: inout RequestCounter) -> [Effect] {
    guard stage == .confirming, let effect = commit(&requests) else { return [.ring] }
    return [effect]
  }

  private static let steps: [Action: @Sendable (inout MoveDialog) -> Void] = [
    .nextField: { $0.goToField(by: 1) },
    .previousField: { $0.goToField(by: -1) },
    .nextChoice: { $0.choose(by: 1) },
    .previousChoice: { $0.choose(by: -1) },
    .nextLine: { $0.goToLine(by: 1) },
    .previousLine: { $0.goToLine(by: -1) },
    .increase: { $0.change(quantityBy: 1) },
    .decrease: { $0.change(quantityBy: -1) },
    .takeAll: { $0.takeAll() },
    .takeProposed: { $0.takeProposed() },
  ]
}
