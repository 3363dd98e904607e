/// Turns text from outside into displayable clusters, scalar by scalar.
struct Escape {
  private(set) var text = ""
  private(set) var width = 0
  /// How many marks the current base has, or nothing when there is no base a mark could sit on.
  private var marks: Int?

  /// More scalars than this are never looked at, whatever columns they take.
  static let scalarLimit = 4 * DisplayText.widthLimit

  /// Adds text until it is used up or a limit is reached.
  mutating func add(_ outside: String) {
    for (index, scalar) in outside.unicodeScalars.enumerated() {
      guard width < DisplayText.widthLimit, index < Escape.scalarLimit else {
        closeCluster()
        show("…", width: 1)
        return
      }
      add(scalar)
    }
    closeCluster()
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch ScalarClass(scalar) {
    case .base(let columns):
      closeCluster()
      text.unicodeScalars.append(scalar)
      width += columns
      marks = 0
    case .space:
      closeCluster()
      show(" ", width: 1)
    case .mark:
      add(mark: scalar)
    case .hidden:
      closeCluster()
      show(visible: scalar)
    }
  }

  private mutating func add(mark: Unicode.Scalar) {
    guard let count = marks else {
      show(visible: mark)
      return
    }
    if count < Cluster.markLimit { text.unicodeScalars.append(mark) }
    marks = count + 1
  }

  /// Says how many marks were left out, and makes sure that no mark lands on what follows.
  private mutating func closeCluster() {
    if let count = marks, count > Cluster.markLimit {
      let note = "<+\(count - Cluster.markLimit)>"
      show(note, width: note.utf8.count)
    }
    marks = nil
  }

  /// C0 and DEL have pictures of their own in Unicode; all others are shown by their number.
  private mutating func show(visible scalar: Unicode.Scalar) {
    let picture: UInt32? =
      switch scalar.value {
      case 0x00..<0x20: 0x2400 + scalar.value
      case 0x7F: 0x2421
      default: nil
      }
    if let picture, let picture = Unicode.Scalar(picture) {
      show(String(Character(picture)), width: 1)
    } else {
      let number = String(scalar.value, radix: 16, uppercase: true)
      let note = "<" + String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number + ">"
      show(note, width: note.utf8.count)
    }
  }

  private mutating func show(_ safe: String, width columns: Int) {
    text += safe
    width += columns
  }
}
