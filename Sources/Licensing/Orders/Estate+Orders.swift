extension Estate {
  /// Decides what is asked for order lines: one event for all of them.
  func decide(_ command: OrderCommand, by principal: Principal) throws(Refusal) -> [EventDraft] {
    if case .add(let orders, to: let account) = command {
      return try decideAdding(orders, to: account, by: principal)
    }
    let lines = try lines(named: command.lines)
    switch command {
    case .add: return []
    case .assign(_, to: let target):
      return [try decideAssigning(lines, to: target, by: principal)]
    case .unassign:
      return [try decideUnassigning(lines, by: principal)]
    case .hold(_, let reason):
      guard (1...HoldReason.longest).contains(reason.utf8.count) else {
        throw .optionInvalid(name: "--reason", value: reason, expected: "1–\(HoldReason.longest)")
      }
      return [
        try decideChanging(lines, .linesOnHold, from: [.held, .ordered], reason, by: principal) {
          $0.status = .onHold
          $0.holdReason = .other(reason)
        }
      ]
    case .release:
      return [try decideReleasing(lines, by: principal)]
    case .place(_, in: let account):
      return [try decidePlacing(lines, in: account, by: principal)]
    case .cancel:
      return [
        try decideChanging(
          lines, .linesCancelled, from: [.ordered, .held, .onHold, .assigned], nil, by: principal
        ) {
          $0.status = .cancelled
          $0.holdReason = nil
        }
      ]
    }
  }

  /// The lines that are named, each once, in the order in which they are named.
  func lines(named ids: [Identifier<OrderLine>]) throws(Refusal) -> [OrderLine] {
    guard !ids.isEmpty else { throw .noLines }
    guard ids.count <= NewOrder.mostLines else { throw .tooManyLines(limit: NewOrder.mostLines) }
    var seen: Set<Identifier<OrderLine>> = []
    var lines: [OrderLine] = []
    for id in ids where seen.insert(id).inserted {
      guard let line = orderLines[id] else { throw .order(.unknownLine(id)) }
      lines.append(line)
    }
    return lines
  }

  /// Makes sure that a line stands in one of the states from which a step leads.
  func require(
    _ statuses: Set<OrderLine.Status>, of line: OrderLine
  ) throws(Refusal) {
    guard statuses.contains(line.status) else {
      throw .order(
        .wrongStatus(
          order: orders[line.order]?.number ?? "?", line: line.number, status: line.status))
    }
  }

  /// The right over a line: a holding account's lines are assigned, a customer's are placed.
  func authorize(line: OrderLine, for principal: Principal) throws(Refusal) -> Authorization {
    guard let home = line.heldIn ?? line.virtualAccount, let account = virtualAccounts[home],
      let owner = smartAccounts[account.smartAccount]
    else {
      // A line without an account belongs to nobody yet: whoever runs the installation decides.
      guard principal.isOperator else {
        throw .notPermitted(.assignOrders, scope: "", holders: [], roles: [])
      }
      return Authorization(right: .assignOrders, role: nil)
    }
    return try authorize(
      owner.kind == .holding ? .assignOrders : .placeOrders,
      in: .virtualAccount(account.id, of: owner.id), for: principal)
  }

  private func decideChanging(
    _ lines: [OrderLine], _ kind: Deed.Kind, from statuses: Set<OrderLine.Status>,
    _ reason: String?, by principal: Principal, _ change: (inout OrderLine) -> Void
  ) throws(Refusal) -> EventDraft {
    var authorization: Authorization?
    var changed: [OrderLine] = []
    for line in lines {
      authorization = try authorize(line: line, for: principal)
      try require(statuses, of: line)
      var after = line
      if after.status == .assigned { after.virtualAccount = after.heldIn }
      change(&after)
      changed.append(after)
    }
    return draft(
      kind, lines: changed, before: lines, reason: reason, authorization: authorization)
  }

  private func decideUnassigning(
    _ lines: [OrderLine], by principal: Principal
  ) throws(Refusal) -> EventDraft {
    var authorization: Authorization?
    var changed: [OrderLine] = []
    for line in lines {
      authorization = try authorize(line: line, for: principal)
      try require([.assigned], of: line)
      changed.append(returned(line))
    }
    return draft(.linesUnassigned, lines: changed, before: lines, authorization: authorization)
  }

  private func decideReleasing(
    _ lines: [OrderLine], by principal: Principal
  ) throws(Refusal) -> EventDraft {
    var authorization: Authorization?
    var changed: [OrderLine] = []
    for line in lines {
      authorization = try authorize(line: line, for: principal)
      try require([.onHold], of: line)
      guard let home = line.virtualAccount.flatMap({ virtualAccounts[$0] }) else {
        throw .order(
          .wrongStatus(
            order: orders[line.order]?.number ?? "?", line: line.number, status: .onHold))
      }
      try requireActive(home.smartAccount)
      var after = line
      after.holdReason = nil
      after.status = smartAccounts[home.smartAccount]?.kind == .holding ? .held : .ordered
      changed.append(after)
    }
    return draft(.linesReleased, lines: changed, before: lines, authorization: authorization)
  }

  /// An assigned line where it was before.
  func returned(_ line: OrderLine) -> OrderLine {
    var after = line
    after.virtualAccount = line.heldIn
    after.heldIn = nil
    let home = after.virtualAccount.flatMap { virtualAccounts[$0]?.smartAccount }
    let isHolding = home.flatMap { smartAccounts[$0]?.kind } == .holding
    after.status = home == nil ? .onHold : isHolding ? .held : .ordered
    if home == nil { after.holdReason = .noAccount }
    return after
  }

  /// The event of a step that lines made.
  func draft(
    _ kind: Deed.Kind, lines: [OrderLine], before: [OrderLine],
    target: Identifier<VirtualAccount>? = nil, reason: String? = nil,
    authorization: Authorization?, changes: [Change] = [], postings: [Posting] = []
  ) -> EventDraft {
    var accounts: [Identifier<VirtualAccount>] = []
    for line in before + lines {
      for account in [line.heldIn, line.virtualAccount].compactMap({ $0 })
      where !accounts.contains(account) {
        accounts.append(account)
      }
    }
    let license = Set(lines.map(\.license)).count == 1 ? lines.first?.license : nil
    return EventDraft(
      smartAccount: accounts.first.flatMap { virtualAccounts[$0]?.smartAccount },
      virtualAccounts: accounts,
      happening: .did(
        Deed(
          kind, objects: lines.map(\.id.rawValue), subjects: lines.map(label),
          quantity: lines.reduce(0) { $0 + $1.quantity.rawValue }, license: license,
          source: before.first?.virtualAccount, target: target, reason: reason)),
      authorization: authorization, changes: changes + lines.map { .orderLine($0) },
      postings: postings)
  }

  /// A line as people call it: its order's number and its own.
  func label(_ line: OrderLine) -> String {
    "\(orders[line.order]?.number ?? "?")/\(line.number)"
  }
}
