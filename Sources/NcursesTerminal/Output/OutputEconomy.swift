/// Says the same as ncurses in fewer bytes.
///
/// ncurses sends both colours with each change of either, and changes them for blanks that show
/// neither; over a slow line that is most of a picture. Here what is in force is known, a change
/// is sent when something is seen of it, repeated signs are counted, and rows that are mostly
/// blank are blanked first.
struct OutputEconomy {
  private let traits: OutputTraits
  private let width: (UInt32) -> Int32
  /// What ncurses wants to be in force.
  private var wanted = Rendition()
  /// What is; nothing when that isn't known.
  private var actual: Rendition?
  private var isASCII = false
  private var cursor: OutputCursor
  private var run = OutputRun()
  private var output: [UInt8] = []

  /// Starts with nothing known.
  ///
  /// - Parameters:
  ///   - traits: what the terminal understands.
  ///   - width: how many columns ncurses counts for a character.
  init(_ traits: OutputTraits, width: @escaping (UInt32) -> Int32) {
    self.traits = traits
    self.width = width
    cursor = OutputCursor(movesInRow: traits.movesInRow)
  }

  /// What ends the sequences that blank or shift places and leave the cursor where it is.
  private static let erasuresInPlace = Array("XKJP@".utf8)

  /// Somebody else may have spoken to the terminal: what is in force isn't known any more.
  mutating func forget() {
    actual = nil
    isASCII = false
  }

  /// The same in fewer bytes.
  mutating func shorten(_ bytes: [UInt8]) -> [UInt8] {
    output.removeAll(keepingCapacity: true)
    output.reserveCapacity(bytes.count)
    cursor.begin()
    for token in OutputTokens(bytes) { take(token, bytes[token.range]) }
    endRun(canStop: false)
    return output
  }

  private mutating func take(_ token: OutputToken, _ bytes: ArraySlice<UInt8>) {
    switch token.kind {
    case .character:
      run.append(OutputCell(bytes: bytes, rendition: wanted, width: columns(bytes)))
    case .rendition:
      if !wanted.apply(bytes.dropFirst(2).dropLast()) { sayUnknown(bytes) }
    case .place:
      endRun(canStop: true)
      output += cursor.go(bytes)
    case .neutral:
      endRun(canStop: false)
      output += bytes
      cursor.lose(setsRegion: bytes.last == UInt8(ascii: "r"))
    case .erasure:
      endRun(canStop: false)
      prepareBlank(wanted, ahead: nil)
      output += bytes
      if !OutputEconomy.erasuresInPlace.contains(bytes.last ?? 0) { cursor.lose() }
    case .ascii:
      if isASCII { return }
      endRun(canStop: false)
      output += bytes
      isASCII = true
    case .unknown: sayUnknown(bytes)
    }
  }

  private func columns(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first, first >= 0x80 else { return 1 }
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return scalars.first.map { Int(width($0.value)) } ?? -1
  }

  private mutating func sayUnknown(_ bytes: ArraySlice<UInt8>) {
    endRun(canStop: false)
    prepare(wanted)
    output += bytes
    cursor.lose()
    forget()
  }

  private mutating func prepare(_ rendition: Rendition) {
    output += rendition.sequence(after: actual, turnsOffSingly: traits.turnsOffSingly)
    actual = rendition
  }

  /// Sees to it that a blank looks as it should; what isn't seen of it may be as it is, or as the
  /// next sign needs it.
  private mutating func prepareBlank(
    _ rendition: Rendition, ahead: Rendition?
  ) {
    guard rendition.isPlainOnBlanks, let actual else { return prepare(rendition) }
    if actual.isPlainOnBlanks, actual.background == rendition.background { return }
    if let ahead { return prepare(ahead) }
    var enough = actual
    enough.background = rendition.background
    enough.attributes.subtract(.seenOnBlanks)
    prepare(enough)
  }

  private mutating func endRun(canStop: Bool) {
    guard !run.isEmpty else { return }
    let gaps = traits.erases ? run.gaps(canStop: canStop) : nil
    if let gaps {
      // The first blank is as good as any to say which background it is.
      if let blank = run.cells.firstIndex(where: \.isPlainBlank) { prepareBlank(at: blank) }
      step("X", gaps.count)
    }
    var position = 0
    while position < run.cells.count {
      position += write(at: position, gaps, canStop: canStop)
    }
    run.removeAll()
  }

  private mutating func prepareBlank(at position: Int) {
    let rendition = run.cells[position].rendition
    if let actual, actual.isPlainOnBlanks, rendition.isPlainOnBlanks,
      actual.background == rendition.background
    {
      return
    }
    prepareBlank(rendition, ahead: run.renditionAhead(of: position))
  }

  /// Writes what is at a position of the run; answers how many characters that were.
  private mutating func write(at position: Int, _ gaps: OutputRun.Gaps?, canStop: Bool) -> Int {
    let cell = run.cells[position]
    if let gaps, position < gaps.count {
      let length = run.gapLength(at: position, gaps.background)
      if canStop, length > 0, position + length == run.cells.count { return length }
      if length >= OutputRun.leastGap {
        step("C", length)
        return length
      }
    }
    if cell.isPlainBlank { prepareBlank(at: position) } else { prepare(cell.rendition) }
    output += cell.bytes
    guard traits.repeats else { return 1 }
    let more = run.repetitions(at: position)
    guard more * cell.bytes.count > OutputRun.stepCost(more), !cell.isPlainBlank else { return 1 }
    step("b", more)
    return more + 1
  }

  private mutating func step(_ final: Unicode.Scalar, _ count: Int) {
    output += [0x1B, UInt8(ascii: "[")] + Array(String(count).utf8) + [UInt8(ascii: final)]
  }
}
