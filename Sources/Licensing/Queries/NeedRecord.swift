/// A need in a list, with names.
public struct NeedRecord: Hashable, Sendable, Codable {
  public let need: Need
  public let virtualAccount: Name
  public let license: Name

  /// Lists a need.
  public init(_ need: Need, virtualAccount: Name, license: Name) {
    self.need = need
    self.virtualAccount = virtualAccount
    self.license = license
  }

  /// By license, then by virtual account and day.
  var key: RecordKey {
    RecordKey(
      text: "\(license.text)\u{1F}\(virtualAccount.text)\u{1F}\(need.lastDay)",
      number: need.id.rawValue)
  }

  var texts: [String] { [license.text, virtualAccount.text, need.login.rawValue] }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .virtualAccount: [virtualAccount.text]
    case .license: [license.text]
    case .by: [need.login.rawValue]
    case .type, .order, .status, .partner, .tag: nil
    }
  }
}
