import Testing

@testable import Licensing

@Suite("Needs")
struct NeedTests {
  struct Site {
    var log = EstateBuilder()
    let main: Identifier<VirtualAccount>
    let row: RowKey

    init() {
      main = log.virtualAccount("Main")
      row = RowKey(main, log.license("DNA"))
    }

    func refused(_ command: NeedCommand, by who: Principal? = nil) -> Refusal? {
      refusal { () throws(Refusal) in
        try log.estate.decide(.need(command), by: who ?? log.administrator, at: .test)
      }
    }
  }

  @Test("A need stands beside the balance, is replaced for its day, and is withdrawn")
  func standing() throws {
    var site = Site()
    try site.log.perform(.need(.state(site.row, quantity: 20, by: nil)))
    try site.log.perform(.need(.state(site.row, quantity: 5, by: day("2026-12-01"))))
    #expect(site.log.estate.position(of: site.row).needed == 25)
    #expect(site.log.estate.position(of: site.row).balance == 0)
    #expect(site.log.positions[site.row]?.needed == 25)
    try site.log.perform(.need(.state(site.row, quantity: 7, by: nil)))
    #expect(site.log.estate.position(of: site.row).needed == 12)
    #expect(site.log.estate.needs.map(\.quantity) == [5, 7])
    try site.log.perform(.need(.withdraw(site.row, by: nil)))
    #expect(site.log.estate.position(of: site.row).needed == 5)
    #expect(
      site.refused(.withdraw(site.row, by: nil)) == .impeded(.unknown(.license, "DNA")))
  }

  @Test("A need is of at least one unit, by a day that is not past")
  func fields() {
    let site = Site()
    let ceiling = Quantity.ceiling
    for (quantity, isRefused) in [(0, true), (1, false), (ceiling, false), (ceiling + 1, true)] {
      let expected = Refusal.field(.quantity, .outOfRange(quantity, from: 1, to: ceiling))
      #expect(
        site.refused(.state(site.row, quantity: quantity, by: nil))
          == (isRefused ? expected : nil))
    }
    #expect(site.refused(.state(site.row, quantity: 1, by: day("2026-11-23"))) == nil)
    #expect(
      site.refused(.state(site.row, quantity: 1, by: day("2026-11-22")))
        == .field(.date, .inThePast(day("2026-11-22"))))
  }

  @Test("A row has needs for at most so many days")
  func most() throws {
    var site = Site()
    for index in 0..<Need.most {
      try site.log.perform(
        .need(.state(site.row, quantity: 1, by: site.log.estate.day.adding(days: index))))
    }
    #expect(
      site.refused(.state(site.row, quantity: 1, by: nil))
        == .field(.date, .tooMany(limit: Need.most)))
    #expect(site.refused(.state(site.row, quantity: 2, by: site.log.estate.day)) == nil)
  }

  @Test("A viewer states nothing, and needs go with the virtual account that had them")
  func lifetime() throws {
    var site = Site()
    let viewer = site.log.user("eva", .viewer)
    guard
      case .notPermitted(.moveLicenses, _, _, _) =
        site.refused(.state(site.row, quantity: 1, by: nil), by: viewer)
    else { return #expect(Bool(false), "a viewer states a need") }
    site.log.append(
      .virtualAccount(
        VirtualAccount(id: 9, smartAccount: 1, name: name("Home"), isDefault: true)))
    try site.log.perform(.need(.state(site.row, quantity: 1, by: nil)))
    try site.log.perform(.account(.deleteVirtualAccount(site.main)))
    #expect(site.log.estate.needs.isEmpty)
    #expect(site.log.estate.rows[site.row] == nil)
  }
}
