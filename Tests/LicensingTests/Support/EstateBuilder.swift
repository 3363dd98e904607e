import Testing

@testable import Licensing

/// A small language for estates: every word appends an event, so that each has an honest log.
///
///     var log = EstateBuilder()
///     let refining = log.virtualAccount("Refining")
///     let routing = log.license("Routing")
///     log.lot(routing, in: refining, 20, end: "2027-01-01")
struct EstateBuilder {
  private(set) var estate: Estate
  private(set) var events: [Event] = []
  /// The positions as a store keeps them: brought up to date only where a footprint says so.
  private(set) var positions: [RowKey: Position] = [:]
  let smartAccount: Identifier<SmartAccount>
  /// The administrator of the whole smart account.
  private(set) var administrator: Principal

  /// An estate with one active customer account and its administrator.
  init(on today: String = "2026-11-23") {
    estate = Estate(day: day(today))
    smartAccount = 1
    administrator = Principal(
      login: login("root"), host: "box", user: nil, grants: [], isOperator: true)
    self.smartAccount("Metalworks", domain: "metalworks.example")
    administrator = user("root", .administrator)
  }

  @discardableResult
  mutating func smartAccount(
    _ label: String, domain: String, status: SmartAccount.Status = .active
  ) -> Identifier<SmartAccount> {
    let id = Identifier<SmartAccount>(rawValue: estate.counters.smartAccount)
    guard let domain = DomainIdentifier(rawValue: domain) else {
      Issue.record("no domain: \(domain)")
      return id
    }
    append(
      .smartAccount(
        SmartAccount(id: id, kind: .customer, name: name(label), domain: domain, status: status)))
    return id
  }

  mutating func virtualAccount(
    _ label: String, of owner: Identifier<SmartAccount>? = nil
  ) -> Identifier<VirtualAccount> {
    let id = Identifier<VirtualAccount>(rawValue: estate.counters.virtualAccount)
    append(
      .virtualAccount(
        VirtualAccount(id: id, smartAccount: owner ?? smartAccount, name: name(label))))
    return id
  }

  mutating func license(
    _ label: String, below tier: Identifier<License>? = nil
  ) -> Identifier<License> {
    let id = Identifier<License>(rawValue: estate.counters.license)
    append(.license(License(id: id, name: name(label), nextTier: tier)))
    return id
  }

  /// Issues a new lot into a virtual account.
  @discardableResult
  mutating func lot(
    _ license: Identifier<License>, in account: Identifier<VirtualAccount>, _ quantity: Int,
    _ kind: Lot.Kind = .term, start: String? = nil, end: String? = nil, order: String? = nil,
    status: Lot.Status = .active
  ) -> Identifier<Lot> {
    let id = Identifier<Lot>(rawValue: estate.counters.lot)
    let lot = Lot(
      id: id, license: license, kind: kind, originalQuantity: Quantity(clamping: quantity),
      term: Term(start: start.map(day), end: end.map(day)), source: .import,
      order: order.map { OrderReference(number: $0) }, status: status)
    append(
      [.lot(lot)],
      postings: Posting.transfer(
        of: Quantity(clamping: quantity), lot: id, from: .issued, to: .virtualAccount(account)))
    return id
  }

  /// Registers an instance that reports nothing yet.
  mutating func instance(in account: Identifier<VirtualAccount>) -> Identifier<ProductInstance> {
    let id = Identifier<ProductInstance>(rawValue: estate.counters.instance)
    append(.instance(ProductInstance(id: id, virtualAccount: account, hostName: "host\(id)")))
    return id
  }

  mutating func report(
    _ instance: Identifier<ProductInstance>, _ license: Identifier<License>, _ quantity: Int
  ) {
    append(
      .usage(key: UsageKey(instance, license), quantity: Quantity(clamping: quantity)))
  }

  /// Use that no instance accounts for.
  mutating func use(
    _ license: Identifier<License>, in account: Identifier<VirtualAccount>, _ quantity: Int
  ) {
    append(
      .unattributedUse(row: RowKey(account, license), quantity: Quantity(clamping: quantity)))
  }

  @discardableResult
  mutating func reserve(
    _ quantity: Int, of lot: Identifier<Lot>, in row: RowKey,
    for instance: Identifier<ProductInstance>? = nil
  ) -> Identifier<Reservation> {
    let id = Identifier<Reservation>(rawValue: estate.counters.reservation)
    let part = LotQuantity(lot: lot, quantity: Quantity(clamping: quantity))
    append(.reservation(Reservation(id: id, instance: instance, row: row, lots: [part])))
    return id
  }

  /// A user with one role; the roles of virtual accounts need one.
  @discardableResult
  mutating func user(
    _ label: String, _ role: Role, in account: Identifier<VirtualAccount>? = nil,
    status: User.Status = .active
  ) -> Principal {
    let id = Identifier<User>(rawValue: estate.counters.user)
    append(.user(User(id: id, name: label, login: login(label), status: status)))
    if let grant = Grant(
      user: id, role: role, smartAccount: smartAccount, virtualAccount: account)
    {
      append(.grant(grant))
    }
    return principal(label)
  }

  /// Somebody as the service would find them.
  func principal(_ label: String) -> Principal {
    let user = estate.users.values.first { $0.login == login(label) }
    return Principal(
      login: login(label), host: "box", user: user,
      grants: estate.grants.filter { $0.user == user?.id }, isOperator: false)
  }

  /// The administrator as the one who runs the installation.
  var installer: Principal {
    Principal(
      login: administrator.login, host: "box", user: administrator.user,
      grants: administrator.grants, isOperator: true)
  }

  /// Decides a command and applies what it gives; the decision with its secret and messages.
  @discardableResult
  mutating func carryOut(
    _ command: Command, by who: Principal? = nil, at moment: Circumstances = .test
  ) throws(Refusal) -> Decision {
    let who = who ?? administrator
    let decision = try estate.decide(command, by: who, at: moment)
    for draft in decision.drafts { commit(draft, by: who.login) }
    return decision
  }

  /// What a command is refused for; nil where it is not.
  func refusal(
    of command: Command, by who: Principal? = nil, at moment: Circumstances = .test
  ) -> Refusal? {
    do throws(Refusal) {
      _ = try estate.decide(command, by: who ?? administrator, at: moment)
      return nil
    } catch {
      return error
    }
  }

  mutating func beginDay(_ text: String) {
    guard let draft = estate.decideDay(day(text), lots: estate.lots.values) else { return }
    commit(draft)
  }

  mutating func append(_ changes: Change..., postings: [Posting] = []) {
    append(changes, postings: postings)
  }

  mutating func append(_ changes: [Change], postings: [Posting] = []) {
    commit(draft(changes, postings: postings))
  }

  /// A draft of bare changes.
  func draft(_ changes: [Change], postings: [Posting] = []) -> EventDraft {
    EventDraft(
      smartAccount: nil, happening: .dayBegan(estate.day, ended: 0, started: 0), changes: changes,
      postings: postings)
  }

  /// Decides a command and commits what was decided.
  @discardableResult
  mutating func perform(
    _ command: Command, by principal: Principal? = nil
  ) throws(Refusal) -> SequenceNumber {
    let who = principal ?? administrator
    for draft in try estate.decide(command, by: who, at: .test).drafts {
      commit(draft, by: who.login)
    }
    return estate.head
  }

  /// Appends an event that has to fit; one that does not fails the test.
  @discardableResult
  mutating func commit(_ draft: EventDraft, by login: Login? = nil) -> Footprint {
    let event = event(draft, by: login)
    do {
      let footprint = try estate.apply(event)
      events.append(event)
      for position in estate.positions(affectedBy: footprint.rows) {
        positions[position.row] = position
      }
      return footprint
    } catch {
      Issue.record("a decided event is damaged: \(error)")
      return Footprint()
    }
  }

  /// The event that a draft would become next.
  func event(_ draft: EventDraft, by login: Login? = nil) -> Event {
    Event(
      sequence: estate.head.next, time: Instant(startOf: estate.day),
      actor: Actor(login: login, host: "box"), request: nil, draft: draft)
  }
}
