/// A line of text that is being typed, with the place where the next character goes.
public struct TextField: Hashable, Sendable {
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int

  /// The longest text, in characters.
  public let limit: Int

  /// The longest text where nothing else is said.
  public static let longest = 500

  /// Makes a field with the cursor behind its text.
  public init(_ text: String = "", limit: Int = Self.longest) {
    self.limit = limit
    self.text = String(text.prefix(limit))
    cursor = self.text.count
  }

  /// Whether nothing is typed.
  public var isEmpty: Bool { text.isEmpty }

  /// Puts text in at the cursor, without control characters; what goes beyond the limit is dropped.
  public mutating func insert(_ typed: String) {
    let clean = typed.filter {
      !$0.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    let room = String(clean.prefix(max(0, limit - text.count)))
    // Counted again: a combining character joins the one before the cursor.
    let head = text.prefix(cursor) + room
    text = String(head + text.dropFirst(cursor))
    cursor = min(head.count, text.count)
  }

  /// Takes away the character before the cursor.
  public mutating func deleteBackward() {
    guard cursor > 0 else { return }
    text = String(text.prefix(cursor - 1) + text.dropFirst(cursor))
    cursor -= 1
  }

  /// Takes away the word before the cursor and the spaces behind it.
  public mutating func deleteWord() {
    let head = text.prefix(cursor)
    var kept = head
    while kept.last?.isWhitespace == true { kept.removeLast() }
    while let last = kept.last, !last.isWhitespace { kept.removeLast() }
    text = String(kept + text.dropFirst(cursor))
    cursor = kept.count
  }

  /// Takes everything away.
  public mutating func clear() {
    (text, cursor) = ("", 0)
  }

  /// Moves the cursor so many characters to the right, to the left when negative.
  public mutating func move(by characters: Int) {
    cursor = min(max(0, cursor + characters), text.count)
  }

  /// Moves the cursor before the first character.
  public mutating func moveToStart() { cursor = 0 }

  /// Moves the cursor behind the last character.
  public mutating func moveToEnd() { cursor = text.count }
}
