import Testing

@testable import Licensing

@Suite("Tokens and registration")
struct TokenTests {
  let now = Instant(startOf: day("2026-11-23")).adding(milliseconds: 1000)

  func secret(_ text: String = "correct-horse") -> Secret {
    Secret(rawValue: text) ?? Secret(randomBytes: [1, 2, 3, 4, 5, 6, 7])
  }

  struct Site {
    var log = EstateBuilder()
    let main: Identifier<VirtualAccount>
    let side: Identifier<VirtualAccount>
    let license: Identifier<License>
    init() {
      main = log.virtualAccount("Main")
      side = log.virtualAccount("Side")
      license = log.license("DNA")
    }

    @discardableResult
    mutating func perform(
      _ command: Command, by who: Principal? = nil, at now: Instant
    ) throws(Refusal) -> Estate {
      let principal = who ?? log.administrator
      for draft in try log.estate.decide(command, by: principal, at: now).drafts {
        log.commit(draft, by: principal.login)
      }
      return log.estate
    }
  }

  func token(_ site: Site, days: Int = 30, uses: Int? = nil, export: Bool = false) -> Command {
    .token(
      .create(
        NewToken(
          virtualAccount: site.main, days: days, mostUses: uses, isExportAllowed: export,
          secret: secret())))
  }

  func register(_ host: String = "core", serial: String = "", secret: Secret? = nil) -> Command {
    .instance(
      .register(
        Registration(
          secret: secret ?? self.secret(), hostName: host, productID: serial.isEmpty ? "" : "C9",
          serialNumber: serial)))
  }

  @Test("The digest is SHA-256")
  func digest() {
    #expect(
      SecretDigest(of: "abc").rawValue
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SecretDigest(of: String(repeating: "a", count: 64)).rawValue
        == "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb")
  }

  @Test("A secret never shows itself, and its event holds only the digest")
  func hidden() throws {
    var site = Site()
    try site.perform(token(site), at: now)
    let event = try #require(site.log.events.last)
    #expect(!"\(event)".contains("correct-horse"))
    #expect("\(secret())" == "(secret)")
    var dumped = ""
    dump(secret(), to: &dumped)
    #expect(!dumped.contains("horse"))
  }

  @Test("A token lasts 1 to 365 days")
  func days() {
    let site = Site()
    for (days, isRefused) in [(0, true), (1, false), (365, false), (366, true)] {
      let refused = refusal { () throws(Refusal) in
        try site.log.estate.decide(
          token(site, days: days), by: site.log.administrator, at: now)
      }
      #expect((refused != nil) == isRefused, "\(days)")
    }
  }

  @Test("Registering counts a use, and the last use is the last")
  func uses() throws {
    var site = Site()
    try site.perform(token(site, uses: 1), at: now)
    try site.perform(register(), at: now)
    #expect(site.log.estate.tokens[1]?.uses == 1)
    #expect(site.log.estate.instances[1]?.registered == now)
    let refused = refusal { () throws(Refusal) in
      try site.log.estate.decide(register("b"), by: site.log.administrator, at: now)
    }
    #expect(refused == .token(.notLive(1, .usedUp)))
  }

  @Test("Strangers are told the same of every token that lets nobody in")
  func strangers() throws {
    var site = Site()
    let stranger = Principal(
      login: login("eve"), host: "box", user: nil, grants: [], isOperator: false)
    try site.perform(token(site, days: 1), at: now)
    let later = now.adding(milliseconds: 86_400_000)
    func refused(_ command: Command, at moment: Instant) -> Refusal? {
      refusal { () throws(Refusal) in
        try site.log.estate.decide(command, by: stranger, at: moment)
      }
    }
    #expect(refused(register(), at: later.adding(milliseconds: -1)) == nil)
    #expect(refused(register(), at: later) == .token(.notAccepted))
    #expect(refused(register(secret: secret("battery-staple")), at: now) == .token(.notAccepted))
    try site.perform(.token(.revoke(1)), at: now)
    #expect(refused(register(), at: now) == .token(.notAccepted))
  }

  @Test("A device known by its UDI registers again and keeps its number and its use")
  func again() throws {
    var site = Site()
    try site.perform(token(site), at: now)
    try site.perform(register("old", serial: "S1"), at: now)
    site.log.report(1, site.license, 3)
    try site.perform(register("new", serial: "S1"), at: now)
    #expect(site.log.estate.instances.count == 1)
    #expect(site.log.estate.instances[1]?.hostName == "new")
    #expect(site.log.estate.usage[1]?[site.license] == 3)
  }

  @Test("Over-use is a state; an enforced license is used only as far as there is a surplus")
  func enforced() throws {
    var site = Site()
    try site.perform(token(site), at: now)
    try site.perform(register(), at: now)
    func report(_ license: Identifier<License>, _ quantity: Int) -> Command {
      .instance(
        .report(UsageReport(instance: 1, uses: [.init(license: license, quantity: quantity)])))
    }
    try site.perform(report(site.license, 4), at: now)
    #expect(site.log.estate.position(of: RowKey(site.main, site.license)).shortage == 4)
    site.log.append(.license(License(id: 2, name: name("Strict"), isEnforced: true)))
    site.log.lot(2, in: site.main, 5)
    try site.perform(report(2, 5), at: now)
    let refused = refusal { () throws(Refusal) in
      try site.log.estate.decide(report(2, 6), by: site.log.administrator, at: now)
    }
    #expect(
      refused
        == .instance(
          .beyondSurplus(license: name("Strict"), instance: "core", available: 5, asked: 6)))
  }

  @Test("A restricted license needs a registration that allows it, and blocks removal")
  func restricted() throws {
    for allowed in [false, true] {
      var site = Site()
      try site.perform(token(site, export: allowed), at: now)
      try site.perform(register(), at: now)
      site.log.append(.license(License(id: 2, name: name("K9"), isExportRestricted: true)))
      site.log.lot(2, in: site.main, 5)
      let report = Command.instance(
        .report(UsageReport(instance: 1, uses: [.init(license: 2, quantity: 1)])))
      let refused = refusal { () throws(Refusal) in
        try site.log.estate.decide(report, by: site.log.administrator, at: now)
      }
      guard allowed else {
        #expect(
          refused == .instance(.exportNotAllowed(license: name("K9"), instance: "core")))
        continue
      }
      try site.perform(report, at: now)
      let removal = refusal { () throws(Refusal) in
        try site.log.estate.decide(.instance(.remove([1])), by: site.log.administrator, at: now)
      }
      #expect(removal == .instance(.holdsRestricted(instance: "core", license: name("K9"))))
    }
  }

  @Test("An instance is silent after 30 days and more so after 90; not on the very day")
  func silence() {
    var instance = ProductInstance(id: 1, virtualAccount: 1, hostName: "x")
    #expect(instance.silence(on: day("2030-01-01")) == nil)
    instance.lastContact = Instant(startOf: day("2026-01-01"))
    #expect(instance.silence(on: day("2026-01-31")) == nil)
    #expect(instance.silence(on: day("2026-02-01")) == .silent30)
    #expect(instance.silence(on: day("2026-04-01")) == .silent30)
    #expect(instance.silence(on: day("2026-04-02")) == .silent90)
  }

  @Test("Reserved units are the longest-ending, move with their instance, and need their code back")
  func reserving() throws {
    var site = Site()
    try site.perform(token(site), at: now)
    try site.perform(register(), at: now)
    site.log.lot(site.license, in: site.main, 5, end: "2027-06-01")
    let long = site.log.lot(site.license, in: site.main, 3, end: "2029-06-01")
    let code = secret("return-code-1")
    try site.perform(
      .reservation(
        .reserve(
          NewReservation(instance: 1, license: site.license, quantity: 4, code: code))), at: now)
    let reservation = try #require(site.log.estate.reservations[1])
    #expect(reservation.lots.first { $0.lot == long }?.quantity == 3)
    #expect(site.log.estate.position(of: RowKey(site.main, site.license)).inUse == 4)
    #expect(site.log.estate.position(of: RowKey(site.main, site.license)).balance == 4)
    let removal = refusal { () throws(Refusal) in
      try site.log.estate.decide(.instance(.remove([1])), by: site.log.administrator, at: now)
    }
    #expect(removal == .instance(.holdsReservations(instance: "core")))
    try site.perform(.instance(.move([1], to: site.side)), at: now)
    let there = site.log.estate.position(of: RowKey(site.side, site.license))
    #expect(there.entitled == 4 && there.inUse == 4 && there.reserved == 4)
    #expect(site.log.estate.position(of: RowKey(site.main, site.license)).entitled == 4)
    let wrong = refusal { () throws(Refusal) in
      try site.log.estate.decide(
        .reservation(.giveBack(1, code: secret("return-code-2"))), by: site.log.administrator,
        at: now)
    }
    #expect(wrong == .reservation(.wrongCode(1)))
    try site.perform(.reservation(.giveBack(1, code: code)), at: now)
    #expect(site.log.estate.reservations.isEmpty)
    try site.perform(.instance(.remove([1])), at: now)
    #expect(site.log.estate.instances.isEmpty)
  }
}
