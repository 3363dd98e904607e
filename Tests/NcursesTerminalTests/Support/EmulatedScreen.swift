@testable import NcursesTerminal

/// A terminal in memory: what stands where after everything that was said to it.
struct EmulatedScreen: Equatable {
  struct Place: Equatable {
    var text = " "
    var rendition = Rendition()

    /// The place with nothing but what is seen of it.
    var seen: Place {
      guard text == " ", rendition.isPlainOnBlanks else { return self }
      return Place(text: " ", rendition: Rendition(background: rendition.background))
    }
  }

  let columns: Int
  let rows: Int
  private var places: [Place]
  private var row = 0
  private var column = 0
  private var rendition = Rendition()
  private var region: ClosedRange<Int>
  private var last = " "

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    places = Array(repeating: Place(), count: columns * rows)
    region = 0...(rows - 1)
  }

  subscript(row: Int, column: Int) -> Place {
    get { places[row * columns + column] }
    set { places[row * columns + column] = newValue }
  }

  /// What is seen, row by row.
  var seen: [[Place]] { (0..<rows).map { row in (0..<columns).map { self[row, $0].seen } } }

  /// Obeys everything.
  mutating func obey(_ bytes: [UInt8]) {
    for token in OutputTokens(bytes) {
      let part = bytes[token.range]
      switch (token.kind, part.first) {
      case (.character, _): put(String(decoding: part, as: UTF8.self))
      case (.rendition, _): _ = rendition.apply(part.dropFirst(2).dropLast())
      case (_, 0x1B) where part.count > 2 && part[part.startIndex + 1] == UInt8(ascii: "["):
        obeySequence(part)
      case (_, 0x1B) where part.last == UInt8(ascii: "M"): reverseFeed()
      case (_, 0x0A): feed()
      case (_, 0x0D): column = 0
      case (_, 0x08): column = max(0, min(column, columns - 1) - 1)
      case (_, 0x09): column = min(columns - 1, (column / 8 + 1) * 8)
      default: break
      }
    }
  }

  private mutating func put(_ text: String) {
    if column >= columns {
      column = 0
      feed()
    }
    self[row, column] = Place(text: text, rendition: rendition)
    column += 1
    last = text
  }

  private mutating func obeySequence(_ part: ArraySlice<UInt8>) {
    let text = String(decoding: part.dropFirst(2).dropLast(), as: UTF8.self)
    guard !text.hasPrefix("?"), let final = part.last else { return }
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first.flatMap { $0 } ?? 0
    let count = max(1, first)
    switch Character(Unicode.Scalar(final)) {
    case "H":
      row = min(rows, count) - 1
      column = min(columns, max(1, numbers.dropFirst().first.flatMap { $0 } ?? 1)) - 1
    case "G": column = min(columns, count) - 1
    case "d": row = min(rows, count) - 1
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, min(column, columns - 1) - count)
    case "b": for _ in 0..<count { put(last) }
    case "r":
      let end = numbers.dropFirst().first.flatMap { $0 } ?? rows
      region = (count - 1)...(end - 1)
      (row, column) = (0, 0)
    default: erase(final, first, count)
    }
  }

  private mutating func erase(_ final: UInt8, _ first: Int, _ count: Int) {
    let here = min(column, columns - 1)
    switch Character(Unicode.Scalar(final)) {
    case "X": blank(row, here..<min(columns, here + count))
    case "K": blank(row, first == 0 ? here..<columns : first == 1 ? 0..<here + 1 : 0..<columns)
    case "J":
      blank(row, first == 2 ? 0..<columns : here..<columns)
      for other in (first == 2 ? 0 : row + 1)..<rows { blank(other, 0..<columns) }
    case "P", "@": shift(here, final == UInt8(ascii: "P") ? count : -count)
    case "L": scroll(row...region.upperBound, by: -count)
    case "M": scroll(row...region.upperBound, by: count)
    case "S": scroll(region, by: count)
    case "T": scroll(region, by: -count)
    default: break
    }
  }

  private var empty: Place {
    Place(text: " ", rendition: Rendition(background: rendition.background))
  }

  private mutating func blank(_ row: Int, _ columns: Range<Int>) {
    for column in columns { self[row, column] = empty }
  }

  private mutating func shift(_ start: Int, _ count: Int) {
    let before = (0..<columns).map { self[row, $0] }
    for column in start..<columns {
      let from = column + count
      self[row, column] = (start..<columns).contains(from) ? before[from] : empty
    }
  }

  private mutating func scroll(_ region: ClosedRange<Int>, by count: Int) {
    let before = places
    for row in region {
      for column in 0..<columns {
        let from = row + count
        self[row, column] = region.contains(from) ? before[from * columns + column] : empty
      }
    }
  }

  private mutating func feed() {
    if row == region.upperBound { scroll(region, by: 1) } else { row = min(rows - 1, row + 1) }
  }

  private mutating func reverseFeed() {
    if row == region.lowerBound { scroll(region, by: -1) } else { row = max(0, row - 1) }
  }
}
