/// The records that most changes hold, written and read in one go.
extension RowKey {
  func write(to pen: inout CanonicalPen) {
    pen.put(#"{"virtualAccount":"#)
    pen.put(virtualAccount)
    pen.put(#","license":"#)
    pen.put(license)
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"virtualAccount":"#)
    virtualAccount = try scanner.identifier()
    try scanner.take(#","license":"#)
    license = try scanner.identifier()
    try scanner.take("}")
  }
}

extension UsageKey {
  func write(to pen: inout CanonicalPen) {
    pen.put(#"{"instance":"#)
    pen.put(instance)
    pen.put(#","license":"#)
    pen.put(license)
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"instance":"#)
    instance = try scanner.identifier()
    try scanner.take(#","license":"#)
    license = try scanner.identifier()
    try scanner.take("}")
  }
}

extension SourceRecord {
  /// Writes the record as the last member of a change.
  func write(to pen: inout CanonicalPen) {
    pen.put(#","record":{"subject":"#)
    pen.put(subject)
    pen.put(#","quantity":"#)
    pen.put(quantity)
    pen.put(#","fingerprint":"#)
    pen.put(text: fingerprint)
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"subject":"#)
    subject = try scanner.number()
    try scanner.take(#","quantity":"#)
    quantity = try scanner.number()
    try scanner.take(#","fingerprint":"#)
    fingerprint = try scanner.text()
    try scanner.take("}")
  }
}
