internal import GRDB
internal import Licensing

/// Proves that the log is whole and that the tables hold exactly what it makes (domain §9).
struct Verifier {
  let reader: Reader

  private var log: EventLog { EventLog(database: reader.database) }

  func verify(_ remembered: LogHead?) throws -> Verification {
    var replay = Replay()
    var problem = try replayLog(into: &replay, remembered: remembered)
    if problem == nil, let remembered, replay.estate.head < remembered.sequence {
      problem = .truncated(remembered: remembered.sequence)
    }
    if problem == nil { problem = try compareTables(with: replay) }
    return Verification(events: replay.events, head: replay.head, problem: problem)
  }

  private func replayLog(
    into replay: inout Replay, remembered: LogHead?
  ) throws -> VerificationProblem? {
    var problem: VerificationProblem?
    let stray = try log.forEachRecord { record, stored in
      guard problem == nil else { return }
      switch replay.take(record, stored: stored) {
      case .wrong(let found): problem = found
      case .taken:
        if record.sequence == remembered?.sequence, replay.head != remembered {
          problem = .rolledBack(remembered: record.sequence)
        }
      }
    }
    guard problem == nil, let stray else { return problem }
    return .tableDiffers(
      table: "postings", record: "event \(stray)",
      lastEvent: min(SequenceNumber(rawValue: stray), replay.estate.head))
  }

  private func compareTables(with replay: Replay) throws -> VerificationProblem? {
    let replayed = replay.estate
    let stored = try reader.estateWithoutTransfers(today: replayed.day)
    let difference =
      try EstateComparison(replayed: replayed, stored: stored).firstDifference()
      ?? StrayComparison(reader: reader, replay: replay).firstDifference()
      ?? ProjectionComparison(reader: reader, replayed: replayed).firstDifference()
    guard let difference else { return nil }
    return .tableDiffers(
      table: difference.table, record: difference.record,
      lastEvent: try lastEvent(touching: difference, of: replayed.head))
  }

  /// The last event that had to do with a record; the log's head where none had.
  private func lastEvent(
    touching difference: TableDifference, of head: SequenceNumber
  ) throws -> SequenceNumber {
    var replay = Replay()
    var last: SequenceNumber?
    try log.forEachRecord { record, stored in
      guard case .taken(let event, let footprint) = replay.take(record, stored: stored) else {
        return
      }
      if difference.isTouched(by: event, footprint) { last = event.sequence }
    }
    return last ?? head
  }
}

/// A record of a table that is not what the log makes of it.
struct TableDifference {
  let table: String
  let record: String
  let isTouched: (Event, Footprint) -> Bool

  init(_ table: String, _ record: Any, isTouched: @escaping (Event, Footprint) -> Bool) {
    self.table = table
    self.record = "\(record)"
    self.isTouched = isTouched
  }

  func isTouched(by event: Event, _ footprint: Footprint) -> Bool { isTouched(event, footprint) }
}
