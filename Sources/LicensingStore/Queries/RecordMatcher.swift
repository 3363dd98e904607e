internal import Licensing

/// Decides whether a record fits a filter.
struct RecordMatcher {
  private let filter: Filter
  private let today: Day
  private let tags: AccountTags

  init(_ filter: Filter, today: Day, tags: AccountTags) {
    self.filter = filter
    self.today = today
    self.tags = tags
  }

  func matches(_ record: ListedRecord) -> Bool { filter.holds { matches(record, $0) } }

  /// A term about something that the record does not have fits nothing.
  private func matches(_ record: ListedRecord, _ term: FilterTerm) -> Bool {
    switch term {
    case .word(let word): record.texts.contains { Fuzzy.matches(word, in: Name.fold($0)) }
    case .text(let field, let exact, let value):
      texts(of: record, field).contains { text in
        let folded = Name.fold(text)
        return exact ? folded == value : folded.contains(value)
      }
    case .figure(let figure, let comparison, let value):
      record.figure(figure).map { comparison.holds($0, value) } ?? false
    case .date(let date, let comparison, let day):
      record.day(date).map { comparison.holds($0, day.resolved(today: today)) } ?? false
    }
  }

  /// Tags are the virtual account's, whatever lies in it.
  private func texts(of record: ListedRecord, _ field: FilterField) -> [String] {
    if let own = record.texts(of: field) { return own }
    guard field == .tag else { return [] }
    return (record.texts(of: .virtualAccount) ?? []).flatMap(tags.tags(named:))
  }
}
