import Testing

@testable import Licensing
@testable import LicensingStore

/// A database in which random things have happened, all of them from one printed seed.
final class RandomEstate {
  let store: TestStore
  var random: SplitMix64
  static let accountNames = ["Refining", "Manufacturing", "Größe", "Склад", "refining 2", "Zürich"]
  static let licenseNames = ["DNA Advantage", "Сеть", "dna essentials", "C9300-24 Network", "Über"]

  /// Founds two smart accounts with people of every sort, and makes so many things happen.
  init(seed: UInt64, steps: Int = 25) throws {
    print("store seed \(seed)")
    random = SplitMix64(seed: seed)
    store = try TestStore()
    try found()
    for _ in 0..<6 { try issue() }
    for _ in 0..<steps { try happen() }
  }

  var model: Estate { store.model }

  private func found() throws {
    var changes: [Change] = [.day(model.day, ended: [], started: [])]
    for (id, label) in [(Int64(1), "metalworks"), (2, "other")] {
      changes.append(
        .smartAccount(
          SmartAccount(
            id: Identifier(rawValue: id), kind: .customer, name: name(label),
            domain: try domain("\(label).example"), status: .active)))
    }
    for (index, label) in RandomEstate.accountNames.enumerated() {
      changes.append(
        .virtualAccount(
          VirtualAccount(
            id: Identifier(rawValue: Int64(index + 1)), smartAccount: index == 5 ? 2 : 1,
            name: name(label), isDefault: index == 0 || index == 5)))
    }
    for (index, label) in RandomEstate.licenseNames.enumerated() {
      let tier = index > 0 && random.chance(60) ? random.int(1...index) : nil
      changes.append(
        .license(
          License(
            id: Identifier(rawValue: Int64(index + 1)), name: name(label),
            nextTier: tier.map { Identifier(rawValue: Int64($0)) })))
    }
    try store.append(changes + people(), under: [1])
  }

  private func people() -> [Change] {
    let roles: [(String, Role, Identifier<VirtualAccount>?)] = [
      ("root", .administrator, nil), ("bob", .user, nil), ("eva", .viewer, nil),
      ("ada", .virtualAccountUser, 1), ("ada", .virtualAccountUser, 3),
      ("max", .virtualAccountViewer, 2), ("app", .approver, nil),
    ]
    var users: [String: Identifier<User>] = [:]
    return roles.flatMap { label, role, account -> [Change] in
      let id = users[label] ?? Identifier(rawValue: Int64(users.count + 1))
      users[label] = id
      let grant = Grant(user: id, role: role, smartAccount: 1, virtualAccount: account)
      return [.user(User(id: id, name: label, login: login(label)))]
        + (grant.map { [.grant($0)] } ?? [])
    }
  }

  func anyAccount() -> Identifier<VirtualAccount> { Identifier(rawValue: Int64(random.int(1...6))) }

  func anyLicense() -> Identifier<License> { Identifier(rawValue: Int64(random.int(1...5))) }

  /// One random thing happens: to lots, instances, use, tiers, orders, names, days, or a move.
  func happen() throws {
    switch random.int(0...18) {
    case 0: try issue()
    case 1: try giveBack()
    case 2, 3: try report()
    case 4: try use()
    case 5: try reserve()
    case 6: try returnReservation()
    case 7: try moveInstance()
    case 8: try store.beginDay(model.day.adding(days: random.int(1...40)))
    case 9: try changeCatalog()
    case 10: try rename()
    case 11: try order()
    case 12: try remember()
    case 13: try changeLot()
    case 14...16: try command()
    default: try transfer()
    }
  }

  private func use() throws {
    let row = RowKey(anyAccount(), anyLicense())
    try store.append(
      [.unattributedUse(row: row, quantity: Quantity(clamping: random.int(0...12)))],
      under: [row.virtualAccount])
  }

  private func returnReservation() throws {
    guard let id = random.pick(model.reservations.keys.sorted()) else { return }
    try store.append([.reservationReturned(id)])
  }

  private func rename() throws {
    guard var account = model.virtualAccounts[anyAccount()] else { return }
    let label = RandomEstate.accountNames[Int(account.id.rawValue) - 1]
    account.name = name("\(label) №\(random.int(1...9))")
    try store.append([.virtualAccount(account)], under: [account.id])
  }

  private func remember() throws {
    let record = SourceRecord(subject: Int64(random.int(1...9)), quantity: random.int(0...9))
    try store.append([
      .sourceRecord(
        source: "metalworks.example", key: "row\u{1F}\(random.int(1...4))",
        record: random.chance(70) ? record : nil)
    ])
  }
}
