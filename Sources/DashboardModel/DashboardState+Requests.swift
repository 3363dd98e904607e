internal import Licensing

extension DashboardState {
  /// The form for a request; nil where it is not this person's to do that with it now.
  func form(for action: Action, with record: AccountRequestRecord) -> FormKind? {
    guard let session = session.value else { return nil }
    let request = record.request
    let decides = request.status == .awaitingApproval && session.isOperator
    let reviews = request.status == .awaitingAuthority && request.reviewer == session.login
    switch action {
    case .editRecord:
      let isMine = request.status == .draft && request.login == session.login
      return isMine ? .requestAccount(draft: record) : nil
    case .approveRequest: return decides ? .decideRequest(.approve, record) : nil
    case .activateRequest: return reviews ? .decideRequest(.activate, record) : nil
    case .nominateOther: return reviews ? .decideRequest(.nominate, record) : nil
    case .declineRequest: return decides || reviews ? .decideRequest(.decline, record) : nil
    case let other:
      // Nothing else is bound to requests.
      return other == .requestAccount ? .requestAccount(draft: nil) : nil
    }
  }

  /// The form for the marked instances, or for the selected one where none are marked.
  func form(for action: Action, with record: InstanceRecord) -> FormKind? {
    let marked = (view?.marked ?? []).map(\.number).sorted()
    let numbers = marked.isEmpty ? [record.instance.id.rawValue] : marked
    let choice = InstanceChoice(
      ids: numbers.map { Licensing.Identifier(rawValue: $0) }, name: record.label)
    if action == .removeRecord { return .removeInstances(choice) }
    if action == .reserve {
      return accounts.selectedBranch.map { .reserve(record, in: $0.account) }
    }
    let places = accounts.selectedBranch?.virtualAccounts.map(\.virtualAccount) ?? []
    let others = places.filter { !marked.isEmpty || $0.id != record.instance.virtualAccount }
    return others.isEmpty ? nil : .moveInstances(choice, to: others)
  }
}

extension DashboardState {
  /// Goes to the requests, one of which a code has opened.
  mutating func openReview() {
    _ = open(.requests)
    wantsReview = true
  }

  /// Shows the request that is this person's to decide, once it is in the list.
  mutating func review() {
    guard let login = session.value?.login, let list = view?.list, dialog == nil else { return }
    let place = list.rows.lastIndex { record in
      guard case .request(let found) = record else { return false }
      return found.request.status == .awaitingAuthority && found.request.reviewer == login
    }
    guard let place else { return }
    // What the code has done is seen; the footer is for what can be done now.
    (wantsReview, notice) = (false, nil)
    view?.list.cursor = place
    view?.list.settle()
    dialog = .details(DetailsDialog(list.rows[place]))
  }
}

extension InstanceRecord {
  /// What people call the instance.
  var label: String {
    if !instance.hostName.isEmpty { return instance.hostName }
    return instance.serialNumber.isEmpty ? "#\(instance.id)" : instance.serialNumber
  }
}
