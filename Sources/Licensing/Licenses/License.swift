/// What is counted: one entry of the database-wide catalog.
public struct License: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<License>
  /// The name, exact after NFC and unique in the catalog.
  public var name: Name
  public var description: String
  /// Use needs an export-allowed registration, and is authorized before it happens.
  public var isExportRestricted: Bool
  /// Use is authorized before it happens: beyond the surplus it is refused.
  public var isEnforced: Bool
  /// The next-higher tier, whose surplus covers this license's shortage.
  public var nextTier: Identifier<License>?

  /// Makes a license of its parts.
  public init(
    id: Identifier<License>, name: Name, description: String = "",
    isExportRestricted: Bool = false, isEnforced: Bool = false,
    nextTier: Identifier<License>? = nil
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.isExportRestricted = isExportRestricted
    self.isEnforced = isEnforced
    self.nextTier = nextTier
  }
}
