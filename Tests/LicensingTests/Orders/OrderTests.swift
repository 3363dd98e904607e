import Testing

@testable import Licensing

@Suite("Orders")
struct OrderTests {
  @Test("A line that comes into a holding account is held in the default virtual account")
  func held() throws {
    var sale = Sale()
    try sale.add(sale.order("SO-1", 5))
    #expect(sale.line()?.status == .held)
    #expect(sale.line()?.virtualAccount == sale.shelf)
    #expect(sale.log.estate.lots.isEmpty)
  }

  @Test("Assigned to an active customer, a line is delivered at once: a lot, its clock started")
  func delivered() throws {
    var sale = Sale(on: "2026-01-31")
    try sale.add(sale.order("SO-1", 5, months: 1))
    try sale.log.perform(.order(.assign([1], to: sale.target())), by: sale.partner)
    let lot = try #require(sale.log.estate.lots[1])
    #expect(lot.term == Term(start: day("2026-01-31"), end: day("2026-02-28")))
    #expect(lot.source == .order)
    #expect(lot.order == OrderReference(number: "SO-1", line: "1"))
    #expect(lot.subscription == "SUB-1")
    #expect(lot.unitPrice == Price(tenThousandths: 125_000, currency: "EUR"))
    #expect(sale.line()?.status == .delivered)
    #expect(sale.line()?.lot == 1)
    let row = RowKey(sale.standard, 1)
    #expect(sale.log.estate.position(of: row).entitled == 5)
    #expect(sale.log.positions[row] == sale.log.estate.position(of: row))
  }

  @Test("Assigned to a pending customer, a line waits, counts as pending, and has no lot")
  func waiting() throws {
    var sale = Sale()
    try sale.add(sale.order("SO-1", 5))
    try sale.log.perform(.order(.assign([1], to: sale.target("later"))), by: sale.partner)
    let row = RowKey(sale.future, 1)
    #expect(sale.line()?.status == .assigned)
    #expect(sale.log.estate.position(of: row).pending == 5)
    #expect(sale.log.estate.position(of: row).entitled == 0)
    #expect(sale.log.estate.lots.isEmpty)
  }

  @Test("Activation delivers what waits; the clock starts then")
  func activation() throws {
    var sale = Sale()
    try sale.add(sale.order("SO-1", 5, 7))
    try sale.log.perform(.order(.assign([1, 2], to: sale.target("later"))), by: sale.partner)
    sale.log.beginDay("2026-12-01")
    let delivery = sale.log.estate.deliverAssigned(to: sale.pending)
    sale.log.append(delivery.changes, postings: delivery.postings)
    let row = RowKey(sale.future, 1)
    #expect(sale.log.estate.position(of: row).entitled == 12)
    #expect(sale.log.estate.position(of: row).pending == 0)
    #expect(sale.log.estate.lots[1]?.term.start == day("2026-12-01"))
  }

  @Test("Unassigning brings a waiting line back to where it was held, and no delivered one")
  func unassigning() throws {
    var sale = Sale()
    try sale.add(sale.order("SO-1", 5, 7))
    try sale.log.perform(.order(.assign([1], to: sale.target("later"))), by: sale.partner)
    try sale.log.perform(.order(.unassign([1])), by: sale.partner)
    #expect(sale.line()?.status == .held)
    #expect(sale.line()?.virtualAccount == sale.shelf)
    #expect(sale.log.estate.position(of: RowKey(sale.future, 1)).pending == 0)
    try sale.log.perform(.order(.assign([1], to: sale.target())), by: sale.partner)
    #expect(
      sale.refused(.unassign([1]))
        == .order(.wrongStatus(order: "SO-1", line: 1, status: .delivered)))
  }

  @Test("All lines are assigned or none")
  func whole() throws {
    var sale = Sale()
    try sale.add(sale.order("SO-1", 5, 7))
    try sale.log.perform(.order(.hold([2], reason: "credit check")), by: sale.partner)
    try sale.log.perform(.order(.cancel([2])), by: sale.partner)
    #expect(
      sale.refused(.assign([1, 2], to: sale.target()))
        == .order(.wrongStatus(order: "SO-1", line: 2, status: .cancelled)))
    #expect(sale.line()?.status == .held)
    #expect(sale.refused(.assign([], to: sale.target())) == .noLines)
    #expect(sale.refused(.assign([9], to: sale.target())) == .order(.unknownLine(9)))
  }

  @Test("A private virtual account is reached by its exact name, without regard to case, only")
  func privateTarget() throws {
    var sale = Sale()
    try sale.add(sale.order("SO-1", 5))
    #expect(
      sale.refused(.assign([1], to: sale.target("metalworks", "Secr")))
        == .unknownVirtualAccount("Secr"))
    try sale.log.perform(
      .order(.assign([1], to: sale.target("metalworks", "SECRET"))), by: sale.partner)
    #expect(sale.log.estate.position(of: RowKey(sale.secret, 1)).entitled == 5)
  }

  @Test("A search finds public virtual accounts by a part, private ones by the exact name")
  func search() throws {
    let sale = Sale()
    let estate = sale.log.estate
    let part = try estate.targets(
      TargetSearchQuery(account: "metal", virtualAccount: "secr"), for: sale.partner)
    #expect(part.map(\.virtualAccounts) == [[]])
    let exact = try estate.targets(
      TargetSearchQuery(account: "METALWORKS", virtualAccount: "secret"), for: sale.partner)
    #expect(exact.map(\.virtualAccounts) == [[name("Secret")]])
    let all = try estate.targets(TargetSearchQuery(account: "example"), for: sale.partner)
    #expect(all.map(\.domain.rawValue) == ["later.example", "metalworks.example"])
    #expect(try estate.targets(TargetSearchQuery(account: "m"), for: sale.partner).isEmpty)
  }

  @Test("Nothing is delivered to a holding account")
  func noConsumption() throws {
    var sale = Sale()
    try sale.add(sale.order("SO-1", 5))
    #expect(
      sale.refused(.assign([1], to: sale.target("reseller")))
        == .order(.targetIsHolding(name("Reseller"))))
    #expect(
      sale.refused(.place([1], in: sale.shelf)) == .order(.targetIsHolding(name("Reseller"))))
  }

  @Test("A line on hold says why, and is released to where it was")
  func onHold() throws {
    var sale = Sale()
    try sale.add(sale.order("SO-1", 5))
    try sale.log.perform(.order(.hold([1], reason: "credit check")), by: sale.partner)
    #expect(sale.line()?.status == .onHold)
    #expect(sale.line()?.holdReason == .other("credit check"))
    try sale.log.perform(.order(.release([1])), by: sale.partner)
    #expect(sale.line()?.status == .held)
    #expect(sale.line()?.holdReason == nil)
  }

  @Test("A customer's own line waits to be placed, and placing it delivers it")
  func placing() throws {
    var sale = Sale()
    try sale.log.perform(.order(.add([sale.order("SO-9", 3)], to: 1)))
    #expect(sale.line()?.status == .ordered)
    try sale.log.perform(.order(.place([1], in: sale.secret)))
    #expect(sale.line()?.status == .delivered)
    #expect(sale.log.estate.position(of: RowKey(sale.secret, 1)).entitled == 3)
  }

  @Test("Who has no right in the holding account assigns nothing of it")
  func rights() throws {
    var sale = Sale()
    try sale.add(sale.order("SO-1", 5))
    guard
      case .notPermitted(.assignOrders, _, _, _) = sale.refused(
        .assign([1], to: sale.target()), by: sale.log.administrator)
    else {
      Issue.record("not refused")
      return
    }
  }

  @Test("A line that is known is left as it is; a new one of the same order is added")
  func again() throws {
    var sale = Sale()
    try sale.add(sale.order("SO-1", 5))
    try sale.add(sale.order("SO-1", 9))
    #expect(sale.line()?.quantity == 5)
    #expect(sale.log.estate.orderLines.count == 1)
    try sale.add(sale.order("SO-1", 5, 6))
    #expect(sale.log.estate.orders.count == 1)
    #expect(sale.line(2)?.quantity == 6)
  }

  @Test("Quantities and terms out of range are refused", arguments: [0, -1, 1_000_000_001])
  func quantities(_ quantity: Int) {
    let sale = Sale()
    #expect(
      sale.refused(.add([sale.order("SO-1", quantity)], to: sale.holding))
        == .quantityOutOfRange(asked: quantity, limit: 1_000_000_000))
  }

  @Test("A term ends at 1200 months")
  func terms() {
    let sale = Sale()
    #expect(sale.refused(.add([sale.order("SO-1", 1, months: 1200)], to: sale.holding)) == nil)
    #expect(
      sale.refused(.add([sale.order("SO-1", 1, months: 1201)], to: sale.holding))
        == .order(.termOutOfRange(order: "SO-1", line: 1, asked: 1201, limit: 1200)))
  }
}
