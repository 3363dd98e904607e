/// Asks for things of one kind, in the order in which a person looks for them.
///
/// One question serves every list beyond the four panes, so that each front end needs one table.
public struct RecordsQuery: Query, Codable {
  public typealias Answer = Window<ListedRecord, RecordKey>

  public var kind: RecordKind
  public var scope: Scope
  public var filter: Filter
  /// The column to sort by; nil for the order in which people look for such things.
  public var order: RecordOrder?
  public var anchor: Anchor<RecordKey>
  public var limit: Int

  /// Asks for a window of the things of a kind in a scope.
  public init(
    kind: RecordKind, scope: Scope, filter: Filter = .everything, order: RecordOrder? = nil,
    anchor: Anchor<RecordKey> = .first, limit: Int
  ) {
    self.kind = kind
    self.scope = scope
    self.filter = filter
    self.order = order
    self.anchor = anchor
    self.limit = limit
  }
}

/// A kind of thing that can be listed.
public enum RecordKind: String, Hashable, Sendable, Codable, CaseIterable {
  case instances, virtualAccounts, users, agreements, tokens, reservations, enterpriseAgreements,
    traditionalLicenses, needs, requests, accessRequests, alerts
}

/// One thing of a list, with all that a row of it and its details show.
public enum ListedRecord: Hashable, Sendable, Codable {
  case instance(InstanceRecord)
  case virtualAccount(VirtualAccountRecord)
  case user(UserRecord)
  case agreement(AgreementRecord)
  case token(TokenRecord)
  case reservation(ReservationRecord)
  case enterpriseAgreement(EnterpriseAgreementRecord)
  case traditionalLicense(TraditionalLicenseRecord)
  case alert(AlertRecord)
  case need(NeedRecord)
  case request(AccountRequestRecord)
  case access(AccessRequestRecord)
}

/// Where a record stands in its list: by a text, then by its number.
public struct RecordKey: Hashable, Sendable, Codable, Comparable {
  public let text: String
  public let number: Int64

  /// Places a record by a text and its number.
  public init(text: String, number: Int64) {
    self.text = text
    self.number = number
  }

  /// Orders by the text's bytes, as the database does, then by the number.
  public static func < (left: RecordKey, right: RecordKey) -> Bool {
    guard left.text == right.text else {
      return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
    return left.number < right.number
  }
}

extension ListedRecord {
  /// Where the record stands in its list.
  public var key: RecordKey {
    switch self {
    case .instance(let record): record.key
    case .virtualAccount(let record): record.key
    case .user(let record): record.key
    case .agreement(let record): record.key
    case .token(let record): record.key
    case .reservation(let record): record.key
    case .enterpriseAgreement(let record): record.key
    case .traditionalLicense(let record): record.key
    case .alert(let record): record.key
    case .need(let record): record.key
    case .request(let record): record.key
    case .access(let record): record.key
    }
  }

  /// What a word of a filter is looked for in.
  public var texts: [String] {
    switch self {
    case .instance(let record): record.texts
    case .virtualAccount(let record): record.texts
    case .user(let record): record.texts
    case .agreement(let record): record.texts
    case .token(let record): record.texts
    case .reservation(let record): record.texts
    case .enterpriseAgreement(let record): record.texts
    case .traditionalLicense(let record): record.texts
    case .alert(let record): record.texts
    case .need(let record): record.texts
    case .request(let record): record.texts
    case .access(let record): record.texts
    }
  }

  /// What a field of a filter is looked for in; nil where the record has no such field.
  public func texts(of field: FilterField) -> [String]? {
    switch self {
    case .instance(let record): record.texts(of: field)
    case .virtualAccount(let record): record.texts(of: field)
    case .user(let record): record.texts(of: field)
    case .agreement(let record): record.texts(of: field)
    case .token(let record): record.texts(of: field)
    case .reservation(let record): record.texts(of: field)
    case .enterpriseAgreement(let record): record.texts(of: field)
    case .traditionalLicense(let record): record.texts(of: field)
    case .alert(let record): record.texts(of: field)
    case .need(let record): record.texts(of: field)
    case .request(let record): record.texts(of: field)
    case .access(let record): record.texts(of: field)
    }
  }
}

extension RecordsQuery {
  /// The question as a value.
  public var question: Question { .records(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .records(let answer) = reply { answer } else { nil }
  }
}
