/// Asks who is asking, and what stands in the database: the first question of every front end.
public struct SessionQuery: Query, Codable {
  public typealias Answer = Session

  /// Asks.
  public init() {}
}

/// Who is asking, and the state of the database.
public struct Session: Hashable, Sendable, Codable {
  public let login: Login
  public let userName: String?
  public let roles: [Role]
  public let isOperator: Bool
  /// The last event of the log.
  public let head: SequenceNumber
  /// The UTC day for which positions hold.
  public let today: Day
  /// Whether no account exists yet.
  public let isEmpty: Bool
  /// Whether whoever owns the database's file is trusted, as in the personal mode.
  public let trustsOwner: Bool

  /// Makes a session of its parts.
  public init(
    login: Login, userName: String?, roles: [Role], isOperator: Bool, head: SequenceNumber,
    today: Day, isEmpty: Bool, trustsOwner: Bool = false
  ) {
    self.login = login
    self.userName = userName
    self.roles = roles
    self.isOperator = isOperator
    self.head = head
    self.today = today
    self.isEmpty = isEmpty
    self.trustsOwner = trustsOwner
  }
}

extension SessionQuery {
  /// The question as a value.
  public var question: Question { .session(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .session(let answer) = reply { answer } else { nil }
  }
}
