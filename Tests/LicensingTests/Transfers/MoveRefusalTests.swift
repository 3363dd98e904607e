import Testing

@testable import Licensing

/// One way to ask for a move that is refused, and why it is.
private struct Refused: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let request: @Sendable (Plant) -> MoveRequest
  let expected: @Sendable (Plant) -> Refusal

  init(
    _ title: String, _ request: @escaping @Sendable (Plant) -> MoveRequest,
    _ expected: @escaping @Sendable (Plant) -> Refusal
  ) {
    testDescription = title
    self.request = request
    self.expected = expected
  }
}

@Suite("Refused moves")
struct MoveRefusalTests {
  private static let cases: [Refused] = [
    Refused("No lines", { $0.move() }, { _ in .noLines }),
    Refused(
      "More than 10,000 lines",
      { MoveRequest(lines: Array(repeating: $0.line(1), count: 10_001)) },
      { _ in .tooManyLines(limit: 10_000) }),
    Refused(
      "No units", { $0.move($0.line(0)) },
      { _ in .quantityOutOfRange(asked: 0, limit: 1_000_000_000) }),
    Refused(
      "A negative quantity", { $0.move($0.line(-1)) },
      { _ in .quantityOutOfRange(asked: -1, limit: 1_000_000_000) }),
    Refused(
      "More units than a figure can have", { $0.move($0.line(1_000_000_001)) },
      { _ in .quantityOutOfRange(asked: 1_000_000_001, limit: 1_000_000_000) }),
    Refused(
      "The largest number there is", { $0.move($0.line(.max), $0.line(.max)) },
      { _ in .quantityOutOfRange(asked: .max, limit: 1_000_000_000) }),
    Refused(
      "The largest quantity, which is not there", { $0.move($0.line(1_000_000_000)) },
      {
        _ in
        .notEnough(
          available: 33, asked: 1_000_000_000, license: name("Routing"),
          virtualAccount: name("Manufacturing"))
      }),
    Refused(
      "Source and target are the same", { $0.move($0.line(1, to: $0.manufacturing)) },
      { _ in .sameSourceAndTarget(name("Manufacturing")) }),
    Refused(
      "An unknown source", { $0.move($0.line(1, from: 99)) },
      { _ in .unknownVirtualAccount("99") }),
    Refused(
      "An unknown target", { $0.move($0.line(1, to: 98)) },
      { _ in .unknownVirtualAccount("98") }),
    Refused(
      "An unknown license", { $0.move($0.line(1, of: 97)) }, { _ in .unknownLicense("97") }),
    Refused(
      "A license of which the source has no row", { $0.move($0.line(1, from: $0.smelting)) },
      { _ in .licenseNotHeld(license: name("Routing"), virtualAccount: name("Smelting")) }),
    Refused(
      "A row that uses but holds nothing",
      { $0.move($0.line(1, from: $0.refining, to: $0.smelting)) },
      {
        _ in
        .notEnough(
          available: 0, asked: 1, license: name("Routing"), virtualAccount: name("Refining"))
      }),
    Refused(
      "An ended lot by hand", { $0.move($0.line(1, $0.byHand(($0.ended, 1)))) },
      { .lotCannotMove(lot: $0.ended, standing: .ended) }),
    Refused(
      "A cancelled lot by hand", { $0.move($0.line(1, $0.byHand(($0.cancelled, 1)))) },
      { .lotCannotMove(lot: $0.cancelled, standing: .cancelled) }),
    Refused(
      "Reserved units by hand", { $0.move($0.line(9, $0.byHand(($0.later, 9)))) },
      { .lotReserved(lot: $0.later, free: 8, asked: 9) }),
    Refused(
      "The same lot twice, too often together",
      { $0.move($0.line(9, $0.byHand(($0.later, 5), ($0.later, 4)))) },
      { .lotReserved(lot: $0.later, free: 3, asked: 4) }),
    Refused(
      "A lot that is not there", { $0.move($0.line(1, $0.byHand((99, 1)))) },
      { _ in .lotNotHeld(lot: 99, virtualAccount: name("Manufacturing")) }),
    Refused(
      "A lot that another account holds",
      { $0.move($0.line(1, $0.byHand(($0.next, 1)), from: $0.refining, to: $0.smelting)) },
      { .lotNotHeld(lot: $0.next, virtualAccount: name("Refining")) }),
    Refused(
      "Lots by hand that come to less", { $0.move($0.line(5, $0.byHand(($0.next, 4)))) },
      { _ in .lotsDoNotAddUp(named: 4, asked: 5) }),
    Refused(
      "Lots by hand that come to more", { $0.move($0.line(5, $0.byHand(($0.next, 6)))) },
      { _ in .lotsDoNotAddUp(named: 6, asked: 5) }),
    Refused(
      "No lots by hand", { $0.move($0.line(5, .byHand([]))) },
      { _ in .lotsDoNotAddUp(named: 0, asked: 5) }),
    Refused(
      "A reason of 2001 bytes",
      { $0.move($0.line(1), reason: String(repeating: "x", count: 2001)) },
      { _ in .reasonTooLong(limit: 2000) }),
  ]

  @Test("Each wrong move is refused for its own reason", arguments: cases)
  private func refused(row: Refused) {
    let plant = Plant()
    #expect(plant.refusal(row.request(plant)) == row.expected(plant))
  }

  @Test("100 units need no reason; 101 do, over all lines, and blanks are none")
  func reason() {
    var plant = Plant()
    plant.log.lot(plant.routing, in: plant.manufacturing, 500)
    #expect(plant.refusal(plant.move(plant.line(100))) == nil)
    let required = Refusal.reasonRequired(units: 101, limit: 100)
    #expect(plant.refusal(plant.move(plant.line(101))) == required)
    #expect(plant.refusal(plant.move(plant.line(101), reason: "")) == required)
    #expect(plant.refusal(plant.move(plant.line(101), reason: " \n")) == required)
    #expect(
      plant.refusal(plant.move(plant.line(60), plant.line(41, to: plant.smelting))) == required)
    #expect(plant.refusal(plant.move(plant.line(101), reason: "new line")) == nil)
    let longest = String(repeating: "x", count: 2000)
    #expect(plant.refusal(plant.move(plant.line(101), reason: longest)) == nil)
  }

  @Test("10,000 lines are one move")
  func manyLines() {
    var plant = Plant()
    plant.log.lot(plant.routing, in: plant.manufacturing, 10_000)
    let lines = Array(repeating: plant.line(1), count: 10_000)
    #expect(plant.refusal(MoveRequest(lines: lines, reason: "split")) == nil)
  }

  @Test("Nothing moves between smart accounts")
  func otherAccount() throws {
    var plant = Plant()
    let other = plant.log.smartAccount("Other", domain: "other.example")
    let elsewhere = plant.log.virtualAccount("Elsewhere", of: other)
    let grant = try #require(Grant(user: 1, role: .administrator, smartAccount: other))
    plant.log.append(.grant(grant))
    let both = plant.log.principal("root")
    #expect(
      plant.refusal(plant.move(plant.line(1, to: elsewhere)), by: both)
        == .differentSmartAccounts(name("Manufacturing"), name("Elsewhere")))
  }

  @Test(
    "Nothing moves in an account that is not active",
    arguments: [.pending, .inactive] as [SmartAccount.Status])
  func notActive(status: SmartAccount.Status) throws {
    var plant = Plant()
    try plant.log.perform(.move(plant.move(plant.line(1))))
    var account = try #require(plant.estate.smartAccounts[1])
    account.status = status
    plant.log.append(.smartAccount(account))
    #expect(plant.refusal(plant.move(plant.line(1))) == .accountNotActive(name("Metalworks")))
    let undo = refusal { () throws(Refusal) in
      try plant.estate.decideUndo(UndoRequest(), by: plant.log.administrator)
    }
    #expect(undo == .accountNotActive(name("Metalworks")))
  }
}
