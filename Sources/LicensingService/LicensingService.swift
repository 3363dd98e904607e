public import Licensing
internal import LicensingStore
internal import Synchronization

/// The use cases over one open database: authorize, decide, save in one transaction, log, tell.
///
/// It owns the database of this process and everyone who listens to it. Callers get a desk each.
public final class LicensingService: Sendable {
  let database: LicenseDatabase
  let clock: Clock
  /// Whether whoever owns the file is trusted to be who they say.
  private let trustsOwner: Bool
  let listeners = Listeners()
  let secrets: @Sendable () -> Secret
  let queue = CommitQueue()
  let refusals = RefusalLog()
  /// Accounts, people and the catalog as of the last commit, so that no request reads them anew.
  private let foundation: Mutex<Estate?> = Mutex(nil)

  /// Opens the database at a path; `create` makes it where there is none.
  ///
  /// `trustsOwner` says what sessions are told: that the file's owner is trusted (the personal
  /// mode), or that roles hold for everybody.
  public init(
    databasePath: String, create: Bool, clock: Clock = .system, trustsOwner: Bool = true,
    secrets: @escaping @Sendable () -> Secret = RandomSecret.make
  ) throws(Refusal) {
    self.secrets = secrets
    self.trustsOwner = trustsOwner
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
    writeWaitingRefusals()
    listeners.finish()
    database.close()
  }

  func reply(to question: Question, login: Login, host: String) throws(Refusal) -> Reply {
    try beginDay()
    if case .outbox(let query) = question { try mark(query.sent, by: login, host: host) }
    if case .savedViews(let query) = question { try change(query, by: login, host: host) }
    return try database.read { reader in
      let foundation = try currentFoundation(reader)
      let questioner = Questioner(
        reader: reader, foundation: foundation,
        principal: foundation.principal(login, host: host), trustsOwner: trustsOwner,
        now: clock.now())
      return try questioner.reply(to: question)
    }
  }

  /// What nobody took in time expires with the day.
  private func expireRequests(in estate: inout Estate, _ writer: Writer) throws {
    for account in estate.accountsExpiring(on: estate.day) {
      try writer.reader.loadWaitingLines(of: account, into: &estate)
    }
    let expiry = estate.decideExpiries(on: estate.day)
    guard !expiry.drafts.isEmpty else { return }
    try writer.append(expiry.drafts, by: .system, at: clock.now(), request: nil, to: &estate)
    try writer.post(expiry.messages, of: estate.head)
  }

  /// Takes note of what was sent; only from the operator.
  private func mark(_ sent: [Int64], by login: Login, host: String) throws(Refusal) {
    guard !sent.isEmpty else { return }
    guard sent.count <= OutboxQuery.most else {
      throw .limitReached(.openRequests, limit: OutboxQuery.most)
    }
    try database.write { writer in
      let principal = try currentFoundation(writer.reader).principal(login, host: host)
      guard principal.isOperator else { throw Refusal.impeded(.notYours) }
      try writer.mark(sent, sentAt: clock.now())
    }
  }

  /// Saves or deletes a view; only from somebody who sees something of its account.
  private func change(_ query: SavedViewsQuery, by login: Login, host: String) throws(Refusal) {
    guard let change = query.change else { return }
    try database.write { writer in
      let foundation = try currentFoundation(writer.reader)
      let principal = foundation.principal(login, host: host)
      let questioner = Questioner(
        reader: writer.reader, foundation: foundation, principal: principal)
      // Refuses, as asking does, whoever sees nothing there.
      _ = try questioner.reply(to: .savedViews(SavedViewsQuery(account: query.account)))
      try writer.change(change, of: query.account, by: principal)
    }
  }

  /// The small state for a transaction: from memory where it is still that of the log's head.
  func currentFoundation(_ reader: Reader) throws -> Estate {
    let head = try reader.head()
    // An empty log has no day of its own: it is always today.
    if head > .none, let kept = foundation.withLock({ $0 }), kept.head == head { return kept }
    let fresh = try reader.foundation(today: today)
    foundation.withLock { $0 = fresh }
    return fresh
  }

  /// Remembers what a transaction left, once it is committed.
  func adopt(_ estate: Estate) {
    foundation.withLock { $0 = estate.foundation }
  }

  /// The clock's day, as far as days can be written (a clock may say anything).
  private var today: Day {
    min(max(clock.now().day, Day.range.lowerBound), Day.range.upperBound)
  }

  /// The first access of a new UTC day appends the event that turns the day (domain §4).
  func beginDay() throws(Refusal) {
    let today = today
    if let kept = foundation.withLock({ $0 }), kept.day >= today { return }
    let turned = try database.write { writer in
      var estate = try currentFoundation(writer.reader)
      guard estate.head > .none, today > estate.day else { return Optional<Estate>.none }
      let turning = try writer.reader.lots(turningAfter: estate.day, upTo: today)
      try writer.reader.load(turning.rows, into: &estate)
      guard let draft = estate.decideDay(today, lots: turning.lots) else { return nil }
      try writer.append([draft], by: .system, at: clock.now(), request: nil, to: &estate)
      try expireRequests(in: &estate, writer)
      return estate
    }
    guard let turned else { return }
    adopt(turned)
    listeners.tell(turned.head)
  }
}
