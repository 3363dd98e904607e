/// A question in the one small language that filter bars, saved views and the command line share.
public indirect enum Filter: Hashable, Sendable, Codable {
  /// Everything.
  case everything
  case term(FilterTerm)
  case not(Filter)
  case every([Filter])
  case any([Filter])
}

extension Filter {
  /// Whether the filter holds where each of its terms is tested so.
  public func holds(_ test: (FilterTerm) -> Bool) -> Bool {
    switch self {
    case .everything: true
    case .term(let term): test(term)
    case .not(let inner): !inner.holds(test)
    case .every(let parts): parts.allSatisfy { $0.holds(test) }
    case .any(let parts): parts.contains { $0.holds(test) }
    }
  }
}

/// One condition of a filter.
public enum FilterTerm: Hashable, Sendable, Codable {
  /// A word that has to match a name, fuzzily.
  case word(String)
  /// A number that has to compare so with a figure.
  case figure(FilterFigure, Comparison, Int)
  /// A text that a field has to contain, folded (`~`) or equal (`:`).
  case text(FilterField, exact: Bool, String)
  /// A day that has to compare so with a date: an absolute one, or days from today.
  case date(FilterDate, Comparison, FilterDay)
}

/// A figure of a row that a filter can compare.
public enum FilterFigure: String, Hashable, Sendable, Codable, CaseIterable {
  case balance, unused, short, entitled, used, reserved, pending, expired, quantity
}

/// A field that a filter can match with a text.
public enum FilterField: String, Hashable, Sendable, Codable, CaseIterable {
  case virtualAccount = "va"
  case license
  case type
  case order
  case status
  case partner
  case by
  /// A tag of the virtual account.
  case tag
}

/// A date that a filter can compare.
public enum FilterDate: String, Hashable, Sendable, Codable, CaseIterable {
  /// The next end of a row's lots.
  case ends
  /// The time of an event.
  case since
  case until
}

/// A day as a filter names it.
public enum FilterDay: Hashable, Sendable, Codable {
  case absolute(Day)
  /// So many days from today; negative for the past.
  case fromToday(Int)

  /// The day that is meant when today is `today`.
  public func resolved(today: Day) -> Day {
    switch self {
    case .absolute(let day): day
    case .fromToday(let days): today.adding(days: days)
    }
  }
}

/// How two values have to compare.
public enum Comparison: String, Hashable, Sendable, Codable, CaseIterable {
  case less = "<"
  case lessOrEqual = "<="
  case equal = "="
  case greaterOrEqual = ">="
  case greater = ">"

  /// Whether two values compare so.
  public func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .equal: left == right
    case .greaterOrEqual: left >= right
    case .greater: left > right
    }
  }
}

/// What a filter is asked of; each knows some of the fields.
public enum FilterSubject: Hashable, Sendable, CaseIterable {
  case accounts, inventory, orders, events
  /// Any of the lists beyond the panes.
  case records
  /// The list of one kind of records.
  case recordsOf(RecordKind)
  /// The grid of balances.
  case matrix

  /// Every subject.
  public static let allCases: [FilterSubject] =
    [.accounts, .inventory, .orders, .events, .records, .matrix]
    + RecordKind.allCases.map(FilterSubject.recordsOf)
}

/// Why a text is not a filter, and at which column (from 1, in characters) it stops being one.
public struct FilterProblem: Error, Hashable, Sendable, Codable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable, Codable {
    case unknownField(String)
    /// The field exists, but not for what is being filtered.
    case fieldDoesNotApply(String)
    case expectedNumber(String)
    case expectedDate(String)
    case expectedValue
    case expectedTerm
    case comparisonNotPossible(String)
    case unterminatedQuote
    case unbalancedParenthesis
    case tooLong(limit: Int)
  }

  public let column: Int
  public let reason: Reason

  /// Points at what is wrong.
  public init(column: Int, reason: Reason) {
    self.column = column
    self.reason = reason
  }
}
