/// The line in which the filter of a pane is typed; the pane follows each character.
public struct FilterBar: Hashable, Sendable {
  /// The pane that is filtered; its `filter` says what is wrong with the text.
  public let pane: PaneName
  public internal(set) var field: TextField
  /// What the filter was when the bar was opened; leaving with Esc restores it.
  let before: String

  /// Opens the bar of a pane on the filter that it has.
  public init(pane: PaneName, text: String) {
    self.pane = pane
    field = TextField(text)
    before = text
  }
}
