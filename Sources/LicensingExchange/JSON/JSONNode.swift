/// One value of a parsed document: its kind and where it is written. 16 bytes.
///
/// Nodes stand in the order of the text, parents before their children, members as a text node
/// followed by the node of the value. Nothing is decoded before it is asked for.
struct JSONNode {
  enum Kind: UInt8 {
    case null, no, yes, number, text, list, object
  }

  /// The first byte of the value; of a text, its opening quote.
  var start: UInt32
  /// The value's bytes as written; of a text, with both quotes.
  var length: UInt32
  /// The index of the node after this value and everything inside it.
  var next: UInt32
  var kind: Kind
  /// Whether a text contains a backslash, so that its bytes are not its characters.
  var hasEscapes: Bool
}
