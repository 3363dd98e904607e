/// What one cell shows: a base character with at most `Cluster.markLimit` combining marks.
///
/// Kept as four numbers instead of a `String`, so that a screen of cells is one block of memory
/// without references to count.
public struct Cluster: Hashable, Sendable {
  private var base: UInt32
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0

  /// How many combining marks one cell keeps. More would run into the rows above and below.
  public static let markLimit = 3

  /// The space.
  public static let blank = Cluster(ascii: 0x20)

  init(_ base: Unicode.Scalar) { self.base = base.value }

  init(ascii byte: UInt8) { base = UInt32(byte) }

  /// Adds a mark, unless there are already as many as a cell keeps.
  mutating func add(mark: Unicode.Scalar) {
    if first == 0 {
      first = mark.value
    } else if second == 0 {
      second = mark.value
    } else if third == 0 {
      third = mark.value
    }
  }

  /// The scalars in order: the base and then its marks.
  public var scalars: [Unicode.Scalar] {
    [base, first, second, third].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }

  /// The cluster as text.
  public var text: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: self.scalars)
    return String(scalars)
  }

  /// The byte when it is one plain ASCII character, else nothing.
  public var ascii: UInt8? { base < 0x80 && first == 0 ? UInt8(base) : nil }
}
