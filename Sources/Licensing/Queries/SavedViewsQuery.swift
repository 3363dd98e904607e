/// Asks for the saved views of an account, after saving or deleting one.
///
/// Saved views are beside the log, so changing one is no command (as with the outbox).
public struct SavedViewsQuery: Query, Codable {
  public typealias Answer = [SavedView]

  public var account: Identifier<SmartAccount>
  /// What is to be done first; nil to ask alone.
  public var change: SavedViewChange?

  /// Asks for an account's views, by name.
  public init(account: Identifier<SmartAccount>, change: SavedViewChange? = nil) {
    self.account = account
    self.change = change
  }
}

extension SavedViewsQuery {
  /// The question as a value.
  public var question: Question { .savedViews(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .savedViews(let answer) = reply { answer } else { nil }
  }
}
