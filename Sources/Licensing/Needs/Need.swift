/// Licenses that somebody wants but does not use yet: shown beside the balance, never part of it.
public struct Need: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Need>
  public let row: RowKey
  public var quantity: Quantity
  /// The day by which they are wanted; nil where there is no hurry.
  public let by: Day?
  /// Who said so last.
  public var login: Login

  /// States a need.
  public init(
    id: Identifier<Need>, row: RowKey, quantity: Quantity, by: Day? = nil, login: Login
  ) {
    self.id = id
    self.row = row
    self.quantity = quantity
    self.by = by
    self.login = login
  }

  /// How many needs of one license a virtual account may have, each by another day.
  public static let most = 100

  /// The day by which they are wanted, for ordering: the last of all where there is none.
  var lastDay: Day { by ?? Day.range.upperBound }

  /// Under what the need is kept: one for each row and day.
  var key: DocumentKey { Need.key(row, by: by) }

  static func key(_ row: RowKey, by: Day?) -> DocumentKey {
    DocumentKey(
      .need, "\(row.virtualAccount) \(row.license) \(by.map(\.description) ?? "")")
  }
}

/// Something that is asked for needs.
public enum NeedCommand: Hashable, Sendable, Codable {
  /// States how many are needed by a day, in place of what was said for that day before.
  case state(RowKey, quantity: Int, by: Day?)
  case withdraw(RowKey, by: Day?)

  /// The row that it is about.
  public var row: RowKey {
    switch self {
    case .state(let row, quantity: _, by: _), .withdraw(let row, by: _): row
    }
  }
}
