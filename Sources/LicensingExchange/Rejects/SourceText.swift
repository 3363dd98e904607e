internal import Licensing

/// A file whose rows are being read, in order: it knows the place of each and keeps aside those
/// that can't be read.
struct SourceText {
  /// The file's name, as people see it.
  let file: String
  let bytes: [UInt8]
  private var cursor = PositionCursor()
  private(set) var rejects: [Reject] = []

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// The place of a byte; cheap as long as places are asked for from front to back.
  mutating func place(of offset: Int) -> FilePlace {
    let position = bytes.withUnsafeBufferPointer { cursor.position(of: offset, in: $0) }
    return FilePlace(file: file, line: position.line, column: position.column)
  }

  /// Keeps a row aside. What is above the limit is counted by nobody: the import is refused then.
  mutating func keepAside(_ problem: FieldProblem, row: Range<Int>, subject: String) {
    guard rejects.count <= Reject.most else { return }
    let keptAside = KeptAside(
      place: place(of: problem.offset), subject: subject, reason: problem.reason)
    rejects.append(Reject(keptAside, row: row, of: bytes))
  }
}
