/// What can be done with the virtual accounts of a smart account and its properties.
public enum AccountCommand: Hashable, Sendable, Codable {
  case createVirtualAccount(VirtualAccountForm, in: Identifier<SmartAccount>)
  case editVirtualAccount(Identifier<VirtualAccount>, VirtualAccountForm)
  case deleteVirtualAccount(Identifier<VirtualAccount>)
  /// Gives the account another name.
  case rename(Identifier<SmartAccount>, to: String)
  /// Gives the account of a domain identifier another one.
  case changeDomain(String, to: String)
  /// Publishes the next version of the agreement: where its text is found.
  case publishAgreement(String)
  /// Gives a license its next-higher tier, or takes it away.
  case setTier(Identifier<License>, above: Identifier<License>?)
}

/// What a virtual account is to be; what is nil stays as it is.
public struct VirtualAccountForm: Hashable, Sendable, Codable {
  /// The most tags, and the longest one in bytes.
  public static let mostTags = 20
  public static let longestTag = 64

  public var name: String?
  public var description: String?
  public var visibility: VirtualAccount.Visibility?
  public var tags: [String]?
  /// True makes it the default one; the flag can move, not vanish.
  public var isDefault: Bool?

  /// Fills in a form.
  public init(
    name: String? = nil, description: String? = nil,
    visibility: VirtualAccount.Visibility? = nil, tags: [String]? = nil, isDefault: Bool? = nil
  ) {
    self.name = name
    self.description = description
    self.visibility = visibility
    self.tags = tags
    self.isDefault = isDefault
  }
}
