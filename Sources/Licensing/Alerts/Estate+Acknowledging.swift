extension Estate {
  /// The alerts about one thing, as they stand now.
  public func alerts(about subject: AlertSubject) -> [Alert] {
    switch subject {
    case .row(let row): alerts(of: row)
    case .instance(let id):
      instances[id].flatMap { instance in
        instance.alert(
          today: day, hasReservations: reservations.values.contains { $0.instance == id })
      }.map { [$0] } ?? []
    case .reservation(let id): reservations[id].map(alerts(of:)) ?? []
    case .smartAccount(let id): smartAccounts[id].map(alerts(of:)) ?? []
    case .orderLine(let id): orderLines[id].map(alerts(of:)) ?? []
    case .token(let id): tokens[id].map(alerts(of:)) ?? []
    case .traditionalLicense(let id): traditionalLicenses[id].map(alerts(of:)) ?? []
    }
  }

  /// What the agreement of an account gives reason to warn of.
  public func alerts(of account: SmartAccount) -> [Alert] {
    let kind: AlertKind
    switch agreementStanding(of: account) {
    case .notNeeded, .elsewhere, .accepted: return []
    case .pending: kind = .agreementPending
    case .updated: kind = .agreementUpdated
    }
    return [
      Alert(
        kind: kind, subject: .smartAccount(account.id), level: currentAgreement.number,
        remedies: [.acceptAgreement])
    ]
  }

  /// An order line that waits because nobody or nobody active was named.
  public func alerts(of line: OrderLine) -> [Alert] {
    guard line.status == .onHold else { return [] }
    return [
      Alert(
        kind: .orderOnHold, subject: .orderLine(line.id), level: 1,
        since: orders[line.order]?.placed, remedies: [.assignOrder, .acknowledge])
    ]
  }

  /// Decides that somebody takes note of an alert for everybody.
  func decideAcknowledging(
    _ key: AlertKey, note: String?, by principal: Principal, at moment: Circumstances
  ) throws(Refusal) -> EventDraft {
    guard let scope = scope(of: key.subject) else { throw .impeded(.noSuchAlert) }
    let authorization = try authorize(key.kind.rightToAcknowledge, in: scope, for: principal)
    guard let alert = alerts(about: key.subject).first(where: { $0.kind == key.kind }) else {
      throw .impeded(.noSuchAlert)
    }
    let note = try FieldReader.text(note ?? "", .message, limit: Acknowledgement.longestNote)
    let word = Acknowledgement(
      key: key, level: alert.level, login: principal.login, day: moment.today, note: note)
    return EventDraft(
      smartAccount: scope.smartAccount, virtualAccounts: scope.virtualAccount.map { [$0] } ?? [],
      happening: .done(.alertAcknowledged(key.kind)), authorization: authorization,
      changes: [.document(.acknowledgement(word))])
  }

  /// Where the thing of an alert is; nil where there is no such thing.
  public func scope(of subject: AlertSubject) -> Scope? {
    switch subject {
    case .row(let row): virtualAccounts[row.virtualAccount]?.scope
    case .instance(let id): instances[id].flatMap { virtualAccounts[$0.virtualAccount]?.scope }
    case .reservation(let id):
      reservations[id].flatMap { virtualAccounts[$0.row.virtualAccount]?.scope }
    case .smartAccount(let id): smartAccounts[id].map { .smartAccount($0.id) }
    case .orderLine(let id):
      orderLines[id].flatMap { $0.virtualAccount }.flatMap { virtualAccounts[$0]?.scope }
    case .token(let id): tokens[id].flatMap { virtualAccounts[$0.virtualAccount]?.scope }
    case .traditionalLicense(let id):
      traditionalLicenses[id].flatMap { $0.virtualAccount }.flatMap { virtualAccounts[$0]?.scope }
    }
  }
}
