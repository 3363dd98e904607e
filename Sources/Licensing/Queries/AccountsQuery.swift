/// Asks for the tree of smart accounts and their virtual accounts, each with its gaps.
public struct AccountsQuery: Query {
  public typealias Answer = [AccountBranch]

  /// Asks for everything that one may see.
  public init() {}
}

/// A smart account with its virtual accounts.
public struct AccountBranch: Hashable, Sendable {
  public let account: SmartAccount
  public let headline: Headline
  /// Order lines held.
  public let held: Int
  /// Rows with a lot that ends within 30 days.
  public let endingSoon: Int
  /// By name, the default one first.
  public let virtualAccounts: [AccountLeaf]

  /// Makes a branch of its parts.
  public init(
    account: SmartAccount, headline: Headline, held: Int, endingSoon: Int,
    virtualAccounts: [AccountLeaf]
  ) {
    self.account = account
    self.headline = headline
    self.held = held
    self.endingSoon = endingSoon
    self.virtualAccounts = virtualAccounts
  }
}

/// A virtual account with its sums.
public struct AccountLeaf: Hashable, Sendable {
  public let virtualAccount: VirtualAccount
  public let totals: Totals
  /// Order lines held in it.
  public let held: Int

  /// Makes a leaf of its parts.
  public init(virtualAccount: VirtualAccount, totals: Totals, held: Int = 0) {
    self.virtualAccount = virtualAccount
    self.totals = totals
    self.held = held
  }
}

/// Asks who is asking, and what stands in the database: the first question of every front end.
public struct SessionQuery: Query {
  public typealias Answer = Session

  /// Asks.
  public init() {}
}

/// Who is asking, and the state of the database.
public struct Session: Hashable, Sendable {
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

  /// Makes a session of its parts.
  public init(
    login: Login, userName: String?, roles: [Role], isOperator: Bool, head: SequenceNumber,
    today: Day, isEmpty: Bool
  ) {
    self.login = login
    self.userName = userName
    self.roles = roles
    self.isOperator = isOperator
    self.head = head
    self.today = today
    self.isEmpty = isEmpty
  }
}
