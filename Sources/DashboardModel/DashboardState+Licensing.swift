internal import Licensing

extension DashboardState {
  /// The form for an enterprise agreement; nil where there is nothing to generate or to true up.
  func form(for action: Action, with record: EnterpriseAgreementRecord) -> FormKind? {
    guard action == .generate else {
      let today = session.value?.today ?? Day(number: 0)
      let isDue = record.trueForward.map { $0 <= today } ?? false
      return isDue && record.health != .ended ? .trueForward(record) : nil
    }
    let places = accounts.selectedBranch?.virtualAccounts.map(\.virtualAccount) ?? []
    guard record.health != .ended, !record.suitesLeft.isEmpty, !places.isEmpty else { return nil }
    return .generate(record, in: chosenFirst(places))
  }

  /// The form for the marked keys, or for the selected one where none are marked.
  func form(for action: Action, with record: TraditionalLicenseRecord) -> FormKind? {
    let marked = (view?.marked ?? []).map(\.number).sorted()
    let numbers = marked.isEmpty ? [record.item.id.rawValue] : marked
    let choice = KeyChoice(
      ids: numbers.map { Licensing.Identifier(rawValue: $0) }, name: record.item.key)
    if marked.isEmpty, record.item.status == .converted { return nil }
    guard action == .assignKeys else {
      let isReady = !marked.isEmpty || record.item.virtualAccount != nil
      return isReady ? .convertKeys(choice) : nil
    }
    let places = accounts.selectedBranch?.virtualAccounts.map(\.virtualAccount) ?? []
    let others = places.filter { !marked.isEmpty || $0.id != record.item.virtualAccount }
    return others.isEmpty ? nil : .assignKeys(choice, to: chosenFirst(others))
  }

  /// Opens what closes the alert under the cursor; where nothing here does, everything about it.
  mutating func fixAlert() -> [Effect] {
    guard let selected = view?.list.selected, case .alert(let record) = selected else {
      return [.ring]
    }
    if let effects = fix(record) { return effects }
    dialog = .details(DetailsDialog(selected))
    return []
  }

  /// Opens what closes an alert; nil where it is not for this person, or not to be done here.
  private mutating func fix(_ record: AlertRecord) -> [Effect]? {
    guard let session = session.value,
      obstacle(to: record.alert.kind.rightToAcknowledge, session) == nil
    else { return nil }
    switch record.alert.subject {
    // What is short today has its move; what will be is no gap that a move could be made for yet.
    case .row(let row)
    where record.alert.kind == .insufficientLicenses && record.alert.remedies.contains(.move):
      dialog = .move(MoveDialog(rows: [row]))
      return []
    case .instance(let id) where record.alert.remedies.contains(.removeInstance):
      return open(.removeInstances(InstanceChoice(ids: [id], name: record.name)))
    case .smartAccount: return open(.agreements)
    case .token: return goToObject()
    case .orderLine:
      let order = record.name.prefix { $0 != "/" }
      focus = .orders
      return close() + filter(.pane(.orders), by: "order:\(order)")
    case .row, .instance, .reservation, .traditionalLicense: return nil
    }
  }
}
