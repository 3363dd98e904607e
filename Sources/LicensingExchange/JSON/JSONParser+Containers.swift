extension JSONParser {
  /// Reads an object; the members stay in the order of the text, repeated names included.
  mutating func readObject(depth: Int) throws(JSONSyntaxError) {
    let (index, start) = try open(.object, depth: depth)
    skipSpace()
    if skip(Byte.closeObject) { return close(index, from: start) }
    while true {
      try readMember(depth: depth)
      skipSpace()
      if skip(Byte.closeObject) { return close(index, from: start) }
      guard skip(Byte.comma) else { throw unexpected(.commaOrEndOfObject, inside: .object) }
      skipSpace()
    }
  }

  private mutating func readMember(depth: Int) throws(JSONSyntaxError) {
    guard offset < text.count, text[offset] == Byte.quote else {
      throw unexpected(.member, inside: .object)
    }
    try readText()
    skipSpace()
    guard skip(Byte.colon) else { throw unexpected(.colon, inside: .object) }
    skipSpace()
    try readValue(depth: depth, due: .value, inside: .object)
  }

  /// Reads a list.
  mutating func readList(depth: Int) throws(JSONSyntaxError) {
    let (index, start) = try open(.list, depth: depth)
    skipSpace()
    if skip(Byte.closeList) { return close(index, from: start) }
    while true {
      try readValue(depth: depth, due: .value, inside: .list)
      skipSpace()
      if skip(Byte.closeList) { return close(index, from: start) }
      guard skip(Byte.comma) else { throw unexpected(.commaOrEndOfList, inside: .list) }
      skipSpace()
    }
  }

  private mutating func open(
    _ kind: JSONNode.Kind, depth: Int
  ) throws(JSONSyntaxError) -> (index: Int, start: Int) {
    guard depth <= limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
    let start = offset
    offset += 1
    append(kind, from: start)
    return (nodes.count - 1, start)
  }

  private mutating func close(_ index: Int, from start: Int) {
    nodes[index].length = UInt32(truncatingIfNeeded: offset - start)
    nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < text.count, text[offset] == byte else { return false }
    offset += 1
    return true
  }
}
