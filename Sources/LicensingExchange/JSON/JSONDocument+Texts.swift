import Glibc

extension JSONDocument {
  /// The characters of a text node, without its quotes.
  func text(of node: JSONNode) -> String {
    let inside = Int(node.start) + 1..<Int(node.start + node.length) - 1
    return bytes.withUnsafeBufferPointer { text in
      node.hasEscapes
        ? JSONText.decode(text[inside])
        : String(decoding: UnsafeBufferPointer(rebasing: text[inside]), as: UTF8.self)
    }
  }

  /// A piece of the file as it is written.
  func string(in range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// Whether a text node says exactly this, without decoding it where it has no escapes.
  func isText(_ node: JSONNode, _ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    if node.hasEscapes { return text(of: node) == name.description }
    guard Int(node.length) == length + 2 else { return false }
    return bytes.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return false }
      return memcmp(base + Int(node.start) + 1, name.utf8Start, length) == 0
    }
  }
}
