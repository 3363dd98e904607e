extension ImportedRow: CanonicalRecord {
  func write(to pen: inout CanonicalPen) {
    pen.put(#"{"license":"#, text: license.text)
    pen.put(#","virtualAccount":"#, text: virtualAccount.text)
    pen.put(#","quantity":"#, quantity?.rawValue)
    pen.put(#","inUse":"#, inUse.rawValue)
    pen.put(#","reserved":"#, reserved.rawValue)
    pen.put(#","lots":"#)
    pen.put(list: lots) { $1.write(to: &$0) }
    place?.write(to: &pen)
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"license":"#)
    license = try scanner.name()
    try scanner.take(#","virtualAccount":"#)
    virtualAccount = try scanner.name()
    quantity = scanner.has(#","quantity":"#) ? try scanner.quantity() : nil
    try scanner.take(#","inUse":"#)
    inUse = try scanner.quantity()
    try scanner.take(#","reserved":"#)
    reserved = try scanner.quantity()
    try scanner.take(#","lots":"#)
    lots = try scanner.list(ImportedLot.init)
    place = try scanner.place()
    try scanner.take("}")
  }
}

extension ImportedLot: CanonicalRecord {
  func write(to pen: inout CanonicalPen) {
    pen.put(#"{"kind":"#, text: kind.rawValue)
    pen.put(#","billing":"#, text: billing.rawValue)
    pen.put(#","quantity":"#, quantity.rawValue)
    pen.put(#","term":"#)
    term.write(to: &pen)
    order?.write(to: &pen)
    pen.put(#","subscription":"#, text: subscription)
    unitPrice?.write(to: &pen)
    place?.write(to: &pen)
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"kind":"#)
    kind = try scanner.named()
    try scanner.take(#","billing":"#)
    billing = try scanner.named()
    try scanner.take(#","quantity":"#)
    quantity = try scanner.quantity()
    try scanner.take(#","term":"#)
    term = try Term(&scanner)
    order = scanner.has(#","order":"#) ? try OrderReference(&scanner) : nil
    subscription = try scanner.text(after: #","subscription":"#)
    unitPrice = scanner.has(#","unitPrice":"#) ? try Price(&scanner) : nil
    place = try scanner.place()
    try scanner.take("}")
  }
}

extension FilePlace {
  /// Writes the place as the last member of a record.
  func write(to pen: inout CanonicalPen) {
    pen.put(#","place":{"file":"#, text: file)
    pen.put(#","line":"#, line)
    pen.put(#","column":"#, column)
    pen.put("}")
  }
}

extension CanonicalScanner {
  mutating func name() throws(Mismatch) -> Name {
    let text = try text()
    guard let name = try? Name(imported: text) else { throw Mismatch() }
    return name
  }

  /// The place that a record may name as its last member.
  mutating func place() throws(Mismatch) -> FilePlace? {
    guard has(#","place":{"file":"#) else { return nil }
    let file = try text()
    try take(#","line":"#)
    let line: Int = try number()
    try take(#","column":"#)
    let column: Int = try number()
    try take("}")
    return FilePlace(file: file, line: line, column: column)
  }
}
