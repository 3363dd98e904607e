extension [Change] {
  /// The changes in canonical JSON, as the log keeps them.
  public func canonicalText() throws -> String {
    var pen = CanonicalPen(capacity: count * 160)
    try pen.put(list: self) { pen, change in
      if !change.write(to: &pen) { try pen.encode(change) }
    }
    return String(decoding: pen.bytes, as: UTF8.self)
  }

  /// Reads changes that the log keeps; throws where the text is none.
  public init(canonical text: String) throws {
    let bytes = Array<UInt8>(text.utf8)
    var scanner = CanonicalScanner(bytes)
    if let changes = try? scanner.list(Change.init), scanner.isAtEnd {
      self = changes
    } else {
      self = try CanonicalDecoder().decode([Change].self, from: bytes)
    }
  }
}

extension Change {
  /// Writes the changes that imports are full of; false for the rare ones, which write nothing.
  fileprivate func write(to pen: inout CanonicalPen) -> Bool {
    switch self {
    case .lot(let lot):
      pen.put(#"{"lot":{"_0":"#)
      lot.write(to: &pen)
    case .row(let row):
      pen.put(#"{"row":{"_0":"#)
      row.write(to: &pen)
    case .unattributedUse(let row, let quantity):
      pen.put(#"{"unattributedUse":{"row":"#)
      row.write(to: &pen)
      pen.put(#","quantity":"#)
      pen.put(quantity)
    case .instance(let instance):
      pen.put(#"{"instance":{"_0":"#)
      instance.write(to: &pen)
    case .usage(let key, let quantity):
      pen.put(#"{"usage":{"key":"#)
      key.write(to: &pen)
      pen.put(#","quantity":"#)
      pen.put(quantity)
    case .sourceRecord(let source, let key, let record):
      pen.put(#"{"sourceRecord":{"source":"#)
      pen.put(text: source)
      pen.put(#","key":"#)
      pen.put(text: key)
      record?.write(to: &pen)
    case .smartAccount, .virtualAccount, .license, .instanceRemoved, .reservation,
      .reservationReturned, .order, .orderLine, .user, .grant, .grantRemoved,
      .virtualAccountRemoved, .document, .documentRemoved, .token, .enterpriseAgreement,
      .traditionalLicense, .day:
      return false
    }
    pen.put("}}")
    return true
  }

  fileprivate init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    guard let frequent = try Change(frequent: &scanner) else {
      let bytes = try scanner.value()
      guard let rare = try? CanonicalDecoder().decode(Change.self, from: bytes) else {
        throw CanonicalScanner.Mismatch()
      }
      self = rare
      return
    }
    try scanner.take("}}")
    self = frequent
  }

  /// One of the changes that imports are full of, up to its closing brackets; nil for a rare one.
  private init?(frequent scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    if scanner.has(#"{"sourceRecord":{"source":"#) {
      let source = try scanner.text()
      try scanner.take(#","key":"#)
      let key = try scanner.text()
      let record = scanner.has(#","record":"#) ? try SourceRecord(&scanner) : nil
      self = .sourceRecord(source: source, key: key, record: record)
    } else if scanner.has(#"{"instance":{"_0":"#) {
      self = .instance(try ProductInstance(&scanner))
    } else if scanner.has(#"{"usage":{"key":"#) {
      let key = try UsageKey(&scanner)
      try scanner.take(#","quantity":"#)
      self = .usage(key: key, quantity: try scanner.quantity())
    } else if scanner.has(#"{"lot":{"_0":"#) {
      self = .lot(try Lot(&scanner))
    } else if scanner.has(#"{"row":{"_0":"#) {
      self = .row(try RowKey(&scanner))
    } else if scanner.has(#"{"unattributedUse":{"row":"#) {
      let row = try RowKey(&scanner)
      try scanner.take(#","quantity":"#)
      self = .unattributedUse(row: row, quantity: try scanner.quantity())
    } else {
      return nil
    }
  }
}
