public import Licensing

/// What came out of reading the files of an import: the set to import, and what is to be known of
/// it.
public struct ImportReading: Hashable, Sendable {
  public var set: ImportSet
  /// Rows that can't be read, with their text; `set.keptAside` has them without it.
  public var rejects: [Reject]
  /// How many rows stood in the files twice with the same content, and count once.
  public var repeatedRows: Int
  /// Columns of a table that mean nothing to an import.
  public var ignoredColumns: [String]
  /// Which licenses stood in for others, once each.
  public var tierProposals: [TierProposal]

  /// Starts with a set in which nothing was wrong.
  init(set: ImportSet) {
    self.set = set
    (rejects, repeatedRows, ignoredColumns, tierProposals) = ([], 0, [], [])
  }

  /// Keeps rows aside; so many that the files can't be what they were taken for are refused.
  mutating func keepAside(_ more: [Reject]) throws(Refusal) {
    rejects += more
    set.keptAside += more.map(\.keptAside)
    guard rejects.count <= Reject.most else {
      throw .limitReached(.itemsOfImport, limit: Reject.most)
    }
  }
}
