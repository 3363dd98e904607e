import CNcurses
import Canvas

/// What is sent instead of a character that the terminal or the C library doesn't know.
struct CharacterFallback {
  /// Whether the terminal takes UTF-8.
  let isUnicode: Bool

  /// The scalars to send for a cell: always as wide as the cell is.
  func scalars(of cell: Cell) -> [UInt32] {
    let scalars = cell.cluster.scalars.map(\.value)
    guard let base = scalars.first, base >= 0x80 else { return scalars }
    // Where ncurses counts other columns than we do, the rest of the row would shift.
    if isUnicode, locale_character_width(base) == Int32(cell.width) { return scalars }
    return [CharacterFallback.ascii(for: base)]
  }

  /// The ASCII character that looks most like a line or a dot; `?` for everything else.
  private static func ascii(for scalar: UInt32) -> UInt32 {
    let character: Unicode.Scalar =
      switch scalar {
      case 0x2500, 0x2501, 0x2550, 0x2013, 0x2014, 0x2212: "-"
      case 0x2502, 0x2503, 0x2551: "|"
      case 0x250C...0x254B, 0x2552...0x2570: "+"
      case 0x2026, 0x00B7: "."
      case 0x2190: "<"
      case 0x2192: ">"
      default: "?"
      }
    return character.value
  }
}
