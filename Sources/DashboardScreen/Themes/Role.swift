/// What a piece of the screen means; a theme says how each looks.
///
/// The name in theme files is the raw value. A role a theme says nothing about looks like the role
/// before its last dot, and in the end like `text`.
public enum Role: String, Hashable, Sendable, CaseIterable {
  case text
  case dimText = "text.dim"
  case strongText = "text.strong"

  case header
  case headerTitle = "header.title"
  case footer
  case key
  case keyHint = "key.hint"
  case keyDisabled = "key.disabled"

  case pane
  case paneBorder = "pane.border"
  case paneBorderFocus = "pane.border.focus"
  case paneTitle = "pane.title"
  case paneTitleFocus = "pane.title.focus"
  case table
  case tableHeading = "table.heading"
  case tableHeadingSorted = "table.heading.sorted"

  case row
  case rowShort = "row.short"
  case rowUnused = "row.unused"
  case rowEnding = "row.ending"
  case rowPending = "row.pending"
  case rowStale = "row.stale"
  case rowPartner = "row.partner"
  case rowChanged = "row.changed"
  case rowMarked = "row.marked"
  case filterMatch = "filter.match"

  case selection
  case unfocusedSelection = "selection.unfocused"

  case dialog
  case dialogBorder = "dialog.border"
  case dialogTitle = "dialog.title"
  case input
  case inputError = "input.error"

  case danger
  case warning
  case success

  /// The roles that are asked in turn for what this one leaves open: itself, then what is before
  /// each of its dots, then `text`.
  var fallbacks: [Role] {
    var roles = [self]
    var name = rawValue[...]
    while let dot = name.lastIndex(of: ".") {
      name = name[..<dot]
      if let role = Role(rawValue: String(name)) { roles.append(role) }
    }
    return roles.last == .text ? roles : roles + [.text]
  }

  /// Whether it lies under whatever a row shows, and must be seen there.
  var coversRows: Bool { self == .selection || self == .unfocusedSelection }
}
