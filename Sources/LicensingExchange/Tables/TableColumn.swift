/// The columns of one kind of table, with all the headings that are known for each.
protocol TableColumn: CaseIterable, Hashable, Sendable {
  /// The headings in the form that `HeadingFold` gives; the first is our own.
  var headings: [String] { get }
  /// Whether a table without this column can't be read.
  var isRequired: Bool { get }
  /// Our own heading, for people.
  var title: String { get }
}

/// Compares headings by their letters and digits alone: `Virtual Account`, `virtual_account` and
/// `VirtualAccount` are the same.
enum HeadingFold {
  static func fold(_ heading: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in heading.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      folded.append(scalar)
    }
    return String(folded)
  }
}
