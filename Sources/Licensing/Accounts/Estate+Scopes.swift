extension Estate {
  /// A virtual account, or the refusal that there is none.
  func virtualAccount(
    _ id: Identifier<VirtualAccount>
  ) throws(Refusal) -> VirtualAccount {
    guard let account = virtualAccounts[id] else {
      throw .unknownVirtualAccount(id.description)
    }
    return account
  }
}

extension VirtualAccount {
  /// The account as a scope of rights.
  public var scope: Scope { .virtualAccount(id, of: smartAccount) }
}
