/// What an import did, as its event tells it; an import of many items is several events.
public struct ImportOutcome: Hashable, Sendable, Codable {
  public let source: String
  public var added: Int
  public var changed: Int
  public var gone: Int
  public var keptAside: Int
  /// Which part of the import this event is, from 1, and of how many.
  public let part: Int
  public let parts: Int

  /// Makes an outcome of its parts.
  public init(
    source: String, added: Int, changed: Int, gone: Int, keptAside: Int, part: Int = 1,
    parts: Int = 1
  ) {
    self.source = source
    self.added = added
    self.changed = changed
    self.gone = gone
    self.keptAside = keptAside
    self.part = part
    self.parts = parts
  }
}
