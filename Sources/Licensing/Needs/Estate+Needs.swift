extension Estate {
  /// Everything that is needed, by row and day.
  public var needs: [Need] {
    documents.values.compactMap { if case .need(let need) = $0 { need } else { nil } }
      .sorted { ($0.row, $0.lastDay) < ($1.row, $1.lastDay) }
  }

  /// Decides what is asked for a need.
  func decide(_ command: NeedCommand, by principal: Principal) throws(Refusal) -> EventDraft {
    let row = command.row
    let account = try consumingAccount(row.virtualAccount)
    let authorization = try authorize(
      .moveLicenses, in: .virtualAccount(account.id, of: account.smartAccount), for: principal)
    try requireConsumption(in: account.smartAccount)
    guard let license = catalog[row.license] else {
      throw .unknownLicense(row.license.description)
    }
    switch command {
    case .state(_, let quantity, let by):
      var known: Identifier<Need>?
      if case .need(let before) = documents[Need.key(row, by: by)] { known = before.id }
      let need = Need(
        id: known ?? Identifier(rawValue: counters.document), row: row,
        quantity: Quantity(clamping: try check(quantity, by: by, in: row)), by: by,
        login: principal.login)
      return draft(
        .needStated, need, in: account, authorization, changes: [.document(.need(need))])
    case .withdraw(_, let by):
      guard case .need(let need) = documents[Need.key(row, by: by)] else {
        throw .impeded(.unknown(.license, license.name.text))
      }
      return draft(
        .needWithdrawn, need, in: account, authorization, changes: [.documentRemoved(need.key)])
    }
  }

  private func check(_ quantity: Int, by: Day?, in row: RowKey) throws(Refusal) -> Int {
    let asked = try FieldReader.number(quantity, .quantity, 1...Quantity.ceiling)
    if let by, by < day { throw .field(.date, .inThePast(by)) }
    let others = needs.filter { $0.row == row && $0.by != by }
    guard others.count < Need.most else { throw .field(.date, .tooMany(limit: Need.most)) }
    return asked
  }

  private func draft(
    _ kind: Deed.Kind, _ need: Need, in account: VirtualAccount, _ authorization: Authorization,
    changes: [Change]
  ) -> EventDraft {
    EventDraft(
      smartAccount: account.smartAccount, virtualAccounts: [account.id],
      happening: .did(
        Deed(
          kind, subjects: need.by.map { [$0.description] } ?? [],
          quantity: need.quantity.rawValue, license: need.row.license, target: account.id)),
      authorization: authorization, changes: changes)
  }
}
