/// Asks for the names that a smart account's commands can use.
public struct DirectoryQuery: Query, Codable {
  public typealias Answer = Directory

  public var account: Identifier<SmartAccount>

  /// Asks for an account's names.
  public init(account: Identifier<SmartAccount>) {
    self.account = account
  }
}

/// The virtual accounts of a smart account and the licenses of the catalog.
public struct Directory: Hashable, Sendable, Codable {
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

extension DirectoryQuery {
  /// The question as a value.
  public var question: Question { .directory(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .directory(let answer) = reply { answer } else { nil }
  }
}
