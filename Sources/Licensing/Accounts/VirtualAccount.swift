/// A section of one smart account that holds licenses and product instances.
public struct VirtualAccount: Hashable, Sendable, Codable, Identifiable {
  /// Whether partners find the account by search when they assign orders.
  public enum Visibility: String, Hashable, Sendable, Codable, CaseIterable {
    /// Found by search.
    case `public`
    /// Not found by search; an order can still name it exactly.
    case `private`
  }

  public let id: Identifier<VirtualAccount>
  public let smartAccount: Identifier<SmartAccount>
  public var name: Name
  public var description: String
  public var visibility: Visibility
  /// Exactly one virtual account of a smart account is the default; it is always public.
  public var isDefault: Bool
  /// Absent where there are none, so that accounts from before there were tags read alike.
  private var tagList: [String]?

  /// Free texts by which summaries can be grouped and filtered.
  public var tags: [String] {
    get { tagList ?? [] }
    set { tagList = newValue.isEmpty ? nil : newValue }
  }

  /// Makes a virtual account of its parts; the default one is made public.
  public init(
    id: Identifier<VirtualAccount>, smartAccount: Identifier<SmartAccount>, name: Name,
    description: String = "", visibility: Visibility = .public, isDefault: Bool = false,
    tags: [String] = []
  ) {
    self.id = id
    self.smartAccount = smartAccount
    self.name = name
    self.description = description
    self.visibility = isDefault ? .public : visibility
    self.isDefault = isDefault
    tagList = tags.isEmpty ? nil : tags
  }

  private enum CodingKeys: String, CodingKey {
    case id, smartAccount, name, description, visibility, isDefault
    case tagList = "tags"
  }

  /// How many virtual accounts of one smart account are advised: above it each creation warns.
  public static let advised = 100
  /// How many virtual accounts one smart account can have.
  public static let most = 1000
}
