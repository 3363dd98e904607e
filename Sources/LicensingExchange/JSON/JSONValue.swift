/// One value of a document. It knows where it stands, and decodes what it is asked for.
struct JSONValue: Sendable {
  let document: JSONDocument
  let index: Int

  private var node: JSONNode { document.nodes[index] }

  var kind: JSONNode.Kind { node.kind }

  /// The first byte of the value in the file.
  var offset: Int { Int(node.start) }

  /// The value's bytes as they are written.
  var written: Range<Int> { offset..<offset + Int(node.length) }

  /// The characters of a text, or of a number as it is written; nil for everything else.
  var characters: String? {
    switch node.kind {
    case .text: document.text(of: node)
    case .number: document.string(in: written)
    case .null, .no, .yes, .list, .object: nil
    }
  }

  /// The values of a list, in order; empty for everything else.
  var elements: JSONElements { JSONElements(of: self) }

  /// The value of a member. RFC 8259 leaves open what a repeated name means, so it is said, not
  /// guessed.
  func member(_ name: StaticString) -> JSONMember {
    guard node.kind == .object else { return .missing }
    var found: Int?
    var key = index + 1
    while key < node.next {
      if document.isText(document.nodes[key], name) {
        if found != nil { return .repeated(JSONValue(document: document, index: key)) }
        found = key + 1
      }
      key = Int(document.nodes[key + 1].next)
    }
    return found.map { .value(JSONValue(document: document, index: $0)) } ?? .missing
  }
}

/// What an object has under a name.
enum JSONMember {
  case missing
  case value(JSONValue)
  /// The name stands there twice; the value is the second name.
  case repeated(JSONValue)
}

/// The values of a list, one after the other.
struct JSONElements: Sequence, IteratorProtocol {
  private let document: JSONDocument
  private var index: Int
  private let end: Int

  init(of list: JSONValue) {
    let node = list.document.nodes[list.index]
    document = list.document
    index = list.index + 1
    end = node.kind == .list ? Int(node.next) : index
  }

  mutating func next() -> JSONValue? {
    guard index < end else { return nil }
    defer { index = Int(document.nodes[index].next) }
    return JSONValue(document: document, index: index)
  }
}
