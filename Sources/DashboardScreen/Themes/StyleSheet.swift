public import Canvas

/// The style of every role on one kind of terminal, looked up in no time.
public struct StyleSheet: Hashable, Sendable {
  /// The terminal as a whole: the role `text`.
  private let ground: Style
  /// What each role and those before its dots say; what they leave out is up to what lies below.
  private let said: [Role: Look]
  /// The bars that give everything on them their own color.
  private let uniform: Set<Role>

  init(_ theme: Theme, depth: ColorDepth) {
    func combined(_ roles: [Role]) -> Look {
      let looks = roles.compactMap { theme.looks[$0]?.look(at: depth) }
      return Look(
        foreground: looks.firstSaid(\.foreground), background: looks.firstSaid(\.background),
        attributes: looks.firstSaid(\.attributes))
    }
    ground = combined([.text]).over(.plain)
    uniform = Set(
      Role.allCases.filter { role in
        // What a bar has from another one is no decision of its own.
        let own = role.fallbacks.filter { $0 != .text }.compactMap { theme.looks[$0] }.first
        return role.coversRows && own?.look(at: depth).foreground != nil
      })
    said = Dictionary(
      uniqueKeysWithValues: Role.allCases.map { role in
        (role, combined(role.fallbacks.filter { $0 != .text }))
      })
  }

  /// The style of a role by itself.
  public subscript(role: Role) -> Style { (said[role] ?? Look()).over(ground) }

  /// The style of a role on another one, for instance of `row.short` on the selection or of
  /// `key.hint` on the footer: what the role doesn't say is as below.
  ///
  /// The selection's background is seen under everything, and where a theme gives its text a
  /// colour, that counts as well.
  public subscript(role: Role, on surface: Role) -> Style {
    let below = self[surface]
    var look = said[role] ?? Look()
    if surface.coversRows {
      look.background = nil
      if uniform.contains(surface) { look.foreground = nil }
    }
    return look.over(below)
  }
}

extension Look {
  /// The style when this is drawn over something: what it leaves out is as there, and attributes
  /// add up.
  fileprivate func over(_ below: Style) -> Style {
    Style(
      foreground: foreground ?? below.foreground, background: background ?? below.background,
      attributes: (attributes ?? []).union(below.attributes))
  }
}

extension Array where Element == Look {
  /// The first that says something about a part of the look.
  fileprivate func firstSaid<Part>(_ part: (Look) -> Part?) -> Part? {
    for look in self { if let said = part(look) { return said } }
    return nil
  }
}
