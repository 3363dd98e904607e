public import Canvas

/// The style of every role on one kind of terminal, looked up in no time.
public struct StyleSheet: Hashable, Sendable {
  private let styles: [Role: Style]
  /// The surfaces whose own colour of text wins over that of what is drawn on them.
  private let covering: Set<Role>

  init(_ theme: Theme, depth: ColorDepth) {
    var styles: [Role: Style] = [:]
    var covering: Set<Role> = []
    for role in Role.allCases {
      let looks = role.fallbacks.compactMap { theme.looks[$0]?.look(at: depth) }
      styles[role] = Style(
        foreground: looks.firstSaid(\.foreground) ?? .terminalDefault,
        background: looks.firstSaid(\.background) ?? .terminalDefault,
        attributes: looks.firstSaid(\.attributes) ?? [])
      let own = theme.looks[role]?.look(at: depth)
      if role.coversForeground, own?.foreground != nil { covering.insert(role) }
    }
    self.styles = styles
    self.covering = covering
  }

  /// The style of a role.
  public subscript(role: Role) -> Style { styles[role] ?? .plain }

  /// The style of a role's text on another role's background, for instance of `row.short` on the
  /// selection or of `key.hint` on the footer.
  public subscript(role: Role, on surface: Role) -> Style {
    let (above, below) = (self[role], self[surface])
    return Style(
      foreground: covering.contains(surface) ? below.foreground : above.foreground,
      background: below.background, attributes: above.attributes.union(below.attributes))
  }
}

extension Array where Element == Look {
  /// The first that says something about a part of the look.
  fileprivate func firstSaid<Part>(_ part: (Look) -> Part?) -> Part? {
    for look in self { if let said = part(look) { return said } }
    return nil
  }
}
