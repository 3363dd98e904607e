/// The thing that an alert is about.
public enum AlertSubject: Hashable, Sendable {
  case row(RowKey)
  case instance(Identifier<ProductInstance>)
  case reservation(Identifier<Reservation>)
  case orderLine(Identifier<OrderLine>)
  case smartAccount(Identifier<SmartAccount>)
  case token(Identifier<RegistrationToken>)
  case traditionalLicense(Identifier<TraditionalLicense>)
}

/// A subject is written as one text, which is also its key in the database: `row:3:17`.
extension AlertSubject: RawRepresentable, Codable {
  /// Reads a subject; nil where the text names none.
  public init?(rawValue: String) {
    let parts = rawValue.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().compactMap { Int64($0) }
    guard let sort = parts.first, numbers.count == parts.count - 1, let first = numbers.first,
      numbers.count == (sort == "row" ? 2 : 1)
    else { return nil }
    switch sort {
    case "row":
      self = .row(RowKey(Identifier(rawValue: first), Identifier(rawValue: numbers[1])))
    case "instance": self = .instance(Identifier(rawValue: first))
    case "reservation": self = .reservation(Identifier(rawValue: first))
    case "orderLine": self = .orderLine(Identifier(rawValue: first))
    case "account": self = .smartAccount(Identifier(rawValue: first))
    case "token": self = .token(Identifier(rawValue: first))
    case "key": self = .traditionalLicense(Identifier(rawValue: first))
    default: return nil
    }
  }

  /// The subject as one text.
  public var rawValue: String {
    switch self {
    case .row(let row): "row:\(row.virtualAccount):\(row.license)"
    case .instance(let id): "instance:\(id)"
    case .reservation(let id): "reservation:\(id)"
    case .orderLine(let id): "orderLine:\(id)"
    case .smartAccount(let id): "account:\(id)"
    case .token(let id): "token:\(id)"
    case .traditionalLicense(let id): "key:\(id)"
    }
  }
}
