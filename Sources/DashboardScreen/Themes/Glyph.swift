import Canvas

/// The signs of the interface, so that no meaning rests on colour alone.
public enum Glyph: String, Hashable, Sendable, CaseIterable {
  case short
  case unused
  case ending
  case pending
  case partner
  case stale
  case changed
  case marked
  case collapsed
  case expanded
  case ascending
  case descending
  case arrow
  case live
  case nothing
  case ellipsis

  /// The sign unless a theme says otherwise.
  var usual: DisplayText {
    switch self {
    case .short: "✗"
    case .unused: "◦"
    case .ending: "!"
    case .pending, .ellipsis: "…"
    case .partner: "⚑"
    case .stale: "~"
    case .changed: "•"
    case .marked: "✓"
    case .collapsed: "▸"
    case .expanded: "▾"
    case .ascending: "▴"
    case .descending: "▾"
    case .arrow: "→"
    case .live: "●"
    case .nothing: "·"
    }
  }

  /// The sign where only ASCII can be shown.
  var usualASCII: DisplayText {
    switch self {
    case .short: "x"
    case .unused: "o"
    case .ending: "!"
    case .pending: ":"
    case .partner: "@"
    case .stale: "~"
    case .changed: "'"
    case .marked: "*"
    case .collapsed: ">"
    case .expanded: "v"
    case .ascending: "^"
    case .descending: "v"
    case .arrow: "->"
    case .live: "*"
    case .nothing: "."
    case .ellipsis: ".."
    }
  }

  /// The columns a theme may use for it; signs in front of rows take exactly one.
  var widths: ClosedRange<Int> { self == .arrow || self == .ellipsis ? 1...3 : 1...1 }
}
