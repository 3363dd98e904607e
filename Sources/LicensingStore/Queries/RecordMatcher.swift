internal import Licensing

/// Decides whether a record fits a filter.
struct RecordMatcher {
  private let filter: Filter

  init(_ filter: Filter) {
    self.filter = filter
  }

  func matches(_ record: ListedRecord) -> Bool { filter.holds { matches(record, $0) } }

  /// A term about something that the record does not have fits nothing.
  private func matches(_ record: ListedRecord, _ term: FilterTerm) -> Bool {
    switch term {
    case .word(let word): record.texts.contains { Fuzzy.matches(word, in: Name.fold($0)) }
    case .text(let field, let exact, let value):
      (record.texts(of: field) ?? []).contains { text in
        let folded = Name.fold(text)
        return exact ? folded == value : folded.contains(value)
      }
    case .figure, .date: false
    }
  }
}
