import Testing

@testable import Licensing
@testable import LicensingService
@testable import LicensingStore

@Suite("The day turns")
struct DayTests {
  private let service: TestService

  init() async throws {
    service = try TestService()
    var set = try ImportFixture.metalworks()
    set.rows[2] = ImportFixture.row(
      "Sales",
      lots: [
        ImportFixture.lot(1, order: "SO-2", end: "2026-12-01"),
        ImportFixture.lot(2, order: "SO-3", end: "2026-12-20"),
        ImportFixture.lot(4, order: "SO-4", start: "2026-12-10", end: nil),
      ])
    try await service.perform(.import(set))
  }

  private func days() throws -> [Happening] {
    try service.happenings().filter { if case .dayBegan = $0 { true } else { false } }
  }

  @Test("Over several ends the clock jumps with one event, and the positions follow")
  func jump() async throws {
    service.time.pass(days: 30)
    let row = try #require(try await service.position(3))
    #expect((row.entitled, row.expired, row.pending) == (4, 3, 0))
    #expect(try days() == [.dayBegan(day("2026-12-23"), ended: 2, started: 1)])
    _ = try await service.position(3)
    #expect(try days().count == 1)
    #expect(try await service.verify() == nil)
  }

  @Test("Each day has at most one event, also in the next process")
  func restart() async throws {
    service.time.pass(days: 1)
    _ = try await service.position(3)
    try service.restart()
    _ = try await service.position(3)
    try await service.perform(ImportFixture.move(1))
    #expect(try days() == [.dayBegan(day("2026-11-24"), ended: 0, started: 0)])
    #expect(try await service.verify() == nil)
  }

  @Test("A clock that goes back turns nothing, and no event is earlier than the one before")
  func backwards() async throws {
    service.time.pass(days: 10)
    _ = try await service.position(3)
    service.time.pass(days: -400)
    try await service.perform(ImportFixture.move(1))
    #expect(try days().count == 1)
    #expect(try await service.desk().fetch(SessionQuery()).today == day("2026-12-03"))
    #expect(try await service.verify() == nil)
  }

  @Test("A clock that is years ahead loses nothing", arguments: [5000, 4_000_000])
  func yearsAhead(days: Int) async throws {
    service.time.pass(days: days)
    let row = try #require(try await service.position(3))
    #expect((row.entitled, row.expired) == (4, 3))
    #expect(await service.refusal(of: ImportFixture.move(1)) != nil)
    service.time.pass(days: -days)
    _ = try await service.position(3)
    #expect(try self.days().count == 1)
    #expect(try await service.verify() == nil)
  }
}
