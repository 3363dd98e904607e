import Licensing

@testable import DashboardModel

/// A row that is nothing but a record at a place; places can change, the record stays.
struct NumberedRow: ListedRow {
  let place: Int
  let record: Int

  typealias Key = Int
  var identity: Int { record }
}

/// A long list as the service has it: rows in order of their places.
struct LongList {
  var rows: [NumberedRow]

  init(count: Int) {
    rows = (0..<count).map { NumberedRow(place: $0 * 10, record: $0) }
  }

  func window(_ anchor: Anchor<Int>, limit: Int) -> Window<NumberedRow, Int> {
    let limit = min(limit, mostRowsOfWindow)
    let range =
      switch anchor {
      case .first: 0..<min(limit, rows.count)
      case .last: max(0, rows.count - limit)..<rows.count
      case .after(let key): following(rows.firstIndex { $0.place > key }, limit)
      case .from(let key): following(rows.firstIndex { $0.place >= key }, limit)
      case .before(let key): preceding(rows.firstIndex { $0.place >= key } ?? rows.count, limit)
      }
    let found = Array(rows[range])
    return Window(
      rows: found, keys: found.map(\.place), hasEarlier: range.lowerBound > 0,
      hasLater: range.upperBound < rows.count)
  }

  private func following(_ start: Int?, _ limit: Int) -> Range<Int> {
    let start = start ?? rows.count
    return start..<min(rows.count, start + limit)
  }

  private func preceding(_ end: Int, _ limit: Int) -> Range<Int> {
    max(0, end - limit)..<end
  }
}

/// A list and the service that answers it, with the questions counted.
struct AnsweredList {
  var list: RowList<NumberedRow>
  var service: LongList
  var requests = RequestCounter()
  var asked: [ListFetch<Int>] = []

  init(count: Int, height: Int) {
    list = RowList(height: height)
    service = LongList(count: count)
  }

  /// Asks the next question, where there is one.
  mutating func ask() {
    if let (_, fetch) = list.nextFetch({ requests.next() }) { asked.append(fetch) }
  }

  /// Answers the question that is open; says whether there was one.
  @discardableResult
  mutating func answer() -> Bool {
    guard let flight = list.inFlight else { return false }
    let window = service.window(flight.fetch.anchor, limit: flight.fetch.limit)
    _ = list.receive(flight.number, window)
    return true
  }

  /// Asks and answers until nothing is left to ask.
  mutating func settle() {
    for _ in 0..<10_000 {
      ask()
      guard answer() else { return }
    }
  }

  var record: Int? { list.selected?.record }
  var visible: [Int] { list.visible.map(\.record) }
}
