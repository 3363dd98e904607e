import Testing

@testable import Licensing

@Suite("Traditional licenses")
struct TraditionalLicenseTests {
  struct Site {
    var log = EstateBuilder()
    let main: Identifier<VirtualAccount>
    let side: Identifier<VirtualAccount>

    init() {
      main = log.virtualAccount("Main")
      side = log.virtualAccount("Side")
    }

    func refused(_ command: TraditionalCommand, by who: Principal? = nil) -> Refusal? {
      refusal { () throws(Refusal) in
        try log.estate.decide(.traditional(command), by: who ?? log.administrator, at: .test)
      }
    }

    static func key(_ key: String = "PAK-1", _ quantity: Int = 3) -> NewTraditionalLicense {
      NewTraditionalLicense(
        key: key, sku: "L-DNA", license: name("DNA"), quantity: quantity, device: "core")
    }

    mutating func perform(_ command: TraditionalCommand) throws(Refusal) {
      try log.perform(.traditional(command))
    }
  }

  @Test("A key is converted once, by one event, into a lot where it was assigned")
  func once() throws {
    var site = Site()
    try site.perform(.add([Site.key()], to: 1))
    #expect(site.refused(.convert([1])) == .enterprise(.keyNotAssigned("PAK-1")))
    try site.perform(.assign([1], to: site.side))
    try site.perform(.assign([1], to: site.main))
    let before = site.log.events.count
    try site.perform(.convert([1]))
    #expect(site.log.events.count == before + 1)
    let key = try #require(site.log.estate.traditionalLicenses[1])
    #expect(key.status == .converted && key.lot == 1)
    #expect(site.log.estate.lots[1]?.source == .conversion)
    #expect(site.log.estate.position(of: RowKey(site.main, 1)).entitled == 3)
    #expect(site.refused(.convert([1])) == .enterprise(.keyConverted("PAK-1")))
    #expect(
      site.refused(.assign([1], to: site.side)) == .enterprise(.keyConverted("PAK-1")))
  }

  @Test("All keys that are named are converted or none, each by an event of its own")
  func together() throws {
    var site = Site()
    try site.perform(.add([Site.key("A"), Site.key("B"), Site.key("C")], to: 1))
    try site.perform(.assign([1, 2], to: site.main))
    #expect(site.refused(.convert([1, 2, 3])) == .enterprise(.keyNotAssigned("C")))
    #expect(site.refused(.convert([1, 1])) == .enterprise(.keyTwice("A")))
    #expect(site.refused(.convert([9])) == .enterprise(.unknownKey("9")))
    try site.perform(.convert([1, 2]))
    #expect(site.log.estate.lots.count == 2)
    #expect(site.log.estate.position(of: RowKey(site.main, 1)).entitled == 6)
  }

  @Test("A key is known once, however it is written")
  func taken() throws {
    var site = Site()
    #expect(
      site.refused(.add([Site.key("A"), Site.key("a")], to: 1)) == .field(.key, .taken("a")))
    try site.perform(.add([Site.key("A")], to: 1))
    #expect(site.refused(.add([Site.key("a")], to: 1)) == .field(.key, .taken("a")))
  }

  @Test("What no key can be is refused at the field")
  func fields() {
    let site = Site()
    #expect(site.refused(.add([], to: 1)) == .noLines)
    #expect(site.refused(.add([Site.key("")], to: 1)) == .field(.key, .empty))
    let longest = String(repeating: "k", count: TraditionalCommand.longestText)
    #expect(site.refused(.add([Site.key(longest)], to: 1)) == nil)
    #expect(
      site.refused(.add([Site.key(longest + "k")], to: 1)) == .field(.key, .tooLong(limit: 100)))
    let ceiling = Quantity.ceiling
    for (quantity, isRefused) in [(0, true), (1, false), (ceiling, false), (ceiling + 1, true)] {
      let expected = Refusal.field(.quantity, .outOfRange(quantity, from: 1, to: ceiling))
      #expect(
        site.refused(.add([Site.key("K", quantity)], to: 1)) == (isRefused ? expected : nil))
    }
    let most = TraditionalCommand.mostKeys
    let keys = (0...most).map { Site.key("K\($0)") }
    #expect(site.refused(.add(Array(keys.dropLast()), to: 1)) == nil)
    #expect(site.refused(.add(keys, to: 1)) == .tooManyLines(limit: most))
  }

  @Test("Who has a virtual account converts its keys, and takes none that are the whole account's")
  func rights() throws {
    var site = Site()
    try site.perform(.add([Site.key("A"), Site.key("B")], to: 1))
    try site.perform(.assign([1], to: site.main))
    let ada = site.log.user("ada", .virtualAccountUser, in: site.main)
    #expect(site.refused(.convert([1]), by: ada) == nil)
    guard
      case .notPermitted(.useEnterpriseAgreements, _, _, _) =
        site.refused(.assign([2], to: site.main), by: ada)
    else { return #expect(Bool(false), "a part takes what is the whole's") }
    guard case .notPermitted = site.refused(.assign([1], to: site.side), by: ada) else {
      return #expect(Bool(false), "a key goes where one has no right")
    }
  }

  @Test("A virtual account that has keys to convert is not empty")
  func deleting() throws {
    var site = Site()
    try site.perform(.add([Site.key()], to: 1))
    try site.perform(.assign([1], to: site.side))
    let refused = refusal { () throws(Refusal) in
      try site.log.estate.decide(
        .account(.deleteVirtualAccount(site.side)), by: site.log.administrator, at: .test)
    }
    #expect(refused == .impeded(.notEmpty(name("Side"), [.init(.keys, 1)])))
  }
}
