public import Licensing

extension DashboardState {
  /// On which line of a list the row stands that was gone to.
  private static let lineOfArrival = 3

  /// Goes to something that was found by its name.
  mutating func go(to thing: FoundThing) -> [Effect] {
    switch thing.thing {
    case .smartAccount(let account):
      return go(to: .smartAccount(account))
    case .virtualAccount(let scope): return go(to: scope)
    case .license:
      let text = FilterText.condition(.license, thing.name)
      return go(to: scopeInside(thing.account)) + filter(.pane(.inventory), by: text)
        + focus(on: .inventory)
    case .order:
      let text = FilterText.condition(.order, thing.name)
      return go(to: .smartAccount(thing.account)) + filter(.pane(.orders), by: text)
        + focus(on: .orders)
    case .instance(let id):
      let place = RecordKey(text: thing.name, number: id.rawValue)
      return go(to: .smartAccount(thing.account)) + go(to: place, in: .instances)
    }
  }

  /// The scope that is selected, where it lies in an account; else that account.
  private func scopeInside(_ account: Licensing.Identifier<SmartAccount>) -> Scope {
    guard let scope, scope.smartAccount == account else { return .smartAccount(account) }
    return scope
  }

  /// Goes to an account in the tree.
  mutating func go(to scope: Scope) -> [Effect] {
    let effects = close()
    accounts.reveal(scope)
    return effects + focus(on: .accounts)
  }

  private mutating func focus(on pane: PaneName) -> [Effect] {
    focus = pane
    return []
  }

  /// Goes to a record, which stands at a place of the list that nobody filters or sorts.
  private mutating func go(to place: RecordKey, in kind: RecordKind) -> [Effect] {
    let effects = close() + open(kind)
    view?.order = nil
    let scope = scope
    let shown = view?.show(scope) ?? []
    view?.list.show(place, onLine: Self.lineOfArrival)
    return effects + shown
  }

  /// Goes to a row of the inventory, wherever it stands now; a filter that hides it is cleared.
  mutating func go(to row: RowAddress) -> [Effect] {
    let isInside = scope?.virtualAccount == nil || scope?.virtualAccount == row.row.virtualAccount
    var effects = close()
    if !isInside, let account = scope?.smartAccount { accounts.reveal(.smartAccount(account)) }
    effects += filter(.pane(.inventory), by: "") + focus(on: .inventory)
    effects += inventory.show(scope)
    inventory.seek(row, onLine: Self.lineOfArrival)
    return effects
  }

  /// Goes to what the selected record is about.
  mutating func goToObject() -> [Effect] {
    if let row = matrix?.selected { return go(to: row) }
    switch view?.list.selected {
    case .alert(let record): return go(to: record)
    case .virtualAccount(let record):
      return go(to: .virtualAccount(record.account.id, of: record.account.smartAccount))
    case .need(let record):
      return go(
        to: RowAddress(
          row: record.need.row, license: record.license, virtualAccount: record.virtualAccount))
    case .reservation(let record):
      guard let id = record.instanceID else { return [.ring] }
      return go(to: RecordKey(text: record.instance, number: id.rawValue), in: .instances)
    case nil, .instance, .user, .agreement, .token, .enterpriseAgreement, .traditionalLicense,
      .request, .access:
      return [.ring]
    }
  }

  private mutating func go(to record: AlertRecord) -> [Effect] {
    switch record.alert.subject {
    case .row(let row):
      guard let license = try? Name(imported: record.name), let account = record.virtualAccount
      else { return [.ring] }
      return go(to: RowAddress(row: row, license: license, virtualAccount: account))
    case .instance(let id):
      return go(to: RecordKey(text: record.name, number: id.rawValue), in: .instances)
    case .reservation(let id):
      return go(to: RecordKey(text: record.name, number: id.rawValue), in: .reservations)
    case .token(let id):
      let place = record.virtualAccount?.text ?? ""
      return go(to: RecordKey(text: place, number: id.rawValue), in: .tokens)
    case .traditionalLicense(let id):
      return go(to: RecordKey(text: record.name, number: id.rawValue), in: .traditionalLicenses)
    case .smartAccount: return open(.agreements)
    case .orderLine:
      let number = record.name.prefix { $0 != "/" }
      let text = FilterText.condition(.order, String(number))
      return close() + filter(.pane(.orders), by: text) + focus(on: .orders)
    }
  }
}

/// A row of the inventory with the names by which it is asked for.
public struct RowAddress: Hashable, Sendable {
  public let row: RowKey
  public let license: Name
  public let virtualAccount: Name

  /// Names a row.
  public init(row: RowKey, license: Name, virtualAccount: Name) {
    self.row = row
    self.license = license
    self.virtualAccount = virtualAccount
  }
}
