/// A colour of a cell's text or background.
public enum Color: Hashable, Sendable {
  /// Whatever the person chose for the terminal.
  case terminalDefault
  /// One of the numbered colors: 0–15 are the system's, 16–255 a fixed cube and grays.
  case palette(UInt8)
  /// An exact colour.
  case rgb(UInt8, UInt8, UInt8)
}

extension Color: CustomStringConvertible {
  /// How the colour is written in a style dump: `default`, `12` or `#1e2a3b`.
  public var description: String {
    switch self {
    case .terminalDefault: "default"
    case .palette(let number): String(number)
    case .rgb(let red, let green, let blue):
      "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}
