extension Estate {
  /// How many items one event of an import holds at most (domain §9).
  public static let mostItemsOfEvent = 1000

  /// What an import would do, for the dry run.
  public func plan(_ set: ImportSet, by principal: Principal) throws(Refusal) -> ImportPlan {
    _ = try authorizeImport(of: set, by: principal)
    var planner = ImportPlanner(set: set, estate: self, principal: principal)
    return try planner.plan()
  }

  /// Decides an import: events of up to 1,000 items each; none where the source says nothing new.
  public func decide(
    _ plan: ImportPlan, of set: ImportSet, by principal: Principal
  ) throws(Refusal) -> [EventDraft] {
    let authorization = try authorizeImport(of: set, by: principal)
    let parts = (plan.items.count + Estate.mostItemsOfEvent - 1) / Estate.mostItemsOfEvent
    return (0..<parts).map { part in
      let items = plan.items.dropFirst(part * Estate.mostItemsOfEvent)
        .prefix(Estate.mostItemsOfEvent)
      return EventDraft(
        smartAccount: plan.smartAccount,
        virtualAccounts: Set(items.flatMap(\.virtualAccounts)).sorted(),
        happening: .imported(outcome(of: plan, part: part + 1, of: parts)),
        authorization: authorization, changes: items.flatMap(\.changes),
        postings: items.flatMap(\.postings))
    }
  }

  private func outcome(of plan: ImportPlan, part: Int, of parts: Int) -> ImportOutcome {
    ImportOutcome(
      source: plan.source, added: plan.count(.added), changed: plan.count(.changed),
      gone: plan.count(.gone), keptAside: plan.keptAside.count, part: part, parts: parts)
  }

  /// An Administrator imports into an account; the first caller, or the operator, founds one.
  private func authorizeImport(
    of set: ImportSet, by principal: Principal
  ) throws(Refusal) -> Authorization {
    let known = smartAccounts.values.first { $0.domain == set.account.domain }
    guard let known else {
      guard users.isEmpty || principal.isOperator else {
        throw .notPermitted(
          .importLicenses, scope: set.account.domain.rawValue,
          holders: operatorID.flatMap { users[$0]?.name }.map { [$0] } ?? [],
          roles: [.administrator])
      }
      return Authorization(right: .importLicenses, role: nil)
    }
    let authorization = try authorize(
      .importLicenses, in: .smartAccount(known.id), for: principal)
    try requireActive(known.id)
    return authorization
  }
}
