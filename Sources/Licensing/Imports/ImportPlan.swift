/// What an import would do: what it adds, changes and no longer finds, and what it keeps aside.
///
/// The same plan is the dry run that people see and the events that are written.
public struct ImportPlan: Hashable, Sendable, Codable {
  public let source: String
  public let differences: [ImportDifference]
  public let keptAside: [KeptAside]
  /// The changes themselves, one item a thing.
  let items: [ImportItem]
  let smartAccount: Identifier<SmartAccount>

  /// Whether the source says nothing new.
  public var isEmpty: Bool { items.isEmpty }

  /// How many things are added, changed or gone.
  public func count(_ kind: ImportDifference.Kind) -> Int {
    differences.count { $0.kind == kind }
  }
}

/// One thing that an import adds, changes, or no longer finds.
public struct ImportDifference: Hashable, Sendable, Codable {
  /// What happens to the thing.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case added, changed, gone
  }

  /// What sort of thing it is.
  public enum Subject: String, Hashable, Sendable, CaseIterable, Codable {
    case smartAccount, virtualAccount, license, row, lot, instance, order
  }

  public let kind: Kind
  public let subject: Subject
  /// Its name, as text from outside.
  public let name: String
  /// Its quantity before and after, where it has one.
  public let before: Int?
  public let after: Int?

  /// Makes a difference of its parts.
  public init(
    kind: Kind, subject: Subject, name: String, before: Int? = nil, after: Int? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.name = name
    self.before = before
    self.after = after
  }
}

/// The changes and postings of one imported thing: they stay in one event.
struct ImportItem: Hashable, Sendable, Codable {
  var changes: [Change] = []
  var postings: [Posting] = []
  var virtualAccounts: [Identifier<VirtualAccount>] = []
}
