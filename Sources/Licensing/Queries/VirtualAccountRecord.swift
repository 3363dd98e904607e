/// A virtual account in a list, with what is in it.
public struct VirtualAccountRecord: Hashable, Sendable, Codable {
  public let account: VirtualAccount
  public let totals: Totals
  public let instances: Int

  /// Makes a record of its parts.
  public init(account: VirtualAccount, totals: Totals, instances: Int) {
    self.account = account
    self.totals = totals
    self.instances = instances
  }

  var key: RecordKey { RecordKey(text: account.name.folded, number: account.id.rawValue) }

  var texts: [String] { [account.name.text, account.description] + account.tags }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .virtualAccount: [account.name.text]
    case .type, .tag: account.tags
    case .status: [account.visibility.rawValue]
    case .license, .order, .partner, .by: nil
    }
  }
}
