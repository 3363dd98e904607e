import Testing

@testable import Licensing

@Suite("Enterprise agreements")
struct EnterpriseTests {
  /// A company with an agreement of 10 and 5 to grow, trued forward on 1 December.
  struct Site {
    var log = EstateBuilder()
    let main: Identifier<VirtualAccount>
    let license: Identifier<License>

    init() {
      main = log.virtualAccount("Main")
      license = log.license("DNA")
    }

    static func agreement(
      _ number: String = "EA-1", _ suites: [NewEnterpriseAgreement.Suite]? = nil,
      start: String? = "2026-01-01", end: String? = "2028-12-01",
      forward: String? = "2026-12-01"
    ) -> NewEnterpriseAgreement {
      NewEnterpriseAgreement(
        number: number, term: Term(start: start.map(day), end: end.map(day)),
        suites: suites ?? [.init(license: name("DNA"), purchased: 10, growth: 5)],
        trueForward: forward.map(day))
    }

    func refused(_ command: EnterpriseCommand, by who: Principal? = nil) -> Refusal? {
      refusal { () throws(Refusal) in
        try log.estate.decide(.enterprise(command), by: who ?? log.administrator, at: .test)
      }
    }

    mutating func add(_ new: NewEnterpriseAgreement = agreement()) throws(Refusal) {
      try log.perform(.enterprise(.add(new, to: 1)))
    }

    func generation(_ quantity: Int, of license: Identifier<License>? = nil) -> EnterpriseCommand {
      .generate(
        Generation(
          agreement: 1, virtualAccount: main,
          lines: [.init(license: license ?? self.license, quantity: quantity)]))
    }
  }

  @Test("Generating makes a lot that ends with the agreement, up to the limit and not beyond")
  func generating() throws {
    var site = Site()
    try site.add()
    #expect(site.log.estate.enterpriseAgreements[1]?.health(on: day("2026-11-23")) == .healthy)
    try site.log.perform(.enterprise(site.generation(10)))
    let lot = try #require(site.log.estate.lots[1])
    #expect(lot.source == .enterpriseAgreement)
    #expect(lot.term == Term(start: day("2026-11-23"), end: day("2028-12-01")))
    #expect(lot.order == OrderReference(number: "EA-1"))
    #expect(site.log.estate.position(of: RowKey(site.main, site.license)).entitled == 10)
    #expect(
      site.refused(site.generation(6))
        == .enterprise(
          .beyondLimit(license: name("DNA"), agreement: "EA-1", available: 5, asked: 6)))
    try site.log.perform(.enterprise(site.generation(5)))
    let agreement = try #require(site.log.estate.enterpriseAgreements[1])
    #expect(agreement.suites[0].generated == 15)
    #expect(agreement.health(on: day("2026-11-23")) == .exhausted)
    #expect(agreement.health(on: day("2028-12-01")) == .ended)
    #expect(site.refused(site.generation(1)) != nil)
  }

  @Test("True-forward waits for its day, takes used growth into what is purchased, and comes again")
  func trueForward() throws {
    var site = Site()
    try site.add()
    try site.log.perform(.enterprise(site.generation(13)))
    #expect(site.log.estate.enterpriseAgreements[1]?.health(on: day("2026-11-23")) == .inGrowth)
    site.log.beginDay("2026-11-30")
    #expect(
      site.refused(.trueForward(1, next: nil))
        == .enterprise(.notDue(agreement: "EA-1", day("2026-12-01"))))
    site.log.beginDay("2026-12-01")
    #expect(
      site.refused(.trueForward(1, next: day("2026-12-01")))
        == .field(.date, .inThePast(day("2026-12-01"))))
    try site.log.perform(.enterprise(.trueForward(1, next: nil)))
    let agreement = try #require(site.log.estate.enterpriseAgreements[1])
    #expect(agreement.suites[0].purchased == 13 && agreement.suites[0].limit == 18)
    #expect(agreement.trueForward == day("2027-12-01"))
    #expect(agreement.health(on: day("2026-12-01")) == .healthy)
    site.log.beginDay("2027-12-01")
    try site.log.perform(.enterprise(.trueForward(1, next: nil)))
    #expect(site.log.estate.enterpriseAgreements[1]?.trueForward == day("2028-12-01"))
    site.log.beginDay("2028-12-01")
    #expect(
      site.refused(.trueForward(1, next: nil))
        == .enterprise(.notInForce(agreement: "EA-1", .ended)))
  }

  @Test("An agreement that has not begun or has ended gives nothing")
  func term() throws {
    var site = Site()
    try site.add(Site.agreement(start: "2026-11-24", end: "2026-11-25", forward: nil))
    #expect(
      site.refused(site.generation(1)) == .enterprise(.notInForce(agreement: "EA-1", .future)))
    site.log.beginDay("2026-11-24")
    #expect(site.refused(site.generation(1)) == nil)
    #expect(
      site.refused(.trueForward(1, next: nil)) == .enterprise(.notDue(agreement: "EA-1", nil)))
    site.log.beginDay("2026-11-25")
    #expect(
      site.refused(site.generation(1)) == .enterprise(.notInForce(agreement: "EA-1", .ended)))
  }

  @Test("What no agreement can be is refused at the field")
  func fields() throws {
    var site = Site()
    func refused(_ new: NewEnterpriseAgreement) -> Refusal? {
      site.refused(.add(new, to: 1))
    }
    func suite(_ purchased: Int, _ growth: Int) -> [NewEnterpriseAgreement.Suite] {
      [.init(license: name("DNA"), purchased: purchased, growth: growth)]
    }
    #expect(refused(Site.agreement("")) == .field(.number, .empty))
    let longest = String(repeating: "x", count: NewEnterpriseAgreement.longestNumber)
    #expect(refused(Site.agreement(longest)) == nil)
    #expect(refused(Site.agreement(longest + "x")) == .field(.number, .tooLong(limit: 100)))
    #expect(refused(Site.agreement("EA-1", [])) == .noLines)
    #expect(refused(Site.agreement("EA-1", suite(0, 1))) == nil)
    let ceiling = Quantity.ceiling
    #expect(
      refused(Site.agreement("EA-1", suite(0, 0)))
        == .field(.quantity, .outOfRange(0, from: 1, to: ceiling)))
    #expect(refused(Site.agreement("EA-1", suite(ceiling - 1, 1))) == nil)
    #expect(
      refused(Site.agreement("EA-1", suite(ceiling, 1)))
        == .field(.quantity, .outOfRange(ceiling + 1, from: 1, to: ceiling)))
    #expect(
      refused(Site.agreement("EA-1", suite(-1, 5)))
        == .field(.quantity, .outOfRange(-1, from: 0, to: ceiling)))
    #expect(
      refused(Site.agreement("EA-1", suite(1, 0) + suite(1, 0)))
        == .enterprise(.licenseTwice(name("DNA"))))
    #expect(
      refused(Site.agreement(end: "2026-11-23", forward: nil))
        == .field(.date, .inThePast(day("2026-11-23"))))
    #expect(
      refused(Site.agreement(forward: "2026-11-23"))
        == .field(.date, .inThePast(day("2026-11-23"))))
    try site.add()
    #expect(refused(Site.agreement("ea-1")) == .field(.number, .taken("ea-1")))
  }

  @Test("An agreement has at most so many suites")
  func suites() {
    let site = Site()
    let most = NewEnterpriseAgreement.mostSuites
    for (count, isRefused) in [(most, false), (most + 1, true)] {
      let suites = (0..<count).map {
        NewEnterpriseAgreement.Suite(license: name("L\($0)"), purchased: 1)
      }
      let refused = site.refused(.add(Site.agreement("EA-1", suites), to: 1))
      #expect(refused == (isRefused ? .tooManyLines(limit: most) : nil))
    }
  }

  @Test("A user generates but brings nothing in, and a stranger does neither")
  func rights() throws {
    var site = Site()
    try site.add()
    let user = site.log.user("bob", .user)
    let viewer = site.log.user("eva", .viewer)
    #expect(site.refused(site.generation(1), by: user) == nil)
    guard
      case .notPermitted(.importLicenses, _, _, _) =
        site.refused(.add(Site.agreement("EA-2"), to: 1), by: user)
    else { return #expect(Bool(false), "a user brings units in") }
    guard
      case .notPermitted(.useEnterpriseAgreements, _, _, _) =
        site.refused(site.generation(1), by: viewer)
    else { return #expect(Bool(false), "a viewer generates") }
  }

  @Test("Lines of a license that is not covered, or named twice, generate nothing at all")
  func lines() throws {
    var site = Site()
    let other = site.log.license("Other")
    try site.add()
    #expect(
      site.refused(site.generation(1, of: other))
        == .enterprise(.notCovered(license: name("Other"), agreement: "EA-1")))
    let line = Generation.Line(license: site.license, quantity: 1)
    #expect(
      site.refused(
        .generate(Generation(agreement: 1, virtualAccount: site.main, lines: [line, line])))
        == .enterprise(.licenseTwice(name("DNA"))))
    #expect(
      site.refused(site.generation(0))
        == .quantityOutOfRange(asked: 0, limit: Quantity.ceiling))
  }
}
