internal import Canvas

/// A column of a table: its heading, and how it gets its width.
struct TableColumn {
  /// How wide a column is.
  enum Width {
    /// As wide as its content, but never narrower than this, so that columns stay where they are
    /// while rows scroll by.
    case content(minimum: Int)
    /// As much of what is left as its share, but never narrower than this.
    case flexible(minimum: Int, share: Int)
  }

  var heading: DisplayText
  var alignment: Alignment = .leading
  var width: Width
  /// Where there is no room for all columns, those with the lowest number go first; nil never goes.
  var priority: Int?
  /// Whether the rows are sorted by it.
  var isSorted = false
  /// Whether it goes where a name would have to be cut for it.
  var yieldsToText = false
  /// Whether only one space follows, as after a mark that belongs to what comes next.
  var isMark = false
}

/// A cell of a table: what stands in it, and what it means.
struct TableCell {
  var text: DisplayText
  var role: Role?

  init(_ text: DisplayText, _ role: Role? = nil) {
    (self.text, self.role) = (text, role)
  }
}

/// A row of a table, and what it means as a whole.
struct TableRow {
  var cells: [TableCell]
  /// A sign in the blank column before the first cell.
  var margin: TableCell?
  var role: Role?

  init(_ cells: [TableCell], margin: TableCell? = nil, role: Role? = nil) {
    (self.cells, self.margin, self.role) = (cells, margin, role)
  }
}
