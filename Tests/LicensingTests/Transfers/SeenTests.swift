import Testing

@testable import Licensing

@Suite("What was seen before a move")
struct SeenTests {
  private var plant = Plant()

  private func seen(_ request: MoveRequest) throws -> MoveRequest {
    var request = request
    request.seen = try plant.estate.preview(request).seen
    return request
  }

  @Test("A move goes through when nothing has changed since it was seen")
  func unchanged() throws {
    #expect(plant.refusal(try seen(plant.move(plant.line(5)))) == nil)
  }

  @Test("A row whose lots or reservations changed since is refused with its state now")
  mutating func stale() throws {
    let request = try seen(plant.move(plant.line(5)))
    plant.log.reserve(1, of: plant.later, in: plant.source)
    #expect(
      plant.refusal(request)
        == .stale(rows: [
          StaleRow(
            license: name("Routing"), virtualAccount: name("Manufacturing"),
            now: plant.estate.position(of: plant.source))
        ]))
  }

  @Test("A target row that came to be since then is stale too")
  mutating func newRow() throws {
    let request = try seen(plant.move(plant.line(5, to: plant.smelting)))
    plant.log.lot(plant.routing, in: plant.smelting, 1)
    guard case .stale(let rows) = plant.refusal(request) else {
      Issue.record("not stale")
      return
    }
    #expect(rows.map(\.virtualAccount) == [name("Smelting")])
  }

  @Test("Use that changed does not make a row stale")
  mutating func use() throws {
    let request = try seen(plant.move(plant.line(5)))
    plant.log.use(plant.routing, in: plant.manufacturing, 20)
    #expect(plant.refusal(request) == nil)
  }

  @Test("A shortage that the preview did not show is refused, to the unit")
  mutating func shortage() throws {
    let request = try seen(plant.move(plant.line(5)))
    // 35 count, 2 of them are reserved without an instance and covered by what is used.
    plant.log.use(plant.routing, in: plant.manufacturing, 30)
    #expect(plant.refusal(request) == nil)
    plant.log.use(plant.routing, in: plant.manufacturing, 31)
    guard case .shortageNotShown(let rows) = plant.refusal(request) else {
      Issue.record("not refused")
      return
    }
    #expect(rows.map(\.virtualAccount) == [name("Manufacturing")])
  }

  @Test("A shortage that the preview showed may be made")
  mutating func shown() throws {
    plant.log.use(plant.routing, in: plant.manufacturing, 35)
    let request = try seen(plant.move(plant.line(5)))
    #expect(request.seen.contains { $0.row == plant.source && $0.shortageAfter == 5 })
    #expect(plant.refusal(request) == nil)
    plant.log.use(plant.routing, in: plant.manufacturing, 36)
    guard case .shortageNotShown = plant.refusal(request) else {
      Issue.record("a deeper shortage was not refused")
      return
    }
  }

  @Test("A script that saw nothing is not held to anything")
  mutating func script() {
    let request = plant.move(plant.line(5))
    plant.log.use(plant.routing, in: plant.manufacturing, 35)
    #expect(plant.refusal(request) == nil)
  }
}
