/// A question to the service; its type names the answer.
public protocol Query: Hashable, Sendable {
  /// What the question is answered with.
  associatedtype Answer: Hashable, Sendable

  /// The question as one of all questions.
  var question: Question { get }

  /// The answer out of a reply; nil where the reply answers another question.
  static func answer(in reply: Reply) -> Answer?
}

/// A part of a long list: the rows around a place, as many as a screen needs.
public struct Window<Row: Hashable & Sendable, Key: Hashable & Sendable>: Hashable, Sendable {
  public let rows: [Row]
  /// The key of each row, in the same order; what another window can start from.
  public let keys: [Key]
  /// Whether there are rows before the first.
  public let hasEarlier: Bool
  /// Whether there are rows after the last.
  public let hasLater: Bool

  /// Makes a window of its parts.
  public init(rows: [Row], keys: [Key], hasEarlier: Bool, hasLater: Bool) {
    self.rows = rows
    self.keys = keys
    self.hasEarlier = hasEarlier
    self.hasLater = hasLater
  }

  /// A window that shows nothing.
  public static var empty: Window {
    Window(rows: [], keys: [], hasEarlier: false, hasLater: false)
  }
}

/// From where a window reaches.
public enum Anchor<Key: Hashable & Sendable>: Hashable, Sendable {
  case first
  case last
  /// The rows after a key, without it.
  case after(Key)
  /// The rows before a key, without it.
  case before(Key)
  /// From a key on, with it where it still exists.
  case from(Key)
}

/// How many rows one window may hold; a larger wish is cut to it.
public let mostRowsOfWindow = 2000

extension Window: Codable where Row: Codable, Key: Codable {}

extension Anchor: Codable where Key: Codable {}
