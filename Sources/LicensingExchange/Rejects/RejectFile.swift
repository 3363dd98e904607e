public import Licensing

/// The file in which an import keeps aside what it did not take over, for somebody to mend.
public enum RejectFile {
  /// The table in UTF-8: place, subject, reason and the row as it was written.
  ///
  /// The words for a reason come from the caller, in the person's language.
  public static func csv(
    _ rejects: [Reject], reason words: (KeptAsideReason) -> String
  ) -> [UInt8] {
    var table = CSVWriter(
      heading: ["File", "Line", "Column", "Subject", "Reason", "Row", "Row Is Cut"])
    for reject in rejects {
      let place = reject.keptAside.place
      table.append([
        .optional(place?.file), place.map { .number($0.line) } ?? .empty,
        place.map { .number($0.column) } ?? .empty, .text(reject.keptAside.subject),
        .text(words(reject.keptAside.reason)), .text(reject.text),
        reject.isCut ? .text("yes") : .empty,
      ])
    }
    return table.bytes
  }
}
