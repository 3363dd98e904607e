public import Licensing

/// Writes the inventory as a table of figures, its columns called like the members of its JSON.
public enum InventoryTableWriter {
  private static let heading = [
    "license", "virtualAccount", "entitled", "inUse", "reserved", "pending", "expired",
    "substitutedIn", "substitutedOut", "balance", "surplus", "shortage", "nextEnd", "status",
  ]

  /// The table in UTF-8; names are guarded against spreadsheets, figures stay numbers.
  public static func csv(_ rows: [InventoryRow], withByteOrderMark: Bool = false) -> [UInt8] {
    var table = CSVWriter(heading: heading, withByteOrderMark: withByteOrderMark)
    for row in rows {
      let position = row.position
      let figures = [
        position.entitled, position.inUse, position.reserved, position.pending, position.expired,
        position.substitutedIn, position.substitutedOut, position.balance, position.surplus,
        position.shortage,
      ]
      table.append(
        [.text(row.license.text), .text(row.virtualAccount.text)]
          + figures.map(CSVWriter.Cell.number)
          + [.optional(position.nextEnd?.description), .text(position.status.rawValue)])
    }
    return table.bytes
  }
}
