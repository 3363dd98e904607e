/// How a terminal draws what comes next: two colours and attributes (ECMA-48's SGR).
struct Rendition: Hashable {
  var foreground = Ink.usual
  var background = Ink.usual
  var attributes: Attributes = []

  /// What can be done to text, the bit being the number of the parameter that does it.
  struct Attributes: OptionSet, Hashable {
    let rawValue: UInt16

    static let bold = Attributes(rawValue: 1 << 1)
    static let dim = Attributes(rawValue: 1 << 2)
    static let italic = Attributes(rawValue: 1 << 3)
    static let underline = Attributes(rawValue: 1 << 4)
    static let blink = Attributes(rawValue: 1 << 5)
    static let reverse = Attributes(rawValue: 1 << 7)
    static let hidden = Attributes(rawValue: 1 << 8)
    static let struck = Attributes(rawValue: 1 << 9)

    /// Those that are seen where there is no sign.
    static let seenOnBlanks: Attributes = [.underline, .reverse, .struck]
  }

  /// Whether a blank drawn so shows nothing but its background.
  var isPlainOnBlanks: Bool { attributes.isDisjoint(with: .seenOnBlanks) }

  /// The shortest sequence that makes this out of another one; empty when it is the same.
  ///
  /// - Parameters:
  ///   - before: what is in force; nothing when that isn't known.
  ///   - turnsOffSingly: whether the terminal knows how to end one attribute.
  func sequence(after before: Rendition?, turnsOffSingly: Bool) -> [UInt8] {
    guard before != self else { return [] }
    var parameters: [[UInt8]] = []
    var base = before ?? Rendition()
    let ending = base.attributes.subtracting(attributes)
    if before == nil || (!ending.isEmpty && !turnsOffSingly) {
      parameters.append([UInt8(ascii: "0")])
      base = Rendition()
    } else if !ending.isEmpty {
      parameters += Rendition.ends(of: ending)
      // One and the same number ends both of these.
      if !ending.isDisjoint(with: [.bold, .dim]) { base.attributes.subtract([.bold, .dim]) }
    }
    for number in 1...9 {
      let attribute = Attributes(rawValue: 1 << number)
      guard attributes.contains(attribute), !base.attributes.contains(attribute) else { continue }
      parameters.append(Array(String(number).utf8))
    }
    if foreground != base.foreground {
      parameters.append(foreground.parameters(isBackground: false))
    }
    if background != base.background {
      parameters.append(background.parameters(isBackground: true))
    }
    return [0x1B, UInt8(ascii: "[")] + parameters.joined(separator: [UInt8(ascii: ";")])
      + [UInt8(ascii: "m")]
  }

  private static func ends(of attributes: Attributes) -> [[UInt8]] {
    let numbers = (1...9).filter { attributes.contains(Attributes(rawValue: 1 << $0)) }
    return Set(numbers.map { max($0, 2) + 20 }).sorted().map { Array(String($0).utf8) }
  }
}
