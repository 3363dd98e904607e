extension Estate {
  /// Assigns lines to a customer's virtual account: an active one gets them at once, a pending one
  /// when it is activated.
  func decideAssigning(
    _ lines: [OrderLine], to target: OrderTarget, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let owner = try owner(of: target)
    let account = try virtualAccount(of: target, in: owner)
    var authorization: Authorization?
    for line in lines {
      authorization = try authorizeAssigning(line, to: account, of: owner, principal)
      try require([.held, .onHold], of: line)
    }
    return send(
      lines, .linesAssigned, to: account, of: owner, authorization: authorization)
  }

  /// Chooses the virtual account of a customer account's own lines.
  func decidePlacing(
    _ lines: [OrderLine], in id: Identifier<VirtualAccount>, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    guard let account = virtualAccounts[id], let owner = smartAccounts[account.smartAccount] else {
      throw .unknownVirtualAccount(id.description)
    }
    var authorization = try authorize(
      .placeOrders, in: .virtualAccount(id, of: owner.id), for: principal)
    guard owner.kind == .customer else { throw .order(.targetIsHolding(owner.name)) }
    guard owner.status != .inactive else { throw .accountNotActive(owner.name) }
    for line in lines {
      let home = line.virtualAccount.flatMap { virtualAccounts[$0] }
      guard let home, home.smartAccount == owner.id else {
        throw .order(.placedInAnotherAccount(owner.name))
      }
      authorization = try authorize(
        .placeOrders, in: .virtualAccount(home.id, of: owner.id), for: principal)
      try require([.ordered, .assigned, .onHold], of: line)
    }
    return send(lines, .linesPlaced, to: account, of: owner, authorization: authorization)
  }

  private func send(
    _ lines: [OrderLine], _ kind: Deed.Kind, to account: VirtualAccount, of owner: SmartAccount,
    authorization: Authorization?
  ) -> EventDraft {
    let assigned = lines.map { line in
      var after = line
      after.heldIn = line.heldIn ?? line.virtualAccount ?? account.id
      after.virtualAccount = account.id
      after.status = .assigned
      after.holdReason = nil
      return after
    }
    guard owner.status == .active else {
      return draft(
        kind, lines: assigned, before: lines, target: account.id, authorization: authorization)
    }
    let delivery = deliver(assigned)
    return draft(
      .linesDelivered, lines: delivery.lines, before: lines, target: account.id,
      authorization: authorization, changes: delivery.changes, postings: delivery.postings)
  }

  private func owner(of target: OrderTarget) throws(Refusal) -> SmartAccount {
    guard let owner = smartAccounts.values.first(where: { $0.domain == target.account }) else {
      throw .unknownSmartAccount(target.account.rawValue)
    }
    guard owner.kind == .customer else { throw .order(.targetIsHolding(owner.name)) }
    guard owner.status != .inactive else { throw .accountNotActive(owner.name) }
    return owner
  }

  /// By its exact name, which serves public and private ones alike; else the default one.
  private func virtualAccount(
    of target: OrderTarget, in owner: SmartAccount
  ) throws(Refusal) -> VirtualAccount {
    let accounts = virtualAccounts.values.filter { $0.smartAccount == owner.id }
    guard let name = target.virtualAccount else {
      guard let first = accounts.first(where: \.isDefault) else {
        throw .order(.noDefaultAccount(owner.name))
      }
      return first
    }
    guard let named = accounts.first(where: { $0.name.folded == name.folded }) else {
      throw .unknownVirtualAccount(name.text)
    }
    return named
  }

  /// A line that is in an account is assigned by who has the right there; one in none, by who
  /// places orders for the customer that it names.
  private func authorizeAssigning(
    _ line: OrderLine, to account: VirtualAccount, of owner: SmartAccount, _ principal: Principal
  ) throws(Refusal) -> Authorization {
    guard let home = line.virtualAccount.flatMap({ virtualAccounts[$0] }) else {
      if principal.isOperator { return Authorization(right: .assignOrders, role: nil) }
      let customer = orders[line.order]?.endCustomer ?? ""
      guard Name.fold(customer) == owner.name.folded else {
        throw .order(
          .notForThisCustomer(
            order: orders[line.order]?.number ?? "?", line: line.number, customer: customer))
      }
      return try authorize(
        .placeOrders, in: .virtualAccount(account.id, of: owner.id), for: principal)
    }
    let authorization = try authorize(
      .assignOrders, in: .virtualAccount(home.id, of: home.smartAccount), for: principal)
    // What is inactive is read-only: nothing leaves it either.
    if let holder = smartAccounts[home.smartAccount], holder.status == .inactive {
      throw .accountNotActive(holder.name)
    }
    return authorization
  }
}
