internal import GRDB
internal import Licensing

/// A filter of the inventory as a condition in SQL.
///
/// Words and names are matched against the few thousand names first, so that the rows are found by
/// number along the sort index, however many there are.
struct InventoryCondition {
  private let foundation: Estate

  private init(foundation: Estate) {
    self.foundation = foundation
  }

  static func condition(_ filter: Filter, foundation: Estate) -> SQLCondition {
    let vocabulary = InventoryCondition(foundation: foundation)
    return SQLCondition(filter, term: vocabulary.condition)
  }

  private func condition(_ term: FilterTerm) -> SQLCondition {
    switch term {
    case .word(let word):
      SQLCondition(
        "(license IN (\(foundation.licenses { Fuzzy.matches(word, in: $0) }))"
          + " OR virtual_account IN (\(foundation.accounts { Fuzzy.matches(word, in: $0) })))")
    case .figure(let figure, let comparison, let value):
      SQLCondition("\(expression(of: figure)) \(comparison.rawValue) ?", [value])
    case .text(let field, let exact, let value):
      condition(field, exact: exact, value)
    case .date(let date, let comparison, let day):
      condition(date, comparison, day)
    }
  }

  private func condition(
    _ date: FilterDate, _ comparison: Comparison, _ day: FilterDay
  ) -> SQLCondition {
    switch date {
    case .ends:
      SQLCondition(
        "(next_end < \(PositionsTable.never) AND next_end \(comparison.rawValue) ?)",
        [day.resolved(today: foundation.day).number])
    case .since, .until: SQLCondition("1")
    }
  }

  private func condition(_ field: FilterField, exact: Bool, _ value: String) -> SQLCondition {
    let fits: (String) -> Bool = { exact ? $0 == value : $0.contains(value) }
    return switch field {
    case .virtualAccount: SQLCondition("virtual_account IN (\(foundation.accounts(where: fits)))")
    case .license: SQLCondition("license IN (\(foundation.licenses(where: fits)))")
    case .status: statusCondition(value)
    case .type: lotCondition(.text("lots.kind", exact: exact, value))
    case .order: lotCondition(.text("lots.order_number", exact: exact, value))
    case .tag:
      SQLCondition("virtual_account IN (\(foundation.tagged(where: fits)))")
    case .partner, .by: SQLCondition("1")
    }
  }

  private func statusCondition(_ value: String) -> SQLCondition {
    switch Position.Status(rawValue: value) {
    case .short: SQLCondition("balance < 0")
    case .even: SQLCondition("balance = 0")
    case .surplus: SQLCondition("balance > 0")
    case nil: SQLCondition("0")
    }
  }

  private func lotCondition(_ test: SQLCondition) -> SQLCondition {
    SQLCondition(
      """
      EXISTS (SELECT 1 FROM holdings JOIN lots ON lots.id = holdings.lot
        WHERE holdings.virtual_account = positions.virtual_account
          AND holdings.license = positions.license AND \(test.sql))
      """, test.arguments)
  }

  private func expression(of figure: FilterFigure) -> String {
    switch figure {
    case .balance: "balance"
    case .unused: "max(balance, 0)"
    case .short: "max(-balance, 0)"
    case .entitled, .quantity: "entitled"
    case .used: "in_use"
    case .reserved: "reserved"
    case .pending: "pending"
    case .expired: "expired"
    }
  }
}

extension Estate {
  /// The licenses whose folded name fits, as a list in SQL.
  func licenses(where fits: (String) -> Bool) -> SQLList {
    SQLList(catalog.all.filter { fits($0.name.folded) }.map(\.id))
  }

  /// The virtual accounts of which a folded tag fits, as a list in SQL.
  func tagged(where fits: (String) -> Bool) -> SQLList {
    SQLList(
      virtualAccounts.values.filter { $0.tags.contains { fits(Name.fold($0)) } }.map(\.id))
  }

  /// The virtual accounts whose folded name fits, as a list in SQL.
  func accounts(where fits: (String) -> Bool) -> SQLList {
    SQLList(virtualAccounts.values.filter { fits($0.name.folded) }.map(\.id))
  }
}
