/// A column of a list of records: those of a kind are in the order in which they are shown.
public enum RecordColumn: String, Hashable, Sendable, Codable, CaseIterable {
  case name, account, kind, status, license, quantity, number, domain, host, product,
    serialNumber, uses, lastContact, visibility, tags, description, shortage, surplus, instances,
    login, email, roles, version, accepted, who, used, expires, term, trueForward, key, device,
    due, requester, nominee, reason, level, remedy, age
}

/// An order of records: a column and a direction, ties by number.
public struct RecordOrder: Hashable, Sendable, Codable {
  public var column: RecordColumn
  public var isDescending: Bool

  /// Sorts by a column.
  public init(_ column: RecordColumn, isDescending: Bool = false) {
    self.column = column
    self.isDescending = isDescending
  }
}

extension RecordKind {
  /// The columns of the kind's list, in their order, the marks before them not counted.
  public var columns: [RecordColumn] {
    switch self {
    case .instances: [.host, .account, .product, .serialNumber, .uses, .lastContact]
    case .virtualAccounts:
      [.name, .visibility, .tags, .description, .shortage, .surplus, .instances]
    case .users: [.name, .login, .email, .status, .roles]
    case .agreements: [.name, .domain, .status, .version, .accepted, .who]
    case .tokens: [.number, .account, .description, .used, .status, .expires]
    case .reservations: [.license, .account, .host, .quantity]
    case .enterpriseAgreements: [.number, .status, .quantity, .term, .trueForward]
    case .traditionalLicenses: [.key, .license, .quantity, .status, .account, .device]
    case .needs: [.license, .account, .quantity, .due, .who]
    case .requests: [.number, .name, .domain, .status, .requester, .nominee, .expires]
    case .accessRequests: [.number, .requester, .roles, .status, .name, .reason]
    case .alerts: [.kind, .name, .account, .level, .due, .age, .remedy]
    }
  }
}

extension ListedRecord {
  /// Where the record stands in a list that is sorted so.
  public func key(in order: RecordOrder?) -> RecordKey {
    guard let order else { return key }
    return RecordKey(text: sortText(order.column), number: key.number)
  }

  /// The text by which a column sorts; empty for a column that the record does not have.
  func sortText(_ column: RecordColumn) -> String { sortTexts[column] ?? "" }
}

/// Values as texts that sort as the values do.
public enum SortText {
  /// What is added to a number so that negative ones sort before the others.
  public static let offset = 1_000_000_000_000_000

  /// A number of no more than fifteen digits.
  public static func number(_ number: Int) -> String {
    let shifted = String(max(0, min(number, offset - 1) + offset))
    return String(repeating: "0", count: max(0, 16 - shifted.count)) + shifted
  }

  /// A day; what has none comes last.
  static func day(_ day: Day?) -> String { day.map { number($0.number) } ?? "~" }

  /// A moment; what has none comes first, as what is longest ago.
  static func moment(_ moment: Instant?) -> String { number(moment.map { Int($0.rawValue) } ?? 0) }

  /// A name, however it is written.
  static func name(_ name: Name?) -> String { name?.folded ?? "" }
}
