/// Which number ncurses knows a pair of colours by; numbers are given out as pairs are needed.
struct PairTable {
  private var numbers: [Colors: Int32] = [:]
  private let limit: Int
  private let define: (Int32, Colors) -> Bool

  /// A foreground and a background as ncurses counts colours.
  struct Colors: Hashable {
    let foreground: Int32
    let background: Int32
  }

  /// The most pairs that are ever kept; far more than any theme uses.
  static let most = 4_096

  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - limit: numbers go from 1 to this, exclusive.
  ///   - define: gives a number its colours; answers whether that went well.
  init(limit: Int, define: @escaping (Int32, Colors) -> Bool) {
    self.limit = min(limit, PairTable.most)
    self.define = define
  }

  /// The number of a pair; 0 is the terminal's own colours; nothing when the table is full.
  mutating func number(of colors: Colors) -> Int32? {
    if colors.foreground == -1, colors.background == -1 { return 0 }
    if let number = numbers[colors] { return number }
    let number = Int32(numbers.count + 1)
    guard number < limit else { return nil }
    // Colours the terminal refuses are as good as its own ones; the number is used up by them.
    numbers[colors] = define(number, colors) ? number : 0
    return numbers[colors]
  }

  /// Forgets every pair, so that the numbers can be given out again.
  mutating func removeAll() { numbers.removeAll(keepingCapacity: true) }
}
