extension Lot {
  func write(to pen: inout CanonicalPen) {
    pen.put(#"{"id":"#)
    pen.put(id)
    pen.put(#","license":"#)
    pen.put(license)
    pen.put(#","kind":"#, text: kind.rawValue)
    pen.put(#","billing":"#, text: billing.rawValue)
    pen.put(#","originalQuantity":"#)
    pen.put(originalQuantity)
    pen.put(#","term":"#)
    term.write(to: &pen)
    pen.put(#","source":"#, text: source.rawValue)
    order?.write(to: &pen)
    pen.put(#","subscription":"#, text: subscription)
    unitPrice?.write(to: &pen)
    pen.put(#","status":"#, text: status.rawValue)
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"id":"#)
    id = try scanner.identifier()
    try scanner.take(#","license":"#)
    license = try scanner.identifier()
    try scanner.take(#","kind":"#)
    kind = try scanner.named()
    try scanner.take(#","billing":"#)
    billing = try scanner.named()
    try scanner.take(#","originalQuantity":"#)
    originalQuantity = try scanner.quantity()
    try scanner.take(#","term":"#)
    term = try Term(&scanner)
    try scanner.take(#","source":"#)
    source = try scanner.named()
    order = scanner.has(#","order":"#) ? try OrderReference(&scanner) : nil
    subscription = try scanner.text(after: #","subscription":"#)
    unitPrice = scanner.has(#","unitPrice":"#) ? try Price(&scanner) : nil
    try scanner.take(#","status":"#)
    status = try scanner.named()
    try scanner.take("}")
  }
}

extension Term {
  func write(to pen: inout CanonicalPen) {
    pen.put("{")
    if let start {
      pen.put(#""start":"#)
      pen.put(start)
    }
    if let end {
      pen.put(start == nil ? #""end":"# : #","end":"#)
      pen.put(end)
    }
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take("{")
    start = try scanner.day(after: #""start":"#)
    end = try scanner.day(after: start == nil ? #""end":"# : #","end":"#)
    try scanner.take("}")
  }
}

extension OrderReference {
  /// Writes the reference as a member of a lot.
  func write(to pen: inout CanonicalPen) {
    pen.put(#","order":{"number":"#, text: number)
    pen.put(#","line":"#, text: line)
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"number":"#)
    number = try scanner.text()
    line = try scanner.text(after: #","line":"#)
    try scanner.take("}")
  }
}

extension Price {
  /// Writes the price as a member of a lot.
  func write(to pen: inout CanonicalPen) {
    pen.put(#","unitPrice":{"tenThousandths":"#, tenThousandths)
    pen.put(#","currency":"#, text: currency)
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"tenThousandths":"#)
    let amount: Int64 = try scanner.number()
    try scanner.take(#","currency":"#)
    guard let price = Price(tenThousandths: amount, currency: try scanner.text()) else {
      throw CanonicalScanner.Mismatch()
    }
    try scanner.take("}")
    self = price
  }
}
