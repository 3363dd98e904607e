import Licensing
import LicensingService
import LicensingWire
import Testing

/// The two ways to a desk; whatever holds for one holds for the other.
enum Way: String, CaseIterable {
  case inThisProcess, overTheSocket

  /// Calls with a desk of the owner, and the small Metalworks behind it.
  func withDesk(
    units: Int = 20, _ body: (any LicenseDesk, Metalworks) async throws -> Void
  ) async throws {
    let metalworks = try await Metalworks(units: units)
    switch self {
    case .inThisProcess: try await body(try metalworks.desk(Metalworks.owner), metalworks)
    case .overTheSocket:
      let server = try await metalworks.serve()
      let client = try metalworks.client()
      try await body(client, metalworks)
      client.close()
      await server.stop()
    }
  }
}

@Suite("A desk, in this process or over the socket")
struct ConformanceTests {
  @Test("Every question is answered as the service answers it", arguments: Way.allCases)
  func questions(way: Way) async throws {
    try await way.withDesk { desk, metalworks in
      let names = try await Names(desk)
      _ = try await desk.perform(.move(try names.move(3)), request: try request("3"))
      let questions = try names.questions()
      #expect(Set(questions.map(\.kindName)).count == 17)
      for question in questions {
        let expected = try await metalworks.desk(Metalworks.owner).reply(to: question)
        #expect(try await desk.reply(to: question) == expected, "\(question)")
      }
    }
  }

  @Test("A window goes on where the last one ended", arguments: Way.allCases)
  func windows(way: Way) async throws {
    try await way.withDesk { desk, _ in
      let names = try await Names(desk)
      var query = InventoryQuery(scope: names.scope, limit: 2)
      let first = try await desk.fetch(query)
      #expect(first.rows.count == 2)
      #expect(first.hasLater)
      query.anchor = .after(try first.keys.last.found())
      let second = try await desk.fetch(query)
      #expect(second.rows.count == 2)
      #expect(Set(first.rows).isDisjoint(with: second.rows))
    }
  }

  @Test("A move is applied, undone and redone", arguments: Way.allCases)
  func commands(way: Way) async throws {
    try await way.withDesk { desk, _ in
      let names = try await Names(desk)
      let row = try names.row(Metalworks.license, "Refining")
      func balance() async throws -> Int {
        let query = PositionsQuery(scope: names.scope)
        return try await desk.fetch(query).first { $0.row == row }.found().position.balance
      }
      #expect(try await balance() == -20)
      let moved = try await desk.perform(.move(try names.move(20)), request: try request("a"))
      #expect(moved.outcome == .applied)
      #expect(try await balance() == 0)
      let undone = try await desk.perform(.undo(UndoRequest()), request: try request("b"))
      #expect(undone.sequence == moved.sequence.next)
      #expect(try await balance() == -20)
      let redo = UndoRequest(transfer: undone.sequence)
      _ = try await desk.perform(.redo(redo), request: try request("c"))
      #expect(try await balance() == 0)
    }
  }

  @Test("Importing the same again changes nothing", arguments: Way.allCases)
  func imports(way: Way) async throws {
    try await way.withDesk { desk, _ in
      let set = try Metalworks.estate(units: 20)
      let again = try await desk.perform(.import(set), request: try request("again"))
      #expect(again.outcome == .unchanged)
      let more = try Metalworks.estate(units: 25)
      let applied = try await desk.perform(.import(more), request: try request("more"))
      #expect(applied.outcome == .applied)
    }
  }

  @Test(
    "The same request is applied once, and other content under its id is a conflict",
    arguments: Way.allCases)
  func idempotence(way: Way) async throws {
    try await way.withDesk { desk, _ in
      let names = try await Names(desk)
      let id = try request("once")
      let first = try await desk.perform(.move(try names.move(5)), request: id)
      let second = try await desk.perform(.move(try names.move(5)), request: id)
      #expect(first.outcome == .applied)
      #expect(second.outcome == .exists)
      #expect(second.sequence == first.sequence)
      #expect(second.happening == first.happening)
      await #expect(throws: Refusal.requestConflict(id)) {
        try await desk.perform(.move(try names.move(6)), request: id)
      }
    }
  }

  @Test("A refusal arrives with all its evidence", arguments: Way.allCases)
  func refusals(way: Way) async throws {
    try await way.withDesk { desk, _ in
      let names = try await Names(desk)
      let license = try Name(typed: Metalworks.license)
      await #expect(
        throws: Refusal.notEnough(
          available: 20, asked: 21, license: license,
          virtualAccount: try Name(typed: "Manufacturing"))
      ) {
        try await desk.perform(.move(try names.move(21)), request: try request("much"))
      }
      await #expect(throws: Refusal.noLines) {
        try await desk.perform(.move(MoveRequest(lines: [])), request: try request("none"))
      }
      await #expect(throws: Refusal.nothingToUndo) {
        try await desk.perform(.undo(UndoRequest()), request: try request("undo"))
      }
      await #expect(throws: Refusal.unknownSmartAccount("99")) {
        try await desk.fetch(SummaryQuery(account: 99))
      }
      try await expectStale(desk, names)
    }
  }

  private func expectStale(_ desk: any LicenseDesk, _ names: Names) async throws {
    var stale = try names.move(1)
    stale.seen = try await desk.fetch(MovePreviewQuery(stale)).seen
    _ = try await desk.perform(.move(try names.move(2)), request: try request("between"))
    let refusal = await #expect(throws: Refusal.self) {
      try await desk.perform(.move(stale), request: try request("stale"))
    }
    guard case .stale(let rows) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(!rows.isEmpty)
  }

  @Test("Changes come in order, none twice, up to the last", arguments: Way.allCases)
  func changes(way: Way) async throws {
    try await way.withDesk(units: 100) { desk, _ in
      let names = try await Names(desk)
      let head = try await desk.fetch(SessionQuery()).head
      let changes = desk.changes(after: head)
      let last = SequenceNumber(rawValue: head.rawValue + 50)
      let listener = Task {
        var heard: [SequenceNumber] = []
        for await head in changes {
          heard.append(head)
          if head >= last { break }
        }
        return heard
      }
      for number in 0..<50 {
        _ = try await desk.perform(.move(try names.move(1)), request: try request("\(number)"))
      }
      let heard = await listener.value
      #expect(heard == heard.sorted())
      #expect(Set(heard).count == heard.count)
      #expect(heard.first.map { $0 > head } == true)
      #expect(heard.last == last)
    }
  }

  @Test("Whoever is behind hears of it at once", arguments: Way.allCases)
  func behind(way: Way) async throws {
    try await way.withDesk { desk, _ in
      let names = try await Names(desk)
      let head = try await desk.fetch(SessionQuery()).head
      let moved = try await desk.perform(.move(try names.move(1)), request: try request("a"))
      for await heard in desk.changes(after: head) {
        #expect(heard == moved.sequence)
        break
      }
    }
  }
}

extension Question {
  /// The case's own name.
  fileprivate var kindName: String {
    String("\(self)".prefix { $0 != "(" })
  }
}
