/// Asks for what an account comes to, today or with its terms evaluated on another day.
public struct SummaryQuery: Query {
  public typealias Answer = Summary

  public var account: Identifier<SmartAccount>
  /// The day; nil for today.
  public var day: Day?

  /// Asks for an account's sums on a day, with what is known now.
  public init(account: Identifier<SmartAccount>, on day: Day? = nil) {
    self.account = account
    self.day = day
  }
}

/// What an account comes to on a day.
public struct Summary: Hashable, Sendable {
  public let account: SmartAccount
  public let headline: Headline
  public let day: Day
  public let head: SequenceNumber

  /// Makes a summary of its parts.
  public init(account: SmartAccount, headline: Headline, day: Day, head: SequenceNumber) {
    self.account = account
    self.headline = headline
    self.day = day
    self.head = head
  }
}

/// Asks for every row of a scope with its terms evaluated on a day, for exports and scripts.
public struct PositionsQuery: Query {
  public typealias Answer = [InventoryRow]

  public var scope: Scope
  public var filter: Filter
  /// The day; nil for today.
  public var day: Day?

  /// Asks for all rows of a scope, by virtual account and license name.
  public init(scope: Scope, filter: Filter = .everything, on day: Day? = nil) {
    self.scope = scope
    self.filter = filter
    self.day = day
  }
}

/// Asks for the names that a smart account's commands can use.
public struct DirectoryQuery: Query {
  public typealias Answer = Directory

  public var account: Identifier<SmartAccount>

  /// Asks for an account's names.
  public init(account: Identifier<SmartAccount>) {
    self.account = account
  }
}

/// The virtual accounts of a smart account and the licenses of the catalog.
public struct Directory: Hashable, Sendable {
  public let account: SmartAccount
  public let virtualAccounts: [VirtualAccount]
  public let licenses: [License]

  /// Makes a directory of its parts.
  public init(account: SmartAccount, virtualAccounts: [VirtualAccount], licenses: [License]) {
    self.account = account
    self.virtualAccounts = virtualAccounts
    self.licenses = licenses
  }

  /// The virtual account that a name means, compared as names are.
  public func virtualAccount(named name: String) throws(Refusal) -> VirtualAccount {
    let folded = Name.fold(name)
    guard let found = virtualAccounts.first(where: { $0.name.folded == folded }) else {
      throw .unknownVirtualAccount(name)
    }
    return found
  }

  /// The license that a name means: exact after NFC, else the only one that folds alike.
  public func license(named name: String) throws(Refusal) -> License {
    if let exact = licenses.first(where: { $0.name.text == name }) { return exact }
    let folded = Name.fold(name)
    let alike = licenses.filter { $0.name.folded == folded }
    guard alike.count == 1 else { throw .unknownLicense(name) }
    return alike[0]
  }
}
