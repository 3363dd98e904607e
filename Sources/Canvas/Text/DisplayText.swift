/// Text that is safe to show: the only kind that can be put on a canvas.
///
/// Whatever it is made from, it holds nothing that a terminal obeys or a reader cannot see: control
/// and bidirectional characters, invisible and unassigned ones, line separators, lone combining
/// marks and heaps of them have become visible marks (`␛`, `<202E>`, `<+97>`). Its width in columns
/// is the same on every machine, in every locale. Making it from its own text changes nothing.
public struct DisplayText: Hashable, Sendable {
  /// The text with the visible marks in it.
  public let text: String
  /// How many columns it takes.
  public let width: Int

  /// The longest text that is kept, in columns; what is longer ends in `…`.
  public static let widthLimit = 4_096

  /// Nothing.
  public static let empty = DisplayText(escaped: "", width: 0)

  /// Makes text from anywhere safe to show.
  public init(_ outside: String) {
    if DisplayText.isPlain(outside) {
      self.init(escaped: outside, width: outside.utf8.count)
    } else {
      var escape = Escape()
      escape.add(outside)
      self.init(escaped: escape.text, width: escape.width)
    }
  }

  /// For text that is known to be made of displayable clusters.
  init(escaped: String, width: Int) {
    self.text = escaped
    self.width = width
  }

  /// Whether nothing would be shown.
  public var isEmpty: Bool { width == 0 }

  /// Whether every character is one byte and one column: most text is, and is drawn the short way.
  var isASCII: Bool { text.utf8.count == width }

  /// The clusters from left to right.
  var clusters: Clusters { Clusters(of: text) }

  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count <= widthLimit && bytes.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}

extension DisplayText: ExpressibleByStringInterpolation {
  /// Text of the program itself goes the same way as text from outside.
  public init(stringLiteral value: String) { self.init(value) }
}

extension DisplayText: CustomStringConvertible {
  public var description: String { text }
}

extension DisplayText {
  /// One after the other.
  public static func + (left: DisplayText, right: DisplayText) -> DisplayText {
    DisplayText(escaped: left.text + right.text, width: left.width + right.width)
  }

  /// The text so many times in a row; never wider than `widthLimit`.
  public static func repeating(_ text: DisplayText, count: Int) -> DisplayText {
    guard text.width > 0 else { return .empty }
    let times = min(max(count, 0), widthLimit / text.width)
    return DisplayText(
      escaped: String(repeating: text.text, count: times), width: text.width * times)
  }
}

extension Sequence<DisplayText> {
  /// All of them with something in between.
  public func joined(separator: DisplayText = .empty) -> DisplayText {
    var text = ""
    var width = 0
    for (index, part) in enumerated() {
      if index > 0 {
        text += separator.text
        width += separator.width
      }
      text += part.text
      width += part.width
    }
    return DisplayText(escaped: text, width: width)
  }
}
