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
