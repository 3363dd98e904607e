public import Licensing

/// Everything about one record, line by line; it follows the record while that is in the list.
public struct DetailsDialog: Hashable, Sendable {
  public internal(set) var record: ListedRecord
  /// Whether the record is no longer in the list: what is shown is what it was.
  public internal(set) var isGone = false
  /// How many lines were scrolled away; a drawing never goes beyond the last.
  public internal(set) var top = 0

  /// Opens a record.
  public init(_ record: ListedRecord, isGone: Bool = false) {
    self.record = record
    self.isGone = isGone
  }
}

extension DetailsDialog {
  /// Goes a step through the lines; says whether the action was one.
  mutating func scroll(_ action: Action) -> Bool {
    let page = 10
    let steps: [Action: Int] = [
      .cursorUp: -1, .cursorDown: 1, .pageUp: -page, .pageDown: page, .home: -top,
    ]
    guard let step = steps[action] else { return false }
    top = min(max(0, top + step), mostLines)
    return true
  }

  /// More lines than a drawing needs, so that scrolling has an end.
  private var mostLines: Int {
    switch record {
    case .instance(let record): record.uses.count + 10
    case .user(let record): record.roles.count + 10
    case .virtualAccount(let record): record.account.tags.count + 20
    case .enterpriseAgreement(let record): record.suites.count * 2 + record.consumption.count + 10
    case .reservation(let record): record.lots.count + 10
    case .access(let record): record.virtualAccounts.count + 20
    case .request: 40
    case .agreement, .token, .traditionalLicense, .alert, .need: 20
    }
  }

  /// Takes the record as it is now.
  mutating func follow(_ list: RowList<ListedRecord>) {
    guard list.status == .loaded else { return }
    guard let now = list.rows.first(where: { $0.identity == record.identity }) else {
      isGone = true
      return
    }
    (record, isGone) = (now, false)
  }
}
