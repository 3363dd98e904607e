/// Characters that follow one another in a row, each with how it should look.
struct OutputRun {
  private(set) var cells: [OutputCell] = []

  /// A run without characters.
  init() {}

  var isEmpty: Bool { cells.isEmpty }

  mutating func append(_ cell: OutputCell) { cells.append(cell) }

  mutating func removeAll() { cells.removeAll(keepingCapacity: true) }

  /// Stretches of blanks of one background that are shorter to step over once everything is blank.
  struct Gaps {
    let background: Ink
    /// How many places are blanked, from the first.
    let count: Int
  }

  /// The fewest blanks in a row that are worth stepping over: the step takes four bytes.
  static let leastGap = 5

  /// The gaps, where blanking the row first saves something.
  ///
  /// - Parameter canStop: whether the cursor need not be at the end afterwards.
  func gaps(canStop: Bool) -> Gaps? {
    guard let background = cells.first(where: \.isPlainBlank)?.rendition.background,
      cells.allSatisfy({ $0.width == 1 })
    else { return nil }
    var (saved, count, position) = (0, 0, 0)
    while position < cells.count {
      let length = gapLength(at: position, background)
      let isLast = canStop && position + length == cells.count
      if length >= (isLast ? 1 : OutputRun.leastGap) {
        saved += length - (isLast ? 0 : OutputRun.stepCost(length))
        count = position + length
      }
      position += max(1, length)
    }
    return saved > OutputRun.stepCost(count) ? Gaps(background: background, count: count) : nil
  }

  /// How many blanks of a background are there from a position on.
  func gapLength(at position: Int, _ background: Ink) -> Int {
    cells[position...].prefix { $0.isPlainBlank && $0.rendition.background == background }.count
  }

  /// How often the character at a position is repeated behind it, looking the same.
  func repetitions(at position: Int) -> Int {
    let cell = cells[position]
    guard cell.width == 1 else { return 0 }
    return cells[(position + 1)...].prefix {
      $0.bytes == cell.bytes && $0.rendition == cell.rendition
    }.count
  }

  /// The rendition that a blank may have as well, so that the next sign needs no change any more.
  func renditionAhead(of position: Int) -> Rendition? {
    let blank = cells[position].rendition
    for cell in cells[(position + 1)...] {
      guard cell.rendition.background == blank.background, cell.rendition.isPlainOnBlanks else {
        return nil
      }
      if !cell.isBlank { return cell.rendition }
    }
    return nil
  }

  /// The bytes of a step to the right, or of blanking so many places.
  static func stepCost(_ count: Int) -> Int { count < 10 ? 4 : count < 100 ? 5 : 6 }
}

/// One character of a run.
struct OutputCell {
  let bytes: ArraySlice<UInt8>
  let rendition: Rendition
  /// Columns by ncurses' count; -1 when it doesn't know the character.
  let width: Int

  var isBlank: Bool { bytes.count == 1 && bytes.first == 0x20 }
  var isPlainBlank: Bool { isBlank && rendition.isPlainOnBlanks }
}
