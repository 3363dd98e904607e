/// What a piece of the screen means; a theme says how that looks. The raw value is the role's name
/// in theme files, where a role without a style of its own takes that of its prefix.
enum Tone: String, Hashable, Sendable, CaseIterable {
  case text
  case dim = "text.dim"
  case headline
  case headlineAccount = "headline.account"
  case headlineLabel = "headline.label"
  case headlineShort = "headline.short"
  case headlineUnused = "headline.unused"
  case headlineLive = "headline.live"
  case headlineLost = "headline.lost"
  case border = "pane.border"
  case borderFocus = "pane.border.focus"
  case title = "pane.title"
  case titleFocus = "pane.title.focus"
  case titleState = "pane.title.state"
  case heading = "table.heading"
  case headingSorted = "table.heading.sorted"
  case selected = "row.selected"
  case selectedElsewhere = "row.selected.unfocused"
  case short = "row.short"
  case unused = "row.unused"
  case ends = "row.ends"
  case pending = "row.pending"
  case partner = "row.partner"
  case changed = "row.changed"
  case marked = "row.marked"
  case key = "key.hint"
  case keyLabel = "key.label"
  case footer
  case notice
  case danger
  case warning
  case success
  case dialog
  case dialogBorder = "dialog.border"
  case dialogTitle = "dialog.title"
  case field
  case fieldFocus = "field.focus"
  case fieldLabel = "field.label"
  case placeholder = "field.placeholder"
}
