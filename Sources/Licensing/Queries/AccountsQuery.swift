/// Asks for the tree of smart accounts and their virtual accounts, each with its gaps.
public struct AccountsQuery: Query, Codable {
  public typealias Answer = [AccountBranch]

  /// Asks for everything that one may see.
  public init() {}
}

/// A smart account with its virtual accounts.
public struct AccountBranch: Hashable, Sendable, Codable {
  public let account: SmartAccount
  public let headline: Headline
  /// Order lines held: in the account, and for a customer also by partners for it.
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
public struct AccountLeaf: Hashable, Sendable, Codable {
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

extension AccountsQuery {
  /// The question as a value.
  public var question: Question { .accounts(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .accounts(let answer) = reply { answer } else { nil }
  }
}
