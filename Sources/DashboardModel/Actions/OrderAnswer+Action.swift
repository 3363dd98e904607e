internal import Licensing

extension OrderAnswer {
  /// What an action does with an order line; nil where it does nothing with one.
  init?(_ action: Action) {
    let answers: [Action: OrderAnswer] = [
      .assignOrder: .assign, .placeOrder: .place, .holdOrder: .hold, .releaseOrder: .release,
      .unassignOrder: .unassign,
    ]
    guard let answer = answers[action] else { return nil }
    self = answer
  }

  /// Where a line has to stand for it.
  fileprivate var statuses: Set<OrderLine.Status> {
    switch self {
    case .assign: [.held, .onHold]
    case .place: [.ordered, .assigned, .onHold]
    case .hold: [.ordered, .held]
    case .release: [.onHold]
    case .unassign: [.assigned]
    }
  }
}

extension DashboardState {
  /// What keeps this person from doing something with the selected order line.
  func obstacle(toOrder action: Action) -> Unavailability? {
    guard let session = session.value else { return .loading }
    guard front == .pane(.orders) else { return .otherPane(.orders) }
    guard let answer = OrderAnswer(action) else { return .alreadySo }
    if let obstacle = obstacle(to: right(to: answer), session) { return obstacle }
    if orders.list.status == .loading { return .loading }
    guard orders.list.selected != nil else { return .noRow }
    guard form(for: answer) != nil else { return .alreadySo }
    return dialog == nil ? nil : .busy
  }

  private var isOfHolding: Bool { accounts.selectedBranch?.account.kind == .holding }

  private func right(to answer: OrderAnswer) -> Right {
    switch answer {
    case .assign: .assignOrders
    case .place: .placeOrders
    case .hold, .release, .unassign: isOfHolding ? .assignOrders : .placeOrders
    }
  }

  /// The form for the selected order line; nil where it stands where that can't be done with it.
  func form(for answer: OrderAnswer) -> FormKind? {
    guard let row = orders.list.selected, answer.statuses.contains(row.line.status) else {
      return nil
    }
    guard answer == .place else { return .order(answer, row, []) }
    let places = accounts.selectedBranch?.virtualAccounts.map(\.virtualAccount) ?? []
    let others = places.filter { $0.id != row.line.virtualAccount }
    return isOfHolding || others.isEmpty ? nil : .order(answer, row, others)
  }
}
