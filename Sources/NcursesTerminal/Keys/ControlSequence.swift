import Canvas

/// What follows ESC [ up to its final byte.
struct ControlSequence {
  private var parameters: [UInt8] = []
  private var isTooLong = false

  /// Longer sequences mean nothing to us and are swallowed to their end.
  static let limit = 32

  /// What a further byte made of it.
  enum Answer {
    case more
    /// The byte can't be in a sequence and belongs to what comes next.
    case broken
    case pasteBegins
    case oldMouse
    case event(TerminalEvent)
    /// It ended and means nothing to us.
    case nothing
  }

  /// Whether nothing came after the bracket yet.
  var isEmpty: Bool { parameters.isEmpty }

  mutating func take(_ byte: UInt8) -> Answer {
    // The Linux console sends ESC [ [ A for F1: a second bracket counts as a parameter.
    let isConsole = byte == UInt8(ascii: "[") && parameters.isEmpty
    switch byte {
    case 0x20..<0x40,
      _ where isConsole:
      if parameters.count < ControlSequence.limit {
        parameters.append(byte)
      } else {
        isTooLong = true
      }
      return .more
    case 0x40..<0x7F: return isTooLong ? .nothing : meaning(of: byte)
    default: return .broken
    }
  }

  private func meaning(of final: UInt8) -> Answer {
    switch parameters.first {
    case UInt8(ascii: "["): return consoleFunction(final)
    case UInt8(ascii: "<"): return mouse(final)
    case UInt8(ascii: "?"), UInt8(ascii: ">"), UInt8(ascii: "="): return .nothing
    default: break
    }
    switch final {
    case UInt8(ascii: "~"): return numbered()
    case UInt8(ascii: "M") where parameters.isEmpty: return .oldMouse
    case UInt8(ascii: "u"): return press(code: number(0), modifier: number(1))
    default:
      return Key(final: final).map { .event(.key(KeyPress($0, modifiers(number(1))))) } ?? .nothing
    }
  }

  private func numbered() -> Answer {
    switch number(0) {
    case 200: .pasteBegins
    case 27: press(code: number(2), modifier: number(1))
    case let code:
      Key(numbered: code).map { .event(.key(KeyPress($0, modifiers(number(1))))) } ?? .nothing
    }
  }

  /// A key told by its character code, as xterm's modifyOtherKeys and kitty do.
  private func press(code: Int, modifier: Int) -> Answer {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init), code > 0,
      !(0x80..<0xA0).contains(code)
    else { return .nothing }
    var press =
      scalar.isASCII ? KeyPress(byte: UInt8(scalar.value)) : .character(Character(scalar))
    press.modifiers.formUnion(modifiers(modifier))
    if case .character = press.key { press.modifiers.remove(.shift) }
    if press == KeyPress(.tab, .shift) { press = KeyPress(.backTab) }
    return .event(.key(press))
  }

  private func consoleFunction(_ final: UInt8) -> Answer {
    guard parameters.count == 1, (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else {
      return .nothing
    }
    return .event(.key(KeyPress(.function(Int(final - UInt8(ascii: "A")) + 1))))
  }

  /// Presses end in M; releases end in m and are not told.
  private func mouse(_ final: UInt8) -> Answer {
    guard final == UInt8(ascii: "M"),
      let event = MouseEvent(code: number(0), column: number(1), row: number(2))
    else { return .nothing }
    return .event(.mouse(event))
  }

  private func modifiers(_ parameter: Int) -> KeyModifiers {
    // xterm sends one more than the sum of shift 1, alt 2 and control 4.
    parameter > 1 ? KeyModifiers(rawValue: UInt8((parameter - 1) & 7)) : []
  }

  /// The parameter at a place; 0 when it is missing or no number.
  private func number(_ place: Int) -> Int {
    let fields = parameters.drop { $0 == UInt8(ascii: "<") }
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard place < fields.count else { return 0 }
    let digits = fields[place].prefix { $0 != UInt8(ascii: ":") }
    return Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }
}
