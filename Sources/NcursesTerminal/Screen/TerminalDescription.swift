import CNcurses

/// What the system knows about a kind of terminal, read before ncurses gets to see it.
struct TerminalDescription {
  let name: String
  /// How many colours it has; 0 for none.
  let colors: Int
  let hasDirectColor: Bool
  /// Whether it obeys the ESC [ sequences nearly all terminals share, so that asking for pastes and
  /// the mouse does no harm.
  let isANSI: Bool
  /// Its short ways of saying things; nothing where it speaks another language altogether.
  let traits: OutputTraits?
  /// What brings the terminal back from anything this program does to it.
  let leaving: [UInt8]

  /// Tells pastes from typing.
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  /// Reports presses and the wheel, with places beyond column 223.
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  /// Looks the terminal up.
  ///
  /// - Parameters:
  ///   - name: the value of `TERM`.
  ///   - output: the terminal's descriptor.
  init(name: String?, output: Int32) throws(TerminalError) {
    guard let name, !name.isEmpty else { throw .noTerminalName }
    switch terminfo_load(name, output) {
    case 1: break
    case -1: throw .noDescriptions(name: name)
    default: throw .unknownTerminal(name: name)
    }
    defer { terminfo_forget() }
    guard let placing = TerminalDescription.string("cup"),
      TerminalDescription.string("clear") != nil
    else { throw .incapableTerminal(name: name) }
    self.name = name
    colors = max(0, Int(terminfo_number("colors")))
    hasDirectColor = terminfo_has_direct_color()
    isANSI = placing.hasPrefix("\u{1B}[")
    leaving = TerminalDescription.leaving(isANSI: isANSI)
    traits =
      isANSI
      ? OutputTraits.loaded(TerminalDescription.string) { terminfo_flag($0) } : nil
  }

  private static func leaving(isANSI: Bool) -> [UInt8] {
    let own = isANSI ? mouseOff + pasteOff : ""
    let strings = ["sgr0", "op", "rmkx", "cnorm"].compactMap(string)
    // Without a second screen to leave, what comes next should begin on a line of its own.
    let end = string("rmcup") ?? "\r\n"
    return Array((own + strings.joined() + end).utf8)
  }

  /// A string of the loaded description without its padding (`$<5>`), which only tputs obeys.
  private static func string(_ capability: String) -> String? {
    guard let bytes = terminfo_string(capability) else { return nil }
    return withoutPadding(String(cString: bytes))
  }

  static func withoutPadding(_ string: String) -> String {
    var rest = string[...]
    var kept = ""
    while let start = rest.firstIndex(of: "$") {
      let after = rest[rest.index(after: start)...]
      if after.first == "<", let end = after.firstIndex(of: ">") {
        kept += rest[..<start]
        rest = after[after.index(after: end)...]
      } else {
        kept += rest[...start]
        rest = after
      }
    }
    return kept + rest
  }
}
