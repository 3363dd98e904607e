/// A parsed JSON text: its bytes and the flat array of its nodes.
///
/// A class, because every value of the document refers to it; immutable, so threads may share it.
final class JSONDocument: Sendable {
  let bytes: [UInt8]
  let nodes: [JSONNode]

  /// Parses the bytes of a whole file.
  init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONSyntaxError) {
    self.bytes = bytes
    // `withUnsafeBufferPointer` passes no typed errors through, so the fault travels as a value.
    let outcome = bytes.withUnsafeBufferPointer { text -> Result<[JSONNode], JSONSyntaxError> in
      var parser = JSONParser(text, limits: limits)
      do throws(JSONSyntaxError) { return .success(try parser.parse()) } catch {
        return .failure(error)
      }
    }
    nodes = try outcome.get()
  }

  /// The value that the whole text is.
  var root: JSONValue { JSONValue(document: self, index: 0) }
}
