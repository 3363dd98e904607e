/// Bytes that are JSON, and where in them each value stands; texts are read when asked for.
final class CanonicalDocument {
  let bytes: [UInt8]
  /// Every value in the order of its first byte; a member's value follows its name.
  let nodes: [CanonicalNode]

  init(_ bytes: [UInt8]) throws(DecodingError) {
    var parser = CanonicalParser(bytes)
    try parser.parse()
    self.bytes = bytes
    nodes = parser.nodes
  }

  /// Where an object's member has its name, looking first from the place `start` of another member;
  /// nil where the object has none of the name.
  func member(_ name: String, of object: Int, from start: Int) -> Int? {
    member(name, in: start..<nodes[object].next) ?? member(name, in: object + 1..<start)
  }

  /// The names of an object's members, in their order.
  func names(of object: Int) throws(DecodingError) -> [String] {
    var names: [String] = []
    var index = object + 1
    while index < nodes[object].next {
      names.append(try text(index))
      index = nodes[index + 1].next
    }
    return names
  }

  private func member(_ name: String, in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if isName(index, name) { return index }
      index = nodes[index + 1].next
    }
    return nil
  }

  private func isName(_ index: Int, _ name: String) -> Bool {
    let node = nodes[index]
    guard node.kind == .text else { return (try? text(index)) == name }
    var name = name
    return name.withUTF8 { content in
      guard content.count == node.end - node.start else { return false }
      for offset in content.indices where content[offset] != bytes[node.start + offset] {
        return false
      }
      return true
    }
  }
}

/// One value of a document: what it is, its bytes, and where the value after it is.
struct CanonicalNode {
  /// What a value is.
  enum Kind: UInt8 {
    case null, yes, no, number, text, escapedText, list, object
  }

  let kind: Kind
  /// Its first byte; of a text, the first after the quotation mark.
  let start: Int
  /// The byte after its last; of a text, the closing quotation mark.
  var end: Int
  /// The node after it and all that it holds.
  var next: Int
}
