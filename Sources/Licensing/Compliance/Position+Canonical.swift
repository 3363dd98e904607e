/// A position's array, written and read in one go.
extension Position {
  func write(to pen: inout CanonicalPen) {
    pen.put("[")
    pen.put(row.virtualAccount)
    pen.put(",")
    pen.put(row.license)
    for figure in [
      entitled, inUse, reserved, pending, expired, substitutedIn, substitutedOut, needed,
    ] {
      pen.put(",")
      pen.put(figure)
    }
    pen.put(",")
    if let nextEnd { pen.put(nextEnd.number) } else { pen.put("null") }
    pen.put(",")
    pen.put(version)
    pen.put(",")
    pen.put(changedBy)
    pen.put("]")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take("[")
    let account: Identifier<VirtualAccount> = try scanner.identifier()
    self.init(row: RowKey(account, Identifier(rawValue: try scanner.nextNumber())))
    entitled = try scanner.nextNumber()
    inUse = try scanner.nextNumber()
    reserved = try scanner.nextNumber()
    pending = try scanner.nextNumber()
    expired = try scanner.nextNumber()
    substitutedIn = try scanner.nextNumber()
    substitutedOut = try scanner.nextNumber()
    needed = try scanner.nextNumber()
    nextEnd = scanner.has(",null") ? nil : Day(number: try scanner.nextNumber())
    version = SequenceNumber(rawValue: try scanner.nextNumber())
    changedBy = SequenceNumber(rawValue: try scanner.nextNumber())
    try scanner.take("]")
  }
}

extension CanonicalScanner {
  /// The number after a comma.
  fileprivate mutating func nextNumber<Number: FixedWidthInteger>() throws(Mismatch) -> Number {
    try take(",")
    return try number()
  }
}
