/// A place in a text file, the way an editor counts: line and column from 1.
///
/// Only a line feed starts a new line (what `sed`, `less` and `vi` do), and a column counts Unicode
/// scalars, so that the place of something after a Cyrillic name is the one that an editor shows.
/// A byte order mark takes no column.
struct TextPosition: Hashable, Sendable {
  let line: Int
  let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension TextPosition: Comparable {
  static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension TextPosition: CustomStringConvertible {
  /// `line:column`, the form that compilers and editors understand.
  var description: String { "\(line):\(column)" }
}
