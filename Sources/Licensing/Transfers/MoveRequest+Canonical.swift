extension MoveRequest {
  /// The request's canonical JSON, to the byte what the encoder writes: each move is known by it.
  public var canonicalBytes: [UInt8] {
    var pen = CanonicalPen(capacity: 64 + 128 * lines.count + 96 * seen.count)
    pen.put(#"{"lines":"#)
    pen.put(list: lines) { $1.write(to: &$0) }
    pen.put(#","reason":"#, text: reason)
    pen.put(#","seen":"#)
    pen.put(list: seen) { $1.write(to: &$0) }
    pen.put("}")
    return pen.bytes
  }
}

extension MoveLine {
  fileprivate func write(to pen: inout CanonicalPen) {
    pen.put(#"{"license":"#)
    pen.put(license)
    pen.put(#","source":"#)
    pen.put(source)
    pen.put(#","target":"#)
    pen.put(target)
    pen.put(#","quantity":"#)
    pen.put(quantity)
    pen.put(#","kind":"#, text: kind?.rawValue)
    pen.put(#","lots":"#)
    lots.write(to: &pen)
    pen.put("}")
  }
}

extension LotChoice {
  fileprivate func write(to pen: inout CanonicalPen) {
    switch self {
    case .rule(let rule):
      pen.put(#"{"rule":{"_0":"#)
      pen.put(text: rule.rawValue)
    case .byHand(let lots):
      pen.put(#"{"byHand":{"_0":"#)
      pen.put(list: lots) { $1.write(to: &$0) }
    }
    pen.put("}}")
  }
}

extension SeenRow {
  fileprivate func write(to pen: inout CanonicalPen) {
    pen.put(#"{"row":{"virtualAccount":"#)
    pen.put(row.virtualAccount)
    pen.put(#","license":"#)
    pen.put(row.license)
    pen.put(#"},"version":"#)
    pen.put(version)
    pen.put(#","shortageAfter":"#)
    pen.put(shortageAfter)
    pen.put("}")
  }
}
