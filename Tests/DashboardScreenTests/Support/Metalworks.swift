import DashboardModel
import Licensing

/// The company of the tests: a little of everything that a screen can show.
struct Metalworks {
  let today: Day
  var licenses = [
    "C9300-24 Network Essentials", "C9300-24 Network Advantage", "DNA Advantage",
    "ISR4331 Threat Defense", "AIR-AP Data Center Fabric", "Meeting Room Register",
    "ASAv 10G Throughput", "Webex Calling Professional",
  ]
  var accounts = ["DEFAULT", "Headquarters", "Logistics", "Manufacturing", "Refining"]

  init() throws {
    today = Day(number: 20_780)
  }

  /// The name of a virtual account or a license by its number, from 1.
  func account(_ number: Int) throws -> Name { try Name(imported: accounts[number - 1]) }

  /// The name of a license by its number, from 1.
  func license(_ number: Int) throws -> Name { try Name(imported: licenses[number - 1]) }

  /// What a row holds and uses.
  func position(
    _ account: Int64, _ license: Int64, _ entitled: Int, _ inUse: Int, ends days: Int? = nil
  ) -> Position {
    var position = Position(row: RowKey(.init(rawValue: account), .init(rawValue: license)))
    (position.entitled, position.inUse) = (entitled, inUse)
    position.nextEnd = days.map { today.adding(days: $0) }
    return position
  }

  /// The positions of all rows, the largest shortage first.
  var positions: [Position] {
    var tier = position(2, 1, 0, 6)
    tier.substitutedIn = 6
    var lent = position(2, 2, 41, 30, ends: 700)
    lent.substitutedOut = 6
    var pending = position(3, 7, 10, 10)
    pending.pending = 15
    return [
      position(5, 3, 1_150, 1_450, ends: 400), position(5, 1, 20, 40, ends: 68),
      position(3, 4, 0, 2), tier, pending, position(1, 8, 25, 25, ends: 200),
      position(2, 4, 12, 11, ends: 12), lent, position(4, 1, 20, 0),
      position(4, 6, 30, 10, ends: 20), position(3, 5, 120, 77, ends: 1_200),
      position(1, 5, 12_500, 10_264, ends: 320),
    ]
  }

  /// The inventory's rows.
  func rows() throws -> [InventoryRow] {
    try positions.map { position in
      InventoryRow(
        license: try license(Int(position.row.license.rawValue)),
        virtualAccount: try account(Int(position.row.virtualAccount.rawValue)),
        position: position)
    }
  }

  /// A window that is the whole list.
  func window() throws -> InventoryQuery.Answer {
    let rows = try rows()
    let keys = rows.map { InventoryKey(value: .number($0.position.balance), row: $0.row) }
    return Window(rows: rows, keys: keys, hasEarlier: false, hasLater: false)
  }

  /// The sums of some rows.
  func totals(_ isIncluded: (Position) -> Bool = { _ in true }) -> Totals {
    positions.filter(isIncluded).map(Totals.init).reduce(Totals(), +)
  }
}
