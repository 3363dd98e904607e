internal import Foundation

/// The lines that a client has sent and nobody has looked at yet, in their order.
struct WaitingLines {
  private var lines: [Data] = []
  private var next = 0

  var count: Int { lines.count - next }

  mutating func append(_ line: Data) {
    lines.append(line)
  }

  mutating func take() -> Data? {
    guard next < lines.count else { return nil }
    let line = lines[next]
    next += 1
    if next == lines.count { (lines, next) = ([], 0) }
    return line
  }
}

/// What is being done for a client: questions side by side, but nothing beside what changes
/// something, so that whoever asks after a command sees what it did.
struct WorkUnderWay {
  private(set) var count = 0
  /// Whether nothing else may begin.
  private(set) var isAlone = false

  var isNone: Bool { count == 0 }

  func mayBegin(limit: Int) -> Bool { !isAlone && count < limit }

  mutating func begin(alone: Bool) {
    count += 1
    isAlone = alone
  }

  mutating func end() {
    count -= 1
    isAlone = false
  }
}
