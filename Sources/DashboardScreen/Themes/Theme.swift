public import Canvas

/// How everything on the screen looks, for every kind of terminal.
public struct Theme: Hashable, Sendable {
  /// What it calls itself.
  public let name: String
  /// The signs for terminals that show Unicode.
  public let glyphs: Glyphs
  /// The signs for the others.
  public let asciiGlyphs: Glyphs
  /// The most colours it wants; it shows fewer where the terminal has fewer.
  let depth: ColorDepth
  let looks: [Role: RoleLook]

  /// The theme without any colour of its own, for when not even a shipped one can be read.
  public static let plain = Theme(
    name: "plain", glyphs: .usual, asciiGlyphs: .ascii, depth: .mono,
    looks: [.selection: RoleLook(main: Look(attributes: .reverse))])

  /// The styles of all roles on a terminal with so many colours.
  public func sheet(for depth: ColorDepth) -> StyleSheet {
    StyleSheet(self, depth: min(depth, self.depth))
  }
}

/// How one role looks on the three kinds of terminals.
struct RoleLook: Hashable, Sendable {
  var main: Look
  /// With eight or sixteen colours; as `main` when it is nothing.
  var sixteen: Look?
  /// Without colours; the attributes of `main` when it is nothing.
  var mono: Look?

  func look(at depth: ColorDepth) -> Look {
    switch depth {
    case .mono: Look(attributes: (mono ?? main).attributes)
    case .eight, .sixteen: sixteen ?? main
    case .palette256, .trueColor: main
    }
  }
}

/// What a role says of its look; what it leaves out is up to the role it falls back to.
struct Look: Hashable, Sendable {
  var foreground: Color?
  var background: Color?
  var attributes: Style.Attributes?
}
