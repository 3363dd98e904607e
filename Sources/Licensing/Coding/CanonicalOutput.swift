/// Owns the one text that all containers of an encoding write to.
final class CanonicalOutput {
  var text: CanonicalText

  init(after bytes: consuming [UInt8]) {
    text = CanonicalText(after: bytes)
  }

  /// Writes a value that writes itself.
  func write<Value: Encodable>(_ value: Value) throws {
    if let fault = text.fault { throw fault.error(of: value) }
    let (start, depth) = (text.bytes.count, text.depth)
    try value.encode(to: CanonicalValueEncoder(output: self, depth: depth, start: start))
    text.close(to: depth)
    guard text.bytes.count > start else { throw CanonicalFault.wroteNothing.error(of: value) }
  }
}
