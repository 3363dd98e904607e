import Testing

@testable import Licensing
@testable import LicensingService
@testable import LicensingStore

@Suite("Commands through the service")
struct CommandTests {
  private let service: TestService

  init() async throws {
    service = try TestService()
    try await service.perform(.import(ImportFixture.metalworks()))
  }

  @Test("The same request is applied once and answered with the first result")
  func idempotent() async throws {
    let first = try await service.perform(ImportFixture.move(5), request: "mine")
    let before = try service.dump()
    for _ in 0..<3 {
      let again = try await service.perform(ImportFixture.move(5), request: "mine")
      #expect(again.outcome == .exists)
      #expect(again.sequence == first.sequence)
      #expect(again.happening == first.happening)
    }
    #expect(try service.dump() == before)
  }

  @Test("The same id with other content, or by somebody else, is a conflict")
  func conflict() async throws {
    try service.user("bob", id: 2, .administrator)
    try await service.perform(ImportFixture.move(5), request: "mine")
    let before = try service.dump()
    let conflict = Refusal.requestConflict(RequestID(unchecked: "mine"))
    #expect(await service.refusal(of: ImportFixture.move(6), request: "mine") == conflict)
    #expect(await service.refusal(of: .undo(UndoRequest()), request: "mine") == conflict)
    #expect(
      await service.refusal(of: ImportFixture.move(5), by: "bob", request: "mine") == conflict)
    #expect(try service.dump() == before)
  }

  @Test("What is refused changes nothing, and its id stays free")
  func refused() async throws {
    let before = try service.dump()
    let commands: [Command] = [
      ImportFixture.move(0), ImportFixture.move(26), ImportFixture.move(5, from: 1, to: 1),
      ImportFixture.move(5, from: 9), .move(MoveRequest(lines: [])), .redo(UndoRequest()),
      .undo(UndoRequest()), .undo(UndoRequest(transfer: 1)), .undo(UndoRequest(transfer: 900)),
    ]
    for command in commands {
      #expect(await service.refusal(of: command, request: "free") != nil, "\(command)")
      #expect(try service.dump() == before)
    }
    #expect(try await service.perform(ImportFixture.move(5), request: "free").outcome == .applied)
  }

  @Test("A move is taken back and done again, and the summary with it")
  func undo() async throws {
    let before = try await service.desk().fetch(SummaryQuery(account: 1)).headline
    try await service.perform(ImportFixture.move(20))
    #expect(try await service.desk().fetch(SummaryQuery(account: 1)).headline.totals.shortage == 0)
    try await service.perform(.undo(UndoRequest()))
    #expect(try await service.desk().fetch(SummaryQuery(account: 1)).headline == before)
    #expect(await service.refusal(of: .undo(UndoRequest())) == .nothingToUndo)
    try await service.perform(.redo(UndoRequest()))
    #expect(try await service.position(1)?.entitled == 30)
    #expect(try await service.verify() == nil)
  }

  @Test("Who looked before somebody else moved is told what changed")
  func stale() async throws {
    let seen = try await service.desk().fetch(MovePreviewQuery(ImportFixture.request(5)))
    var request = ImportFixture.request(5)
    request.seen = seen.effects.map {
      SeenRow(row: $0.row, version: $0.before.version, shortageAfter: $0.after.shortage)
    }
    try await service.perform(ImportFixture.move(1))
    let before = try service.dump()
    guard case .stale(let rows) = await service.refusal(of: .move(request)) else {
      Issue.record("moved under somebody's hands")
      return
    }
    #expect(Set(rows.map(\.now.entitled)) == [11, 24])
    #expect(try service.dump() == before)
  }

  @Test("A shortage that the preview did not show is refused, though use changes no version")
  func shortageNotShown() async throws {
    var request = ImportFixture.request(15)
    let seen = try await service.desk().fetch(MovePreviewQuery(request))
    request.seen = seen.effects.map {
      SeenRow(row: $0.row, version: $0.before.version, shortageAfter: $0.after.shortage)
    }
    try service.write([
      .unattributedUse(row: RowKey(2, 1), quantity: Quantity(clamping: 20))
    ])
    let before = try service.dump()
    guard case .shortageNotShown(let rows) = await service.refusal(of: .move(request)) else {
      Issue.record("a shortage nobody saw was made")
      return
    }
    #expect(rows.map(\.now.row) == [RowKey(2, 1)])
    #expect(try service.dump() == before)
  }

  @Test("Everybody moves at once, and every unit is where the log says")
  func concurrent() async throws {
    let service = service.service
    await withTaskGroup { group in
      for caller in 0..<8 {
        group.addTask {
          let desk = service.desk(for: login("root"), host: "box\(caller)")
          for step in 0..<10 {
            let there = (caller + step).isMultiple(of: 2)
            let move = ImportFixture.move(1, from: there ? 2 : 1, to: there ? 1 : 2)
            let id = RequestID(unchecked: "\(caller)-\(step)")
            _ = try? await desk.perform(move, request: id)
            let positions = try? await desk.fetch(PositionsQuery(scope: .smartAccount(1)))
            #expect(positions?.reduce(0) { $0 + $1.position.entitled } == 35)
          }
        }
      }
    }
    #expect(try await self.service.verify() == nil)
    #expect(try self.service.head() == 81)
  }
}
