/// How a cell looks: its two colours and its attributes.
public struct Style: Hashable, Sendable {
  public var foreground: Color
  public var background: Color
  public var attributes: Attributes

  /// Makes a style; what is not said is the terminal's own.
  public init(
    foreground: Color = .terminalDefault, background: Color = .terminalDefault,
    attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own look.
  public static let plain = Style()

  /// This style laid over another one: the colours it leaves to the terminal are taken from
  /// below, the attributes add up.
  public func over(_ below: Style) -> Style {
    Style(
      foreground: foreground == .terminalDefault ? below.foreground : foreground,
      background: background == .terminalDefault ? below.background : background,
      attributes: attributes.union(below.attributes))
  }
}

extension Style {
  /// What a terminal can do to text besides colouring it.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)

    /// Every attribute with the word for it in theme files and dumps.
    public static let named: [(name: String, attribute: Attributes)] = [
      ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
      ("reverse", .reverse),
    ]
  }
}

extension Style: CustomStringConvertible {
  /// How the style is written in a dump, for instance `#ff8700 on 235 bold`.
  public var description: String {
    let names = Attributes.named.filter { attributes.contains($0.attribute) }.map(\.name)
    return (["\(foreground) on \(background)"] + names).joined(separator: " ")
  }
}
