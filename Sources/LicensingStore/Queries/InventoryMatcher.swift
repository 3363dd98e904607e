internal import Licensing

/// Decides in memory whether a position fits a filter; the same language as `InventoryCondition`.
struct InventoryMatcher {
  private let filter: Filter
  private let estate: Estate
  private let today: Day

  init(_ filter: Filter, estate: Estate, today: Day) {
    self.filter = filter
    self.estate = estate
    self.today = today
  }

  func matches(_ position: Position) -> Bool { filter.holds { matches(position, $0) } }

  private func matches(_ position: Position, _ term: FilterTerm) -> Bool {
    switch term {
    case .word(let word):
      Fuzzy.matches(word, in: licenseName(position))
        || Fuzzy.matches(word, in: accountName(position))
    case .figure(let figure, let comparison, let value):
      comparison.holds(position.figure(figure), value)
    case .text(let field, let exact, let value):
      matches(position, field, exact: exact, value)
    case .date(let date, let comparison, let day):
      matches(position, date, comparison, day)
    }
  }

  private func matches(
    _ position: Position, _ date: FilterDate, _ comparison: Comparison, _ day: FilterDay
  ) -> Bool {
    switch date {
    case .ends:
      position.nextEnd.map { comparison.holds($0, day.resolved(today: today)) } ?? false
    case .since, .until: true
    }
  }

  private func matches(
    _ position: Position, _ field: FilterField, exact: Bool, _ value: String
  ) -> Bool {
    switch field {
    case .virtualAccount: fits(accountName(position), value, exact)
    case .license: fits(licenseName(position), value, exact)
    case .status: position.status.rawValue == value
    case .type:
      estate.holdings(of: position.row).contains { fits($0.lot.kind.rawValue, value, exact) }
    case .order:
      estate.holdings(of: position.row).contains { holding in
        holding.lot.order.map { fits(Name.fold($0.number), value, exact) } ?? false
      }
    case .tag:
      (estate.virtualAccounts[position.row.virtualAccount]?.tags ?? []).contains {
        fits(Name.fold($0), value, exact)
      }
    case .partner, .by: true
    }
  }

  private func fits(_ text: String, _ value: String, _ exact: Bool) -> Bool {
    exact ? text == value : text.contains(value)
  }

  private func licenseName(_ position: Position) -> String {
    estate.catalog[position.row.license]?.name.folded ?? ""
  }

  private func accountName(_ position: Position) -> String {
    estate.virtualAccounts[position.row.virtualAccount]?.name.folded ?? ""
  }
}

extension Position {
  /// The figure that a filter names.
  func figure(_ figure: FilterFigure) -> Int {
    switch figure {
    case .balance: balance
    case .unused: surplus
    case .short: shortage
    case .entitled, .quantity: entitled
    case .used: inUse
    case .reserved: reserved
    case .pending: pending
    case .expired: expired
    }
  }
}
