extension Rendition {
  /// Does what a sequence of parameters says; false when one of them is not understood.
  mutating func apply(_ parameters: ArraySlice<UInt8>) -> Bool {
    var rest = parameters.split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)[...]
    while let next = rest.popFirst() {
      if next.contains(UInt8(ascii: ":")) {
        guard applyColons(next) else { return false }
      } else if let number = Rendition.number(next) {
        guard apply(number, &rest) else { return false }
      } else {
        return false
      }
    }
    return true
  }

  private mutating func apply(
    _ number: Int, _ rest: inout ArraySlice<ArraySlice<UInt8>>
  ) -> Bool {
    switch number {
    case 0: self = Rendition()
    case 1...5, 7...9: attributes.insert(Attributes(rawValue: 1 << number))
    case 22: attributes.subtract([.bold, .dim])
    case 23...25, 27...29: attributes.remove(Attributes(rawValue: 1 << (number - 20)))
    case 30...37: foreground = .system(UInt8(number - 30))
    case 39: foreground = .usual
    case 40...47: background = .system(UInt8(number - 40))
    case 49: background = .usual
    case 90...97: foreground = .system(UInt8(number - 82))
    case 100...107: background = .system(UInt8(number - 92))
    case 38, 48:
      guard let ink = Rendition.ink(&rest) else { return false }
      set(ink, isBackground: number == 48)
    default: return false
    }
    return true
  }

  private mutating func set(_ ink: Ink, isBackground: Bool) {
    if isBackground { background = ink } else { foreground = ink }
  }

  /// What follows 38 or 48 with semicolons.
  private static func ink(_ rest: inout ArraySlice<ArraySlice<UInt8>>) -> Ink? {
    switch rest.popFirst().flatMap(number) {
    case 5: return rest.popFirst().flatMap(number).flatMap(UInt8.init(exactly:)).map(Ink.palette)
    case 2:
      let parts = rest.prefix(3).compactMap(number)
      rest = rest.dropFirst(3)
      return direct(parts, .semicolons)
    default: return nil
    }
  }

  /// A colour in one parameter: `38:2::r:g:b`, `38:2:r:g:b` or `38:5:n`.
  private mutating func applyColons(_ parameter: ArraySlice<UInt8>) -> Bool {
    let parts = parameter.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap(Rendition.number)
    guard numbers.count == parts.count, numbers[0] == 38 || numbers[0] == 48 else { return false }
    let ink: Ink? =
      switch (numbers.count, numbers[1]) {
      case (3, 5): UInt8(exactly: numbers[2]).map(Ink.palette)
      case (5, 2): Rendition.direct(Array(numbers[2...]), .colons)
      case (6, 2): Rendition.direct(Array(numbers[3...]), .colonsAndSpace)
      default: nil
      }
    guard let ink else { return false }
    set(ink, isBackground: numbers[0] == 48)
    return true
  }

  private static func direct(_ parts: [Int], _ spelling: Ink.Spelling) -> Ink? {
    guard parts.count == 3, parts.allSatisfy({ 0...255 ~= $0 }) else { return nil }
    return .direct(UInt32(parts[0] << 16 | parts[1] << 8 | parts[2]), spelling)
  }

  /// A number, 0 when nothing is written; nil when it is none.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count <= 4 else { return nil }
    var value = 0
    for digit in digits {
      guard 0x30...0x39 ~= digit else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}
