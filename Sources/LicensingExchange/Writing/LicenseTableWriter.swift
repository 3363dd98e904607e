public import Licensing

/// Writes rows and their lots as a license table that `ImportReader` reads back to the same rows.
public enum LicenseTableWriter {
  /// The table in UTF-8: one line for each lot, the figures of the whole beside the first.
  public static func csv(_ rows: [ImportedRow], withByteOrderMark: Bool = false) -> [UInt8] {
    var table = CSVWriter(
      heading: LicenseColumn.allCases.map(\.title), withByteOrderMark: withByteOrderMark)
    for row in rows {
      guard let first = row.lots.first else {
        table.append(LicenseColumn.allCases.map { cell($0, of: row, nil, isFirst: true) })
        continue
      }
      table.append(LicenseColumn.allCases.map { cell($0, of: row, first, isFirst: true) })
      for lot in row.lots.dropFirst() {
        table.append(LicenseColumn.allCases.map { cell($0, of: row, lot, isFirst: false) })
      }
    }
    return table.bytes
  }

  private static func cell(
    _ column: LicenseColumn, of row: ImportedRow, _ lot: ImportedLot?, isFirst: Bool
  ) -> CSVWriter.Cell {
    switch column {
    case .license: .text(row.license.text)
    case .virtualAccount: .text(row.virtualAccount.text)
    case .billing: .optional(lot?.billing.rawValue.uppercased())
    case .type: .optional(lot?.kind.rawValue.uppercased())
    case .purchased: .number(lot?.quantity.rawValue ?? 0)
    case .inUse: isFirst ? .number(row.inUse.rawValue) : .empty
    case .reserved: isFirst ? .number(row.reserved.rawValue) : .empty
    case .startDate: .optional(lot?.term.start?.description)
    case .endDate: .optional(lot?.term.end?.description)
    case .subscription: .optional(lot?.subscription)
    case .orderNumber: .optional(lot?.order?.number)
    case .orderLine: .optional(lot?.order?.line)
    }
  }
}

extension CSVWriter.Cell {
  /// The text, or an empty cell for none.
  static func optional(_ text: String?) -> CSVWriter.Cell {
    text.map(CSVWriter.Cell.text) ?? .empty
  }
}
