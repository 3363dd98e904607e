internal import Canvas

/// Stand-in until the themes land.
public struct Theme: Hashable, Sendable {
  public init() {}
  func style(_ role: String) -> Style {
    switch role {
    case "pane.border.focus", "pane.title.focus", "key.hint": Style(attributes: .bold)
    case "row.selected": Style(attributes: .reverse)
    case "table.heading", "text.dim": Style(attributes: .dim)
    default: .plain
    }
  }
}

/// Stand-in until the themes land.
public struct Glyphs: Hashable, Sendable {
  public init() {}
  var short: DisplayText { "✗" }
  var unused: DisplayText { "◦" }
  var endsSoon: DisplayText { "!" }
  var pending: DisplayText { "…" }
  var partner: DisplayText { "⚑" }
  var stale: DisplayText { "~" }
  var marked: DisplayText { "*" }
  var expanded: DisplayText { "▾" }
  var collapsed: DisplayText { "▸" }
  var into: DisplayText { "▸" }
  var live: DisplayText { "●" }
  var moreAbove: DisplayText { "▲" }
  var moreBelow: DisplayText { "▼" }
  var ellipsis: DisplayText { "…" }
  var pointer: DisplayText { "▲" }
  var nothing: DisplayText { "·" }
  var cross: DisplayText { "×" }
  var border: Border { .light }
}
