import Licensing

@testable import DashboardModel

/// Hand-made answers of a desk: a customer with three virtual accounts and a holding account.
enum Sample {
  static let metalworks: Licensing.Identifier<SmartAccount> = 1
  static let holding: Licensing.Identifier<SmartAccount> = 2
  static let noon = Instant(rawValue: 1_795_435_200_000)

  static func name(_ text: String) -> Name {
    do { return try Name(typed: text) } catch { preconditionFailure("no name: \(text)") }
  }

  static func login(_ text: String) -> Login {
    guard let login = Login(rawValue: text) else { preconditionFailure("no login: \(text)") }
    return login
  }

  static func account(
    _ id: Licensing.Identifier<SmartAccount>, _ name: String, _ kind: SmartAccount.Kind = .customer
  ) -> SmartAccount {
    guard let domain = DomainIdentifier(rawValue: "\(name.lowercased()).example") else {
      preconditionFailure("no domain: \(name)")
    }
    return SmartAccount(
      id: id, kind: kind, name: Sample.name(name), domain: domain, status: .active)
  }

  static func leaf(_ id: Licensing.Identifier<VirtualAccount>, _ name: String) -> AccountLeaf {
    AccountLeaf(
      virtualAccount: VirtualAccount(
        id: id, smartAccount: metalworks, name: Sample.name(name), isDefault: id == 1),
      totals: Totals())
  }

  static let tree: [AccountBranch] = [
    AccountBranch(
      account: account(holding, "Anvil", .holding), headline: headline, held: 4, endingSoon: 0,
      virtualAccounts: []),
    AccountBranch(
      account: account(metalworks, "Metalworks"), headline: headline, held: 0, endingSoon: 0,
      virtualAccounts: [leaf(1, "Headquarters"), leaf(2, "Manufacturing"), leaf(3, "Refining")]),
  ]

  static let directory = Directory(
    account: account(metalworks, "Metalworks"),
    virtualAccounts: [leaf(1, "Headquarters"), leaf(2, "Manufacturing"), leaf(3, "Refining")]
      .map(\.virtualAccount),
    licenses: [
      License(id: 1, name: name("Advantage")), License(id: 2, name: name("Essentials")),
    ])

  static let headline = Headline(
    totals: Totals(), virtualAccounts: 3, licenses: 1, instances: 0, realShortage: 0)

  static func session(_ roles: [Role] = [.administrator]) -> Session {
    Session(
      login: login("alice"), userName: "Alice", roles: roles, isOperator: true, head: 10,
      today: noon.day, isEmpty: false)
  }

  static func position(
    _ account: Licensing.Identifier<VirtualAccount>, entitled: Int, inUse: Int,
    changedBy: SequenceNumber = 1
  ) -> Position {
    var position = Position(row: RowKey(account, 1))
    (position.entitled, position.inUse, position.changedBy) = (entitled, inUse, changedBy)
    return position
  }

  static func row(
    _ account: Licensing.Identifier<VirtualAccount>, entitled: Int, inUse: Int,
    changedBy: SequenceNumber = 1, by person: String? = nil
  ) -> InventoryRow {
    InventoryRow(
      license: name("Advantage"), virtualAccount: name("Account \(account)"),
      position: position(account, entitled: entitled, inUse: inUse, changedBy: changedBy),
      changedBy: person.map(login))
  }

  static func window(_ rows: [InventoryRow]) -> InventoryQuery.Answer {
    Window(
      rows: rows,
      keys: rows.map { InventoryKey(value: .number($0.position.balance), row: $0.row) },
      hasEarlier: false, hasLater: false)
  }

  static let inventory = window([
    row(3, entitled: 20, inUse: 40), row(1, entitled: 5, inUse: 5), row(2, entitled: 20, inUse: 0),
  ])

  static func event(_ sequence: SequenceNumber, _ kind: Transfer.Kind = .move) -> EventRow {
    EventRow(
      sequence: sequence, time: noon, actor: Actor(login: login("alice"), host: "here"),
      request: nil, story: .moved(kind: kind, lines: [], quantity: 1, reason: nil))
  }

  static func events(
    _ rows: [EventRow], hasEarlier: Bool = false, hasLater: Bool = false
  ) -> EventsQuery.Answer {
    Window(
      rows: rows, keys: rows.map(\.sequence), hasEarlier: hasEarlier, hasLater: hasLater)
  }

  static func candidate(
    _ account: Licensing.Identifier<VirtualAccount>, _ name: String, entitled: Int, inUse: Int
  ) -> MoveCandidate {
    MoveCandidate(
      virtualAccount: account, name: Sample.name(name),
      position: position(account, entitled: entitled, inUse: inUse), movable: entitled)
  }

  static let candidates = [
    candidate(1, "Headquarters", entitled: 5, inUse: 5),
    candidate(2, "Manufacturing", entitled: 20, inUse: 0),
    candidate(3, "Refining", entitled: 20, inUse: 40),
  ]

  static let proposals = MoveProposals(
    license: name("Advantage"),
    proposals: [MoveProposal(license: 1, source: 2, target: 3, quantity: 20)],
    candidates: candidates)

  static func preview(_ quantity: Int) -> MovePreview {
    MovePreview(
      lines: [],
      effects: [
        RowEffect(
          before: position(3, entitled: 20, inUse: 40),
          after: position(3, entitled: 20 + quantity, inUse: 40))
      ], available: [20])
  }
}

extension Sample {
  /// A product instance by its number, each with a license in use.
  static func instance(_ number: Int64, host: String? = nil) -> ListedRecord {
    let instance = ProductInstance(
      id: .init(rawValue: number), virtualAccount: 3, hostName: host ?? "host-\(number)",
      productType: "Switch", lastContact: noon)
    return .instance(
      InstanceRecord(
        instance: instance, virtualAccount: name("Refining"),
        uses: [.init(license: name("Advantage"), reported: 2, reserved: 0)]))
  }

  static func records(_ records: [ListedRecord]) -> RecordsQuery.Answer {
    Window(rows: records, keys: records.map(\.key), hasEarlier: false, hasLater: false)
  }

  static let instances = records([instance(1), instance(2), instance(3)])
}
