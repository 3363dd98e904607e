/// What the fields of a filter are called, what each is compared with, and where each applies.
struct FilterVocabulary {
  let subject: FilterSubject
  let fieldColumn: Int
  let valueColumn: Int

  func term(
    field: String, operation: String, value: String
  ) throws(FilterProblem) -> FilterTerm {
    if let figure = FilterFigure(rawValue: field) {
      try require(FilterVocabulary.figures(of: subject).contains(figure), field)
      return .figure(figure, try comparison(operation, field), try number(value))
    }
    if let date = FilterDate(rawValue: field) {
      try require(FilterVocabulary.dates(of: subject).contains(date), field)
      return .date(date, try dateComparison(date, operation, field), try day(value))
    }
    if let text = FilterField(rawValue: field) {
      try require(FilterVocabulary.fields(of: subject).contains(text), field)
      return .text(text, exact: try isExact(operation, field), Name.fold(value))
    }
    throw FilterProblem(column: fieldColumn, reason: .unknownField(field))
  }

  static func figures(of subject: FilterSubject) -> [FilterFigure] {
    switch subject {
    case .inventory, .matrix:
      [.balance, .unused, .short, .entitled, .used, .reserved, .pending, .expired]
    case .accounts: [.unused, .short, .entitled, .used, .reserved, .pending, .expired]
    case .orders: [.quantity]
    case .events: []
    case .records: FilterFigure.allCases
    case .recordsOf(let kind): kind.filterFigures
    }
  }

  static func dates(of subject: FilterSubject) -> [FilterDate] {
    switch subject {
    case .inventory, .matrix: [.ends]
    case .accounts: []
    case .orders, .events: [.since, .until]
    case .records: FilterDate.allCases
    case .recordsOf(let kind): kind.filterDates
    }
  }

  static func fields(of subject: FilterSubject) -> [FilterField] {
    switch subject {
    case .inventory, .matrix: [.virtualAccount, .license, .type, .order, .status, .tag]
    case .accounts: [.virtualAccount, .tag]
    case .orders: [.virtualAccount, .license, .order, .status, .partner, .tag]
    case .events: [.by, .type, .virtualAccount, .license, .tag]
    case .records: FilterField.allCases
    case .recordsOf(let kind): kind.filterFields
    }
  }

  private func require(_ applies: Bool, _ field: String) throws(FilterProblem) {
    guard applies else {
      throw FilterProblem(column: fieldColumn, reason: .fieldDoesNotApply(field))
    }
  }

  private func comparison(
    _ operation: String, _ field: String
  ) throws(FilterProblem) -> Comparison {
    if operation == ":" { return .equal }
    guard let comparison = Comparison(rawValue: operation) else {
      throw FilterProblem(column: fieldColumn, reason: .comparisonNotPossible(field))
    }
    return comparison
  }

  /// `since:` means from that day on and `until:` up to it, as people say it.
  private func dateComparison(
    _ date: FilterDate, _ operation: String, _ field: String
  ) throws(FilterProblem) -> Comparison {
    guard operation == ":" else { return try comparison(operation, field) }
    switch date {
    case .ends: return .equal
    case .since: return .greaterOrEqual
    case .until: return .lessOrEqual
    }
  }

  private func isExact(_ operation: String, _ field: String) throws(FilterProblem) -> Bool {
    guard operation == ":" || operation == "~" || operation == "=" else {
      throw FilterProblem(column: fieldColumn, reason: .comparisonNotPossible(field))
    }
    return operation != "~"
  }

  private func number(_ value: String) throws(FilterProblem) -> Int {
    guard let number = Int(value.replacing("−", with: "-")) else {
      throw FilterProblem(column: valueColumn, reason: .expectedNumber(value))
    }
    return number
  }

  private func day(_ value: String) throws(FilterProblem) -> FilterDay {
    if value.last == "d", let days = Int(value.dropLast()), (-100_000...100_000).contains(days) {
      return .fromToday(days)
    }
    guard let day = Day(value) else {
      throw FilterProblem(column: valueColumn, reason: .expectedDate(value))
    }
    return .absolute(day)
  }
}
