public import Licensing
internal import LicensingStore
internal import Synchronization

/// The use cases over one open database: authorize, decide, save in one transaction, log, tell.
///
/// It owns the database of this process and everyone who listens to it. Callers get a desk each.
public final class LicensingService: Sendable {
  let database: LicenseDatabase
  let clock: Clock
  let listeners = Listeners()
  /// Accounts, people and the catalog as of the last commit, so that no request reads them anew.
  private let foundation: Mutex<Estate?> = Mutex(nil)
  private let refusals = RefusalLog()

  /// Opens the database at a path; `create` makes it where there is none.
  public init(databasePath: String, create: Bool, clock: Clock = .system) throws(Refusal) {
    database = try LicenseDatabase(path: databasePath, create: create)
    self.clock = clock
    listeners.tell(try database.read { try $0.head() })
  }

  /// The desk of one caller, whose login the kernel vouches for.
  public func desk(for login: Login, host: String) -> ServiceDesk {
    ServiceDesk(service: self, login: login, host: host)
  }

  /// Makes every table anew from the log.
  public func rebuild() throws(Refusal) {
    try database.rebuild()
    foundation.withLock { $0 = nil }
  }

  /// Brings the database's file up to date with its write-ahead log.
  public func checkpoint() {
    database.checkpoint()
  }

  /// Closes the database after what is being done.
  public func close() {
    listeners.finish()
    database.close()
  }

  func perform(
    _ command: Command, request: RequestID, login: Login, host: String
  ) throws(Refusal) -> Receipt {
    try beginDay()
    let attempt = Attempt(command: command, request: request, login: login, host: host)
    do {
      let receipt = try commit(attempt)
      if case .import = command { database.checkpoint() }
      if receipt.outcome == .applied { listeners.tell(receipt.sequence) }
      return receipt
    } catch {
      // The caller is told of the refusal even where it can't be written down.
      try? remember(error, of: attempt)
      throw error
    }
  }

  func reply(to question: Question, login: Login, host: String) throws(Refusal) -> Reply {
    try beginDay()
    return try database.read { reader in
      let foundation = try currentFoundation(reader)
      let questioner = Questioner(
        reader: reader, foundation: foundation,
        principal: foundation.principal(login, host: host))
      return try questioner.reply(to: question)
    }
  }

  private func commit(_ attempt: Attempt) throws(Refusal) -> Receipt {
    let mark = try attempt.mark()
    let (receipt, after) = try database.write { writer in
      let foundation = try currentFoundation(writer.reader)
      if let known = try attempt.answer(to: mark, from: writer.reader) {
        return (known, foundation)
      }
      let principal = foundation.principal(attempt.login, host: attempt.host)
      var estate = try writer.reader.slice(
        for: attempt.command, by: attempt.login, over: foundation)
      let decision = try estate.decide(attempt.command, by: principal)
      let events = try writer.append(
        decision.drafts, by: attempt.actor, at: clock.now(), request: mark, to: &estate)
      return (attempt.receipt(of: decision, events: events, head: estate.head), estate)
    }
    adopt(after)
    return receipt
  }

  /// The small state for a transaction: from memory where it is still that of the log's head.
  private func currentFoundation(_ reader: Reader) throws -> Estate {
    let head = try reader.head()
    // An empty log has no day of its own: it is always today.
    if head > .none, let kept = foundation.withLock({ $0 }), kept.head == head { return kept }
    let fresh = try reader.foundation(today: today)
    foundation.withLock { $0 = fresh }
    return fresh
  }

  /// The clock's day, as far as days can be written (a clock may say anything).
  private var today: Day {
    min(max(clock.now().day, Day.range.lowerBound), Day.range.upperBound)
  }

  private func adopt(_ estate: Estate) {
    foundation.withLock { $0 = estate.foundation }
  }

  /// The first access of a new UTC day appends the event that turns the day (domain §4).
  private func beginDay() throws(Refusal) {
    let today = today
    if let kept = foundation.withLock({ $0 }), kept.day >= today { return }
    let turned = try database.write { writer in
      var estate = try currentFoundation(writer.reader)
      guard estate.head > .none, today > estate.day else { return Optional<Estate>.none }
      let turning = try writer.reader.lots(turningAfter: estate.day, upTo: today)
      try writer.reader.load(turning.rows, into: &estate)
      guard let draft = estate.decideDay(today, lots: turning.lots) else { return nil }
      try writer.append([draft], by: .system, at: clock.now(), request: nil, to: &estate)
      return estate
    }
    guard let turned else { return }
    adopt(turned)
    listeners.tell(turned.head)
  }

  /// A refusal for want of a right is an event; repeats within a minute are counted, not written.
  private func remember(_ refusal: Refusal, of attempt: Attempt) throws(Refusal) {
    guard case .notPermitted(let right, scope: _, holders: _, roles: _) = refusal,
      let times = refusals.timesToWrite(right, login: attempt.login, at: clock.now())
    else { return }
    let after = try database.write { writer in
      var estate = try currentFoundation(writer.reader)
      guard let account = estate.smartAccounts.keys.min() else { return nil as Estate? }
      let draft = EventDraft(
        smartAccount: attempt.smartAccount(in: estate) ?? account,
        happening: .refused(
          right, scope: .smartAccount(attempt.smartAccount(in: estate) ?? account), times: times))
      try writer.append([draft], by: attempt.actor, at: clock.now(), request: nil, to: &estate)
      return estate
    }
    guard let after else { return }
    adopt(after)
    listeners.tell(after.head)
  }
}
