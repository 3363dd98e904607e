/// By what rows are summed up.
public enum Grouping: String, Hashable, Sendable, CaseIterable {
  /// By the tags of their virtual accounts; a row counts under each of its tags.
  case tag
  case virtualAccount = "virtual-account"
  case license
}

/// Rows that belong together, and what they come to.
public struct RowGroup: Hashable, Sendable {
  /// What they have in common; nil for rows whose virtual account bears no tag.
  public let name: String?
  /// The license, where rows of each are summed up apart.
  public let license: Name?
  public internal(set) var totals: Totals
  /// The next end of any of the rows.
  public internal(set) var nextEnd: Day?

  /// Rows summed up, by name; those that have none come last. `apart` keeps licenses apart.
  public static func groups(
    of rows: [InventoryRow], by grouping: Grouping, tags: [Identifier<VirtualAccount>: [String]],
    apart: Bool = false
  ) -> [RowGroup] {
    var groups: [Key: RowGroup] = [:]
    // However a tag is written, it is called as it was written first.
    var written: [String: String] = [:]
    for row in rows {
      for name in names(of: row, by: grouping, tags) {
        if let name, written[Name.fold(name)] == nil { written[Name.fold(name)] = name }
        let key = Key(name: name.map(Name.fold), license: apart ? row.row.license : nil)
        var group =
          groups[key]
          ?? RowGroup(
            name: name.map { written[Name.fold($0)] ?? $0 }, license: apart ? row.license : nil,
            totals: Totals(), nextEnd: nil)
        group.totals += Totals(row.position)
        group.nextEnd = [group.nextEnd, row.position.nextEnd].compactMap { $0 }.min()
        groups[key] = group
      }
    }
    return groups.values.sorted { $0.place < $1.place }
  }

  private struct Key: Hashable {
    let name: String?
    let license: Identifier<License>?
  }

  private var place: (Int, String, String) {
    (name == nil ? 1 : 0, Name.fold(name ?? ""), license?.folded ?? "")
  }

  private static func names(
    of row: InventoryRow, by grouping: Grouping, _ tags: [Identifier<VirtualAccount>: [String]]
  ) -> [String?] {
    switch grouping {
    case .license: return [row.license.text]
    case .virtualAccount: return [row.virtualAccount.text]
    case .tag:
      let own = tags[row.row.virtualAccount] ?? []
      return own.isEmpty ? [nil] : own
    }
  }
}
