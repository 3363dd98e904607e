/// Where the terminal's cursor is, as far as that is known, and the shortest way to elsewhere.
///
/// Ways lead to a column by its number, never by counting from where the cursor is: a character
/// that the terminal takes for wider than ncurses does moves nothing that comes after.
struct OutputCursor {
  /// Counted from 1; nothing where the row isn't known.
  private var row: Int?
  /// Whether a line feed means the next row: not while a part of the screen scrolls by itself.
  private var canFeed: Bool
  private let movesInRow: Bool

  /// A cursor that is anywhere.
  ///
  /// - Parameter movesInRow: whether the terminal goes to a column of the row (CHA).
  init(movesInRow: Bool) {
    self.movesInRow = movesInRow
    canFeed = movesInRow
  }

  /// A picture begins: others may have written to the terminal since the last one.
  mutating func begin() {
    row = nil
    canFeed = movesInRow
  }

  /// Something was said after which the row isn't known.
  ///
  /// - Parameter setsRegion: whether from now on a part of the screen scrolls by itself.
  mutating func lose(setsRegion: Bool = false) {
    row = nil
    if setsRegion { canFeed = false }
  }

  /// Goes to a place; answers what says so in the fewest bytes.
  ///
  /// - Parameter sequence: what ncurses says for it.
  mutating func go(_ sequence: ArraySlice<UInt8>) -> [UInt8] {
    guard movesInRow, let place = OutputCursor.place(sequence) else {
      lose()
      return Array(sequence)
    }
    defer { row = place.row }
    let isBelow = row == place.row - 1 && canFeed
    guard let row, row == place.row || isBelow else { return Array(sequence) }
    let column =
      place.column == 1 ? [0x0D] : Array("\u{1B}[\(place.column)G".utf8)
    // The carriage return comes first: it leaves the last column, where a row would end by itself.
    return isBelow ? (place.column == 1 ? [0x0D, 0x0A] : [0x0A] + column) : column
  }

  /// Row and column of `ESC [ row ; column H`.
  private static func place(_ sequence: ArraySlice<UInt8>) -> (row: Int, column: Int)? {
    guard sequence.last == UInt8(ascii: "H") else { return nil }
    let parts = sequence.dropFirst(2).dropLast()
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 2, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    return (numbers[0], numbers[1])
  }
}
