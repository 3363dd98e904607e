import Testing

@testable import Licensing

@Suite("Moves")
struct MoveTests {
  private var plant = Plant()

  @Test("The Metalworks move closes the gap and creates no unit")
  mutating func metalworks() throws {
    let before = plant.estate.headline(of: 1).totals
    try plant.log.perform(.move(plant.move(plant.line(20))))
    let after = plant.estate.headline(of: 1).totals
    #expect((before.shortage, after.shortage) == (20, 0))
    #expect(before.entitled == after.entitled)
    #expect(plant.estate.position(of: plant.target).entitled == 20)
    #expect(plant.estate.position(of: plant.source).entitled == 15)
  }

  @Test("Lots are taken by the rule, reserved units left out")
  func rule() throws {
    let lots = { (quantity: Int, rule: LotRule) throws in
      try plant.estate.preview(plant.move(plant.line(quantity, .rule(rule)))).lines[0].lots
        .map {
          "\($0.lot == plant.perpetual ? "p" : $0.lot == plant.later ? "l" : "n")\($0.quantity)"
        }
        .joined(separator: " ")
    }
    #expect(try lots(3, .longestTermFirst) == "p3")
    #expect(try lots(20, .longestTermFirst) == "p5 l8 n7")
    #expect(try lots(33, .longestTermFirst) == "p5 l8 n20")
    #expect(try lots(20, .soonestEndingFirst) == "n20")
    #expect(try lots(29, .soonestEndingFirst) == "n20 l8 p1")
  }

  @Test("What can move is what counts and is not reserved, to the unit")
  func movable() throws {
    #expect(plant.estate.movable(from: plant.source) == 33)
    #expect(plant.refusal(plant.move(plant.line(33))) == nil)
    #expect(
      plant.refusal(plant.move(plant.line(34)))
        == .notEnough(
          available: 33, asked: 34, license: name("Routing"),
          virtualAccount: name("Manufacturing")))
  }

  @Test("A future lot moves by hand and stays pending")
  mutating func futureByHand() throws {
    try plant.log.perform(.move(plant.move(plant.line(6, plant.byHand((plant.future, 6))))))
    #expect(plant.estate.position(of: plant.target).pending == 6)
    #expect(plant.estate.position(of: plant.source).pending == 0)
  }

  @Test("By hand future lots count among what can move, and a named kind holds there too")
  func byHandKind() throws {
    let preview = try plant.estate.preview(
      plant.move(plant.line(6, plant.byHand((plant.future, 6)))))
    #expect(preview.available == [39])
    let line = plant.line(5, plant.byHand((plant.perpetual, 5)), kind: .term)
    #expect(
      plant.refusal(plant.move(line))
        == .lotOfAnotherKind(lot: plant.perpetual, kind: .perpetual, asked: .term))
  }

  @Test("A line may name the kind of lot")
  func kind() throws {
    let preview = try plant.estate.preview(plant.move(plant.line(5, kind: .perpetual)))
    #expect(preview.lines[0].lots == [LotQuantity(lot: plant.perpetual, quantity: 5)])
    #expect(preview.available == [5])
    #expect(
      plant.refusal(plant.move(plant.line(6, kind: .perpetual)))
        == .notEnough(
          available: 5, asked: 6, license: name("Routing"), virtualAccount: name("Manufacturing")))
    #expect(
      plant.refusal(plant.move(plant.line(1, kind: .demo)))
        == .notEnough(
          available: 0, asked: 1, license: name("Routing"), virtualAccount: name("Manufacturing")))
  }

  @Test("Lines that share a source share its units")
  func sharing() throws {
    let share = { (first: Int, second: Int) in
      plant.move(plant.line(first), plant.line(second, to: plant.smelting))
    }
    let preview = try plant.estate.preview(share(30, 3))
    #expect(preview.available == [33, 3])
    #expect(preview.lines[1].lots == [LotQuantity(lot: plant.next, quantity: 3)])
    #expect(
      plant.refusal(share(30, 4))
        == .notEnough(
          available: 3, asked: 4, license: name("Routing"), virtualAccount: name("Manufacturing")))
    let byHand = plant.move(
      plant.line(15, plant.byHand((plant.next, 15))),
      plant.line(6, plant.byHand((plant.next, 6)), to: plant.smelting))
    #expect(plant.refusal(byHand) == .lotReserved(lot: plant.next, free: 5, asked: 6))
  }

  @Test("What one line brings, another can't take away")
  func chained() {
    let request = plant.move(
      plant.line(5), plant.line(5, from: plant.refining, to: plant.smelting))
    #expect(
      plant.refusal(request)
        == .notEnough(
          available: 0, asked: 5, license: name("Routing"), virtualAccount: name("Refining")))
  }

  @Test("Two accounts can exchange units in one move")
  mutating func exchange() throws {
    plant.log.lot(plant.routing, in: plant.refining, 7, .demo)
    let request = plant.move(
      plant.line(5, kind: .perpetual),
      plant.line(7, kind: .demo, from: plant.refining, to: plant.manufacturing))
    try plant.log.perform(.move(request))
    #expect(plant.estate.position(of: plant.target).entitled == 5)
    #expect(plant.estate.position(of: plant.source).entitled == 37)
  }

  @Test("Several lines commit together or none does")
  mutating func allOrNone() {
    let before = plant.estate
    let request = plant.move(plant.line(5), plant.line(99, to: plant.smelting))
    #expect(throws: Refusal.self) { try plant.log.perform(.move(request)) }
    #expect(plant.estate == before)
  }

  @Test("The units of a move are those of its lots by hand, in several lots too")
  mutating func severalByHand() throws {
    let choice = plant.byHand((plant.next, 3), (plant.later, 8), (plant.next, 2), (plant.future, 0))
    try plant.log.perform(.move(plant.move(plant.line(13, choice))))
    #expect(plant.held(in: plant.refining) == "1:5 2:8")
  }

  @Test("An expired lot that was moved in time stays where it went, expired")
  mutating func expiryTravels() throws {
    try plant.log.perform(.move(plant.move(plant.line(20, .rule(.soonestEndingFirst)))))
    plant.log.beginDay("2027-01-01")
    let position = plant.estate.position(of: plant.target)
    #expect((position.entitled, position.expired, position.shortage) == (0, 20, 20))
  }

  @Test("The event shows under every virtual account it touches, once each, with its role")
  func event() throws {
    let draft = try plant.estate.decide(
      plant.move(plant.line(5), plant.line(3, to: plant.smelting)), by: plant.log.administrator)
    #expect(draft.virtualAccounts == [plant.manufacturing, plant.refining, plant.smelting])
    #expect(draft.smartAccount == 1)
    #expect(draft.authorization == Authorization(right: .moveLicenses, role: .administrator))
    #expect(Posting.unbalanced(draft.postings) == [])
    #expect(draft.changes == [])
  }
}
