internal import Licensing

/// One step of a person through a list.
enum ListMove: Hashable, Sendable {
  /// So many rows down; up when negative.
  case lines(Int)
  /// So many screens down, the cursor staying on its line; up when negative.
  case pages(Int)
  /// The screen so many rows down, the cursor staying on its row while that is visible.
  case scroll(Int)
  case first
  case last

  /// The step that an action is, where it is one.
  init?(_ action: Action) {
    let steps: [Action: ListMove] = [
      .cursorUp: .lines(-1), .cursorDown: .lines(1), .pageUp: .pages(-1), .pageDown: .pages(1),
      .home: .first, .end: .last,
    ]
    guard let step = steps[action] else { return nil }
    self = step
  }
}

/// A question for rows of a list, in the order in which they are shown.
struct ListFetch<Key: Hashable & Sendable>: Hashable, Sendable {
  /// What the answer is for.
  enum Purpose: Hashable, Sendable {
    /// To show instead of what is loaded.
    case replace
    /// To put after, or before, what is loaded.
    case extendLater, extendEarlier
    /// To show what is loaded as it is now.
    case refresh
  }

  var purpose: Purpose
  var anchor: Anchor<Key>
  var limit: Int
}
