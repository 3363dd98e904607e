internal import Licensing

/// Makes the state anew from the log, checking each event as it goes.
struct Replay {
  private(set) var estate = Estate(day: Day.range.lowerBound)
  private(set) var chain = Digest.genesis
  private(set) var events = 0
  /// The events that show under each virtual account, in their order.
  private(set) var scopes: [Identifier<VirtualAccount>: [SequenceNumber]] = [:]
  private var time = Instant(rawValue: .min)

  /// The end of what was replayed.
  var head: LogHead { LogHead(sequence: estate.head, digest: chain.hexadecimal) }

  /// Takes one record of the log in; the first that is not right is named and not taken.
  mutating func take(_ record: EventRecord, stored: Digest?) -> ReplayStep {
    guard record.sequence == estate.head.next else {
      return .wrong(.gap(expected: estate.head.next))
    }
    let digest = record.chained(to: chain)
    guard digest == stored else { return .wrong(.altered(record.sequence)) }
    guard record.time >= time else { return .wrong(.timeBackwards(record.sequence)) }
    guard let event = try? record.event() else { return .wrong(.unreadable(record.sequence)) }
    do {
      let footprint = try estate.apply(event)
      (chain, time, events) = (digest, record.time, events + 1)
      for account in event.draft.virtualAccounts {
        scopes[account, default: []].append(event.sequence)
      }
      return .taken(event, footprint)
    } catch {
      return .wrong(.contradiction(record.sequence))
    }
  }
}

/// What became of one record of the log.
enum ReplayStep {
  case taken(Event, Footprint)
  case wrong(VerificationProblem)
}
