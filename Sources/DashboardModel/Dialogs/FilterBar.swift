/// The line in which the filter of a list is typed; the list follows each character.
public struct FilterBar: Hashable, Sendable {
  /// The list that is filtered; its `filter` says what is wrong with the text.
  public let list: ListName
  public internal(set) var field: TextField
  /// What the filter was when the bar was opened; leaving with Esc restores it.
  let before: String

  /// Opens the bar of a pane on the filter that it has.
  public init(pane: PaneName, text: String) {
    self.init(list: .pane(pane), text: text)
  }

  /// Opens the bar of a list on the filter that it has.
  public init(list: ListName, text: String) {
    self.list = list
    field = TextField(text)
    before = text
  }
}
