@testable import Licensing

/// A log in which random things happen, all of them from one seed.
struct RandomLog {
  var log = EstateBuilder()
  var generator: SplitMix64
  private(set) var accounts: [Identifier<VirtualAccount>] = []
  private(set) var licenses: [Identifier<License>] = []
  private(set) var people: [Principal] = []

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
    accounts = (0..<random(2...4)).map { log.virtualAccount("Account \($0)") }
    for index in 0..<random(2...5) {
      let tier = generator.chance(60) ? licenses.randomElement(using: &generator) : nil
      licenses.append(log.license("License \(index)", below: tier))
    }
    people = [
      log.administrator, log.user("bob", .user),
      log.user("ada", .virtualAccountUser, in: accounts.first),
    ]
    for _ in 0..<random(3...10) { issue() }
    for _ in 0..<random(1...4) { _ = log.instance(in: anyAccount()) }
  }

  var estate: Estate { log.estate }

  mutating func random(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }

  private mutating func anyAccount() -> Identifier<VirtualAccount> { pick(accounts) ?? 1 }

  private mutating func anyLicense() -> Identifier<License> { pick(licenses) ?? 1 }

  mutating func anybody() -> Principal { pick(people) ?? log.administrator }

  /// Something happens that is no move: to lots, instances, use, tiers or the calendar.
  mutating func happen() {
    switch random(0...12) {
    case 0: issue()
    case 1: giveBack()
    case 2, 3: report()
    case 4: log.use(anyLicense(), in: anyAccount(), random(0...12))
    case 5: reserve()
    case 6:
      if let id = pick(estate.reservations.keys.sorted()) { log.append(.reservationReturned(id)) }
    case 7: moveInstance()
    case 8: log.beginDay(estate.day.adding(days: random(1...40)).description)
    case 9...11: command()
    default: changeTier()
    }
  }

  private mutating func issue() {
    let start = generator.chance(30) ? estate.day.adding(days: random(-60...60)) : nil
    let end = generator.chance(70) ? estate.day.adding(days: random(-30...200)) : nil
    log.lot(
      anyLicense(), in: anyAccount(), random(1...30), pick(Lot.Kind.allCases) ?? .term,
      start: start?.description, end: end?.description, order: "SO-\(random(1...3))",
      status: generator.chance(5) ? .cancelled : .active)
  }

  /// Units that no reservation names are returned to where they came from.
  private mutating func giveBack() {
    guard let (row, holding) = anyFree() else { return }
    log.append(
      [],
      postings: Posting.transfer(
        of: Quantity(clamping: random(1...holding.free.rawValue)), lot: holding.lot.id,
        from: .virtualAccount(row.virtualAccount), to: .returned))
  }

  private mutating func anyFree() -> (RowKey, Holding)? {
    let free = estate.holdings.keys.sorted().flatMap { row in
      estate.holdings(of: row).filter { $0.free > .zero }.map { (row, $0) }
    }
    return pick(free)
  }

  private mutating func report() {
    guard let instance = pick(estate.instances.keys.sorted()) else { return }
    log.report(instance, anyLicense(), random(0...15))
  }

  private mutating func reserve() {
    guard let (row, holding) = anyFree(), holding.lot.standing(on: estate.day) == .counting
    else { return }
    let near = estate.instances.values.filter { $0.virtualAccount == row.virtualAccount }
      .map(\.id).sorted()
    let instance = generator.chance(70) ? pick(near) : nil
    log.reserve(random(1...holding.free.rawValue), of: holding.lot.id, in: row, for: instance)
  }

  /// An instance goes elsewhere: its use with it, its reserved units by postings.
  private mutating func moveInstance() {
    guard let id = pick(estate.instances.keys.sorted()), var instance = estate.instances[id]
    else { return }
    let source = instance.virtualAccount
    instance.virtualAccount = anyAccount()
    let reserved = estate.reservations.values.filter { $0.instance == id }.sorted { $0.id < $1.id }
    if generator.chance(10), reserved.isEmpty {
      log.append(.instanceRemoved(id))
      return
    }
    let target = instance.virtualAccount
    let changes = reserved.map { old in
      Change.reservation(
        Reservation(
          id: old.id, instance: id, row: RowKey(target, old.row.license), lots: old.lots))
    }
    let postings = reserved.flatMap(\.lots).flatMap {
      Posting.transfer(
        of: $0.quantity, lot: $0.lot, from: .virtualAccount(source), to: .virtualAccount(target))
    }
    let put = [Change.instance(instance)]
    log.append(
      generator.chance(50) ? put + changes : changes + put,
      postings: source == target ? [] : postings)
  }

  /// One of the administrator's commands, which may well be refused.
  private mutating func command() {
    let row = RowKey(anyAccount(), anyLicense())
    let command: Command
    switch random(0...7) {
    case 0: command = .need(.state(row, quantity: random(0...9), by: anyDay()))
    case 1: command = .need(.withdraw(row, by: anyDay()))
    case 2:
      let suite = NewEnterpriseAgreement.Suite(
        license: name("License \(random(0...5))"), purchased: random(0...9), growth: random(0...4))
      command = .enterprise(
        .add(
          NewEnterpriseAgreement(
            number: "EA-\(random(1...4))", term: Term(start: nil, end: anyDay()),
            suites: [suite], trueForward: anyDay()), to: 1))
    case 3:
      let line = Generation.Line(license: row.license, quantity: random(0...6))
      command = .enterprise(
        .generate(
          Generation(
            agreement: pick(estate.enterpriseAgreements.keys.sorted()) ?? 1,
            virtualAccount: row.virtualAccount, lines: [line])))
    case 4:
      command = .enterprise(
        .trueForward(pick(estate.enterpriseAgreements.keys.sorted()) ?? 1, next: anyDay()))
    case 5:
      let key = NewTraditionalLicense(
        key: "PAK-\(random(1...9))", license: name("License \(random(0...5))"),
        quantity: random(0...6))
      command = .traditional(.add([key], to: 1))
    case 6:
      let keys = pick(estate.traditionalLicenses.keys.sorted()).map { [$0] } ?? []
      command = .traditional(.assign(keys, to: row.virtualAccount))
    default:
      let keys = pick(estate.traditionalLicenses.keys.sorted()).map { [$0] } ?? []
      command = .traditional(.convert(keys))
    }
    _ = try? log.perform(command)
  }

  private mutating func anyDay() -> Day? {
    generator.chance(50) ? estate.day.adding(days: random(-2...60)) : nil
  }

  private mutating func changeTier() {
    guard var license = estate.catalog[anyLicense()] else { return }
    let tier = generator.chance(60) ? anyLicense() : nil
    if let tier, estate.catalog.wouldCycle(license.id, below: tier) { return }
    license.nextTier = tier
    log.append(.license(license))
  }

  /// A move of one to four lines, each of them possible or nearly so.
  mutating func anyMove() -> MoveRequest {
    let lines = (0..<random(1...4)).map { _ in anyLine() }
    return MoveRequest(lines: lines, reason: generator.chance(80) ? "because" : nil)
  }

  /// Makes the first of ten random moves that is possible; false where none is.
  mutating func move() -> Bool {
    for _ in 0..<10 {
      let request = anyMove()
      if (try? log.perform(.move(request))) != nil { return true }
    }
    return false
  }

  private mutating func anyLine() -> MoveLine {
    let row = pick(estate.rows.keys.sorted()) ?? RowKey(1, 1)
    let movable = estate.movable(from: row)
    var line = MoveLine(
      license: row.license, source: row.virtualAccount, target: anyAccount(),
      quantity: generator.chance(80) ? max(1, random(0...movable)) : random(-1...(movable + 3)),
      lots: .rule(pick(LotRule.allCases) ?? .longestTermFirst))
    if generator.chance(15) { line.kind = pick(Lot.Kind.allCases) }
    if generator.chance(25) { choose(for: &line, in: row) }
    if generator.chance(3) { line.license = 99 }
    return line
  }

  /// Names lots by hand, future and ended ones among them.
  private mutating func choose(for line: inout MoveLine, in row: RowKey) {
    let parts = estate.holdings(of: row).map {
      LotQuantity(lot: $0.lot.id, quantity: Quantity(clamping: random(0...$0.quantity.rawValue)))
    }
    line.lots = .byHand(parts)
    line.quantity = parts.reduce(generator.chance(90) ? 0 : 1) { $0 + $1.quantity.rawValue }
  }

  /// An undo or a redo, of one's own latest or of any event.
  mutating func anyAnswer() -> Command {
    let some = SequenceNumber(rawValue: Int64(random(1...Int(estate.head.rawValue))))
    let any = pick(estate.transfers.keys.sorted())
    let request = UndoRequest(
      transfer: [nil, any, some][random(0...2)], acceptingPart: generator.chance(50))
    return generator.chance(50) ? .undo(request) : .redo(request)
  }
}
