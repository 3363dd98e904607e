import Testing

@testable import Licensing
@testable import LicensingService

@Suite("Many who change at once")
struct GroupCommitTests {
  @Test("Everyone gets an answer of its own, and what is refused leaves the others alone")
  func manyAtOnce() async throws {
    let service = try TestService()
    try await service.perform(.import(ImportFixture.metalworks()))
    let before = try service.head()
    let outcomes = await withTaskGroup(of: (Int, Result<Receipt, Refusal>).self) { group in
      for number in 0..<120 {
        // Every third asks for more than there is.
        let command = ImportFixture.move(number.isMultiple(of: 3) ? 1_000_000 : 1)
        let desk = service.desk()
        let id = RequestID(unchecked: "move-\(number)")
        group.addTask {
          do throws(Refusal) {
            return (number, .success(try await desk.perform(command, request: id)))
          } catch {
            return (number, .failure(error))
          }
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(outcomes.count == 120)
    var applied: Set<SequenceNumber> = []
    for (number, outcome) in outcomes {
      switch outcome {
      case .success(let receipt):
        #expect(!number.isMultiple(of: 3))
        if receipt.outcome == .applied { #expect(applied.insert(receipt.sequence).inserted) }
      case .failure(let refusal):
        // Only what there was can move, whoever comes first.
        guard case .notEnough = refusal else {
          Issue.record("\(number): \(refusal)")
          continue
        }
      }
    }
    let sequences = applied.map(\.rawValue).sorted()
    #expect(sequences == Array((before.rawValue + 1)...(before.rawValue + Int64(applied.count))))
    #expect(try await service.verify() == nil)
  }

  @Test("The first who comes leads, the others wait and are written together, an import alone")
  func batches() async throws {
    let queue = CommitQueue()
    let estate = Command.import(try ImportFixture.metalworks())
    let commands =
      [Command](repeating: ImportFixture.move(1), count: 70) + [estate]
      + [Command](repeating: ImportFixture.move(1), count: 2)
    guard case .lead(let first) = await queue.join(attempt(ImportFixture.move(1), "first")) else {
      Issue.record("nobody led, and the first did not")
      return
    }
    #expect(first.count == 1)
    let sizes = await withTaskGroup(of: Int?.self) { group in
      for (number, command) in commands.enumerated() {
        // Each has joined before the next does, so that the order is known.
        let joined = queue.waitingCount
        group.addTask { await lead(queue, attempt(command, "\(number)")) }
        while queue.waitingCount == joined { await Task.yield() }
      }
      queue.handOn()
      return await group.reduce(into: [Int]()) { if let size = $1 { $0.append(size) } }
    }
    #expect(sizes.sorted() == [1, 2, 6, 64])
    guard case .lead = await queue.join(attempt(ImportFixture.move(1), "last")) else {
      Issue.record("the queue is empty, and the next one does not lead")
      return
    }
  }

  /// Joins; who leads answers its batch, hands on, and says how long the batch was.
  private func lead(_ queue: CommitQueue, _ attempt: Attempt) async -> Int? {
    guard case .lead(let batch) = await queue.join(attempt) else { return nil }
    for waiting in batch.dropFirst() {
      waiting.caller.resume(returning: .answered(.failure(.noLines)))
    }
    queue.handOn()
    return batch.count
  }

  private func attempt(_ command: Command, _ request: String) -> Attempt {
    Attempt(
      command: command, request: RequestID(unchecked: request), login: login("root"), host: "box")
  }
}
