/// A transfer's canonical form, written and read in one go: each move writes one and each replay
/// reads it again.
extension Transfer {
  func write(to pen: inout CanonicalPen) {
    pen.put(#"{"kind":"#)
    kind.write(to: &pen)
    pen.put(#","lines":"#)
    pen.put(list: lines) { $1.write(to: &$0) }
    pen.put(#","reason":"#, text: reason)
    pen.put(#","effects":"#)
    pen.put(list: effects) { $1.write(to: &$0) }
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"kind":"#)
    let kind = try Kind(&scanner)
    try scanner.take(#","lines":"#)
    let lines = try scanner.list(TransferLine.init)
    let reason = try scanner.text(after: #","reason":"#)
    try scanner.take(#","effects":"#)
    let effects = try scanner.list(RowEffect.init)
    try scanner.take("}")
    self.init(kind: kind, lines: lines, reason: reason, effects: effects)
  }
}

extension Transfer.Kind {
  fileprivate func write(to pen: inout CanonicalPen) {
    switch self {
    case .move: return pen.put(#"{"move":{}}"#)
    case .undo(let sequence):
      pen.put(#"{"undo":{"of":"#)
      pen.put(sequence)
    case .redo(let sequence):
      pen.put(#"{"redo":{"of":"#)
      pen.put(sequence)
    }
    pen.put("}}")
  }

  fileprivate init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    if scanner.has(#"{"move":{}}"#) {
      self = .move
      return
    }
    if scanner.has(#"{"undo":{"of":"#) {
      self = .undo(of: try scanner.sequence())
    } else {
      try scanner.take(#"{"redo":{"of":"#)
      self = .redo(of: try scanner.sequence())
    }
    try scanner.take("}}")
  }
}

extension TransferLine {
  fileprivate func write(to pen: inout CanonicalPen) {
    pen.put(#"{"license":"#)
    pen.put(license)
    pen.put(#","source":"#)
    pen.put(source)
    pen.put(#","target":"#)
    pen.put(target)
    pen.put(#","lots":"#)
    pen.put(list: lots) { $1.write(to: &$0) }
    pen.put("}")
  }

  fileprivate init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"license":"#)
    license = try scanner.identifier()
    try scanner.take(#","source":"#)
    source = try scanner.identifier()
    try scanner.take(#","target":"#)
    target = try scanner.identifier()
    try scanner.take(#","lots":"#)
    lots = try scanner.list(LotQuantity.init)
    try scanner.take("}")
  }
}

extension LotQuantity {
  func write(to pen: inout CanonicalPen) {
    pen.put(#"{"lot":"#)
    pen.put(lot)
    pen.put(#","quantity":"#)
    pen.put(quantity)
    pen.put("}")
  }

  fileprivate init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"lot":"#)
    lot = try scanner.identifier()
    try scanner.take(#","quantity":"#)
    quantity = try scanner.quantity()
    try scanner.take("}")
  }
}

extension RowEffect {
  fileprivate func write(to pen: inout CanonicalPen) {
    pen.put(#"{"before":"#)
    before.write(to: &pen)
    pen.put(#","after":"#)
    after.write(to: &pen)
    pen.put("}")
  }

  fileprivate init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"before":"#)
    before = try Position(&scanner)
    try scanner.take(#","after":"#)
    after = try Position(&scanner)
    try scanner.take("}")
  }
}
