/// Compares what a source says with what it said last, and works out what follows (domain §11).
///
/// It works on a copy of the estate, to which each item is applied as it is found, so that later
/// items see the earlier ones.
struct ImportPlanner {
  let set: ImportSet
  let principal: Principal
  var estate: Estate
  var items: [ImportItem] = []
  var differences: [ImportDifference] = []
  var keptAside: [KeptAside]
  var accountID: Identifier<SmartAccount> = 0
  /// The account's virtual accounts by folded name.
  var accountsByName: [String: Identifier<VirtualAccount>] = [:]
  /// Rows whose in-use or reports changed, and what the source says is in use there.
  var affectedRows: Set<RowKey> = []
  /// Source records that this import has seen.
  var seenKeys: Set<String> = []
  private var sequence: SequenceNumber

  init(set: ImportSet, estate: Estate, principal: Principal) {
    self.set = set
    self.principal = principal
    self.estate = estate
    keptAside = set.keptAside
    sequence = estate.head.next
  }

  mutating func plan() throws(Refusal) -> ImportPlan {
    guard set.rows.count + set.instances.count <= ImportSet.most else {
      throw .limitReached(.itemsOfImport, limit: ImportSet.most)
    }
    do {
      try planAccount()
      try planVirtualAccounts()
      try planLicenses()
      try planInstances()
      try planRows()
      try planUnattributedUse()
      try planOrders()
    } catch {
      throw .storage(.damaged(detail: "\(error)"))
    }
    return ImportPlan(
      source: set.source, differences: differences, keptAside: keptAside, items: items,
      smartAccount: accountID)
  }

  /// Applies an item to the working copy and takes it into the plan.
  mutating func emit(
    _ changes: [Change], postings: [Posting] = [],
    under accounts: [Identifier<VirtualAccount>] = []
  ) throws(DamagedEvent) {
    var footprint = Footprint()
    for change in changes { try estate.apply(change, at: sequence, to: &footprint) }
    for posting in postings { try estate.apply(posting, at: sequence, to: &footprint) }
    items.append(ImportItem(changes: changes, postings: postings, virtualAccounts: accounts))
  }

  /// What the source said last of a thing.
  func previous(_ key: String) -> SourceRecord? { estate.sourceRecords[set.source]?[key] }

  /// The change that remembers what the source says now.
  func remember(_ key: String, _ record: SourceRecord?) -> Change {
    .sourceRecord(source: set.source, key: key, record: record)
  }

  mutating func note(
    _ kind: ImportDifference.Kind, _ subject: ImportDifference.Subject, _ name: String,
    before: Int? = nil, after: Int? = nil
  ) {
    differences.append(
      ImportDifference(kind: kind, subject: subject, name: name, before: before, after: after))
  }

  mutating func keepAside(_ reason: KeptAsideReason, _ subject: String, at place: FilePlace?) {
    keptAside.append(KeptAside(place: place, subject: subject, reason: reason))
  }

  /// Parts of a key, joined by a character that no imported date or number holds.
  static func key(_ kind: String, _ parts: String...) -> String {
    ([kind] + parts).joined(separator: "\u{1F}")
  }
}
