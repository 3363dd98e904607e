internal import Licensing

/// Brings the license rows of all pages together, one for each license of each virtual account.
struct LicenseMerge {
  private(set) var rows: [ImportedRow] = []
  private(set) var repeated = 0
  private(set) var rejects: [Reject] = []
  /// How many different rows the pages hold, before rows of different billing are brought together.
  private(set) var found = 0
  /// The rows that each of `rows` was made of, one for each billing.
  private var parts: [[LicenseAnswer]] = []
  private var places: [LicenseKey: Int] = [:]

  /// Prepares for so many rows.
  init(capacity: Int) {
    rows.reserveCapacity(capacity)
    parts.reserveCapacity(capacity)
    places.reserveCapacity(capacity)
  }

  /// Adds a row. The same content again counts once; other content for the same thing is kept
  /// aside.
  mutating func add(_ answer: LicenseAnswer) {
    let place = places[LicenseKey(answer.row), default: rows.count]
    guard place < rows.count else { return start(answer) }
    if let earlier = parts[place].first(where: { $0.billing == answer.billing }) {
      return again(answer, earlier: earlier)
    }
    found += 1
    parts[place].append(answer)
    rows[place] = rows[place].joined(with: answer.row)
  }

  private mutating func start(_ answer: LicenseAnswer) {
    places[LicenseKey(answer.row)] = rows.count
    found += 1
    rows.append(answer.row)
    parts.append([answer])
  }

  private mutating func again(_ answer: LicenseAnswer, earlier: LicenseAnswer) {
    guard earlier.row.unplaced != answer.row.unplaced else {
      repeated += 1
      return
    }
    found += 1
    let subject = "\(answer.row.license) · \(answer.row.virtualAccount)"
    rejects.append(
      Reject(
        keptAside: KeptAside(place: answer.row.place, subject: subject, reason: .duplicate),
        text: "", isCut: false))
  }
}
