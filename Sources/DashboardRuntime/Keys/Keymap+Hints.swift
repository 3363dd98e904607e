public import DashboardScreen

extension Keymap {
  /// What the keys are called, for footer, dialogs and help: read from this table alone.
  public var hints: KeyHints {
    KeyHints { action, place in labels(for: action, in: place) }
  }
}
