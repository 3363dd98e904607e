internal import Licensing
internal import Synchronization

/// Which refusals were logged within the last minute; it owns their counts, so that a caller who
/// tries again and again fills no log.
final class RefusalLog: Sendable {
  /// Who was refused what, and where.
  struct Key: Hashable, Sendable {
    let right: Right
    let actor: Actor
    let account: Identifier<SmartAccount>
  }

  private struct Entry {
    var written: Instant
    var waiting = 0
  }

  private static let minute: Int64 = 60_000
  /// How many callers are remembered at most; beyond it the oldest count is let go.
  private static let most = 10_000
  private let entries = Mutex<[Key: Entry]>([:])

  /// How many refusals an event is to tell of now; nil while they are only counted.
  func timesToWrite(_ key: Key, at now: Instant) -> Int? {
    entries.withLock { entries in
      if var entry = entries[key], now < entry.written.adding(milliseconds: RefusalLog.minute) {
        entry.waiting += 1
        entries[key] = entry
        return nil
      }
      let times = (entries[key]?.waiting ?? 0) + 1
      if entries.count >= RefusalLog.most,
        let oldest = entries.min(by: { $0.value.written < $1.value.written })
      {
        entries[oldest.key] = nil
      }
      entries[key] = Entry(written: now)
      return times
    }
  }

  /// The refusals that were counted and not written, for the last event before the end.
  func takeWaiting() -> [(key: Key, times: Int)] {
    entries.withLock { entries in
      defer { entries = [:] }
      return entries.filter { $0.value.waiting > 0 }
        .map { (key: $0.key, times: $0.value.waiting) }
        .sorted { "\($0.key)" < "\($1.key)" }
    }
  }
}
