extension CanonicalDocument {
  /// A number that fits its type.
  func number<Number: FixedWidthInteger>(_ index: Int) throws(DecodingError) -> Number {
    let node = nodes[index]
    guard node.kind == .number else { throw mismatch(Number.self, at: index) }
    let isNegative = bytes[node.start] == UInt8(ascii: "-")
    guard let magnitude = magnitude(from: node.start + (isNegative ? 1 : 0), to: node.end),
      let number = isNegative
        ? Number.zero.subtracting(exactly: magnitude) : Number(exactly: magnitude)
    else { throw .corrupted("out of range", at: node.start) }
    return number
  }

  func truth(_ index: Int) throws(DecodingError) -> Bool {
    switch nodes[index].kind {
    case .yes: true
    case .no: false
    case .null, .number, .text, .escapedText, .list, .object: throw mismatch(Bool.self, at: index)
    }
  }

  func text(_ index: Int) throws(DecodingError) -> String {
    let node = nodes[index]
    switch node.kind {
    case .text:
      guard let text = String(validating: bytes[node.start..<node.end], as: UTF8.self) else {
        throw .corrupted("no UTF-8", at: node.start)
      }
      return text
    case .escapedText:
      var reader = CanonicalEscapes(bytes[node.start..<node.end])
      return try reader.text()
    case .null, .yes, .no, .number, .list, .object: throw mismatch(String.self, at: index)
    }
  }

  func mismatch(_ type: Any.Type, at index: Int) -> DecodingError {
    .typeMismatch(
      type,
      DecodingError.Context(
        codingPath: [], debugDescription: "\(nodes[index].kind) at byte \(nodes[index].start)"))
  }

  private func magnitude(from start: Int, to end: Int) -> UInt64? {
    var value: UInt64 = 0
    for index in start..<end {
      let (product, hasPassed) = value.multipliedReportingOverflow(by: 10)
      let (sum, hasPassedAgain) = product.addingReportingOverflow(
        UInt64(bytes[index] - UInt8(ascii: "0")))
      guard !hasPassed, !hasPassedAgain else { return nil }
      value = sum
    }
    return value
  }
}

extension FixedWidthInteger {
  /// The difference; nil where the type can't hold it.
  fileprivate func subtracting(exactly magnitude: UInt64) -> Self? {
    if let amount = Self(exactly: magnitude) {
      let (difference, hasPassed) = subtractingReportingOverflow(amount)
      return hasPassed ? nil : difference
    }
    // The smallest number's magnitude is one more than the type can hold.
    return Self.isSigned && Self.min.magnitude == magnitude ? .min : nil
  }
}

extension DecodingError {
  static func corrupted(_ problem: String, at byte: Int) -> DecodingError {
    .dataCorrupted(Context(codingPath: [], debugDescription: "\(problem) at byte \(byte)"))
  }
}
