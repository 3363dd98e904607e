public import Licensing

/// Writes instances and their use as an instance table that `ImportReader` reads back to the same.
public enum InstanceTableWriter {
  /// The table in UTF-8: one line for each license that an instance uses, one where it uses none.
  public static func csv(
    _ instances: [ImportedInstance], withByteOrderMark: Bool = false
  ) -> [UInt8] {
    var table = CSVWriter(
      heading: InstanceColumn.allCases.map(\.title), withByteOrderMark: withByteOrderMark)
    for instance in instances {
      let usage: [ImportedUsage?] = instance.usage.isEmpty ? [nil] : instance.usage
      for report in usage {
        table.append(InstanceColumn.allCases.map { cell($0, of: instance, report) })
      }
    }
    return table.bytes
  }

  private static func cell(
    _ column: InstanceColumn, of instance: ImportedInstance, _ report: ImportedUsage?
  ) -> CSVWriter.Cell {
    switch column {
    case .name: .text(instance.hostName)
    case .virtualAccount: .text(instance.virtualAccount.text)
    case .productType: .text(instance.productType)
    case .identity: .text(identity(instance))
    case .softwareTag: .text(instance.softwareTag)
    case .registered: .optional(instance.registered?.description)
    case .lastContact: .optional(instance.lastContact?.description)
    case .license: .optional(report?.license.text)
    case .quantity: report.map { .number($0.quantity.rawValue) } ?? .empty
    }
  }

  private static func identity(_ instance: ImportedInstance) -> String {
    let parts = [("UDI_PID", instance.productID), ("UDI_SN", instance.serialNumber)]
    return parts.filter { !$0.1.isEmpty }.map { "\($0.0):\($0.1); " }.joined()
  }
}
