public import Licensing

/// The place where somebody was in the dashboard: what is kept from one session to the next.
public struct KeptPlace: Hashable, Sendable, Codable {
  /// The list in front, by name.
  public var front: String
  public var zoom: Int
  public var smartAccount: Int64?
  public var virtualAccount: Int64?
  /// The accounts whose virtual accounts are shown.
  public var expanded: [Int64]
  /// How lists are looked at: the four panes', and that of the view in front.
  public var looks: [SavedView.Content]
  /// The selected row of the inventory, by the names of its license and of its account.
  public var license: String?
  public var account: String?
  public var row: [Int64]

  /// The most accounts whose being open is kept.
  public static let mostExpanded = 100
}

extension DashboardState {
  /// The place where somebody is.
  public var place: KeptPlace {
    let row = inventory.list.selected
    var lists = [ListName.pane(.accounts), .pane(.inventory), .pane(.orders), .pane(.events)]
    if !lists.contains(front) { lists.append(front) }
    return KeptPlace(
      front: front.word, zoom: zoom.rawValue, smartAccount: scope?.smartAccount.rawValue,
      virtualAccount: scope?.virtualAccount?.rawValue,
      expanded: Array(accounts.expanded.map(\.rawValue).sorted().prefix(KeptPlace.mostExpanded)),
      looks: lists.map(look), license: row?.license.text, account: row?.virtualAccount.text,
      row: row.map { [$0.row.virtualAccount.rawValue, $0.row.license.rawValue] } ?? [])
  }

  /// Says something in the footer until the next key.
  public mutating func tell(_ notice: Notice) { self.notice = notice }

  /// Goes back to a place, as far as it is still there; to be called before anything is asked.
  public mutating func restore(_ place: KeptPlace) {
    zoom = Zoom(rawValue: place.zoom) ?? .normal
    accounts.expanded = Set(
      place.expanded.prefix(KeptPlace.mostExpanded).map { Licensing.Identifier(rawValue: $0) })
    if let account = place.smartAccount.map({ Licensing.Identifier<SmartAccount>(rawValue: $0) }) {
      accounts.selection =
        place.virtualAccount.map { .virtualAccount(.init(rawValue: $0), of: account) }
        ?? .smartAccount(account)
    }
    let list = ListName(word: place.front)
    if case .pane(let pane) = list { focus = pane }
    if case .records(let kind) = list { _ = open(kind) }
    if list == .matrix { _ = openMatrix() }
    for look in place.looks.prefix(5) {
      guard let known = ListName(word: look.list) else { continue }
      if case .pane = known { _ = take(look, in: known) }
      if known == list, known == front { _ = take(look, in: known) }
    }
    _ = inventory.show(scope)
    if let row = place.address { inventory.seek(row, onLine: 3) }
    notice = nil
    measure()
  }
}

extension KeptPlace {
  /// The selected row, where all of it was kept.
  fileprivate var address: RowAddress? {
    guard row.count == 2, let license = license.flatMap({ try? Name(imported: $0) }),
      let account = account.flatMap({ try? Name(imported: $0) })
    else { return nil }
    return RowAddress(
      row: RowKey(.init(rawValue: row[0]), .init(rawValue: row[1])), license: license,
      virtualAccount: account)
  }
}
