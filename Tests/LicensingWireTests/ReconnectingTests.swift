import Foundation
import Licensing
import LicensingService
import Testing

@testable import LicensingWire

@Suite("A client whose server comes and goes")
struct ReconnectingTests {
  @Test("What was asked while nobody was there is answered by the next server")
  func asksAgain() async throws {
    let metalworks = try await Metalworks()
    let first = try await metalworks.serve()
    let client = try metalworks.client()
    let names = try await Names(client)
    var states = client.connectionChanges.makeAsyncIterator()
    guard case .live? = await states.next() else { throw Missing() }
    await first.stop()
    #expect(await states.next() == .reconnecting)
    let move = Command.move(try names.move(2))
    let id = try request("in between")
    let receipt = Task { try await client.perform(move, request: id) }
    let second = try await metalworks.serve()
    #expect(try await receipt.value.outcome == .applied)
    guard case .live? = await states.next() else { throw Missing() }
    client.close()
    #expect(await states.next() == .gone(.closed))
    #expect(await states.next() == nil)
    await second.stop()
  }

  @Test("Who no longer wants an answer does not wait for it", .timeLimit(.minutes(1)))
  func cancelled() async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve()
    let client = try metalworks.client()
    var states = client.connectionChanges.makeAsyncIterator()
    guard case .live? = await states.next() else { throw Missing() }
    await server.stop()
    #expect(await states.next() == .reconnecting)
    for isCancelledFirst in [false, true] {
      let asking = Task {
        if isCancelledFirst { withUnsafeCurrentTask { $0?.cancel() } }
        return try await client.fetch(SessionQuery())
      }
      asking.cancel()
      await #expect(throws: Refusal.self) { _ = try await asking.value }
    }
    let again = try await metalworks.serve()
    #expect(try await !client.fetch(SessionQuery()).isEmpty)
    client.close()
    await again.stop()
  }

  @Test("Changes made while nobody was there are heard afterwards, and none twice")
  func changesGoOn() async throws {
    let metalworks = try await Metalworks(units: 100)
    var server = try await metalworks.serve()
    let client = try metalworks.client()
    let names = try await Names(client)
    let desk = try metalworks.desk(Metalworks.owner)
    let head = try await desk.fetch(SessionQuery()).head
    var heard: [SequenceNumber] = []
    var last = head
    var changes = client.changes(after: head).makeAsyncIterator()
    for round in 0..<5 {
      let during = try await desk.perform(
        .move(try names.move(1)), request: try request("during \(round)"))
      while last < during.sequence {
        last = try await changes.next().found()
        heard.append(last)
      }
      await server.stop()
      let between = try await desk.perform(
        .move(try names.move(1)), request: try request("between \(round)"))
      server = try await metalworks.serve()
      while last < between.sequence {
        last = try await changes.next().found()
        heard.append(last)
      }
    }
    #expect(heard == heard.sorted())
    #expect(Set(heard).count == heard.count)
    #expect(last.rawValue == head.rawValue + 10)
    client.close()
    await server.stop()
  }

  @Test("A command that broke off is applied once, however often it is sent")
  func appliedOnce() async throws {
    let metalworks = try await Metalworks(units: 500)
    var server = try await metalworks.serve()
    let client = try metalworks.client()
    let names = try await Names(client)
    let before = try await client.fetch(SessionQuery()).head
    let moves = try (0..<100).map { ($0, try request("move \($0)")) }
    let move = Command.move(try names.move(1))
    let receipts = Task {
      try await withThrowingTaskGroup(of: SequenceNumber.self) { group in
        for (_, id) in moves {
          group.addTask { try await client.perform(move, request: id).sequence }
        }
        return try await group.reduce(into: Set<SequenceNumber>()) { $0.insert($1) }
      }
    }
    for _ in 0..<3 {
      await server.stop()
      server = try await metalworks.serve()
    }
    let sequences = try await receipts.value
    #expect(sequences.count == 100)
    #expect(try await client.fetch(SessionQuery()).head.rawValue == before.rawValue + 100)
    client.close()
    await server.stop()
  }

  @Test("Whoever waits longer than allowed is told so")
  func timeout() async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve()
    let client = try metalworks.client { $0.answer = .milliseconds(60) }
    await server.stop()
    await #expect(throws: Refusal.storage(.failed(detail: "the server did not answer in time"))) {
      try await client.fetch(SessionQuery())
    }
    client.close()
  }

  @Test("Nobody at the path, and a closed client, are said plainly")
  func nobody() async throws {
    let metalworks = try await Metalworks()
    #expect(throws: ConnectionProblem.nobodyThere(path: metalworks.socket.text)) {
      try metalworks.client()
    }
    let server = try await metalworks.serve()
    let client = try metalworks.client()
    client.close()
    for await state in client.connectionChanges where state == .gone(.closed) { break }
    await #expect(throws: Refusal.self) { try await client.fetch(SessionQuery()) }
    await server.stop()
  }
}
