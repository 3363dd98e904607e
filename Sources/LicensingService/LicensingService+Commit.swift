internal import Licensing
internal import LicensingStore

extension LicensingService {
  /// Decides a command and, allowed, saves it, together with what others ask meanwhile.
  func perform(_ attempt: Attempt) async throws(Refusal) -> Receipt {
    switch await queue.join(attempt) {
    case .answered(let outcome): return try outcome.get()
    case .lead(let batch):
      let outcomes = write(batch.map(\.attempt))
      // The others first: they have waited for what is durable by now.
      for (waiting, outcome) in zip(batch, outcomes).dropFirst() {
        waiting.caller.resume(returning: .answered(outcome))
      }
      queue.handOn()
      return try outcomes[0].get()
    }
  }

  /// Writes a batch; every attempt has its own outcome, and none is answered before all that is
  /// applied is durable.
  private func write(_ attempts: [Attempt]) -> [CommitQueue.Outcome] {
    let outcomes = outcomes(of: attempts)
    if attempts.contains(where: \.isImport) { database.checkpoint() }
    if let newest = outcomes.compactMap(\.appliedSequence).max() { listeners.tell(newest) }
    for (attempt, outcome) in zip(attempts, outcomes) {
      // The caller is told of the refusal even where it can't be written down.
      if case .failure(let refusal) = outcome { try? remember(refusal, of: attempt) }
    }
    return outcomes
  }

  /// One transaction for all; where that as a whole fails, one for each, so that nobody is told of
  /// a failure that another one's command met.
  private func outcomes(of attempts: [Attempt]) -> [CommitQueue.Outcome] {
    do throws(Refusal) {
      try beginDay()
      return try commit(attempts)
    } catch {
      guard attempts.count > 1 else { return [.failure(error)] }
      return attempts.map { attempt in
        do throws(Refusal) {
          return try commit([attempt])[0]
        } catch {
          return .failure(error)
        }
      }
    }
  }

  private func commit(_ attempts: [Attempt]) throws(Refusal) -> [CommitQueue.Outcome] {
    let (outcomes, after) = try database.write { writer in
      var foundation = try currentFoundation(writer.reader)
      var outcomes: [CommitQueue.Outcome] = []
      for attempt in attempts {
        outcomes.append(try outcome(of: attempt, over: &foundation, in: writer))
      }
      return (outcomes, foundation)
    }
    adopt(after)
    return outcomes
  }

  /// Applies one attempt inside the transaction, on the foundation that the one before left.
  ///
  /// A refusal comes from reading and deciding, which write nothing, so the others are untouched.
  /// What fails later, or in storage, fails for the whole transaction.
  private func outcome(
    of attempt: Attempt, over foundation: inout Estate, in writer: Writer
  ) throws -> CommitQueue.Outcome {
    let mark = try attempt.mark()
    var estate = foundation
    let decision: Decision
    do {
      if let known = try attempt.answer(to: mark, from: writer.reader) { return .success(known) }
      estate = try writer.reader.slice(
        for: attempt.command, by: attempt.login, over: foundation)
      decision = try estate.decide(
        attempt.command, by: foundation.principal(attempt.login, host: attempt.host),
        at: circumstances(of: attempt.command))
    } catch let refusal as Refusal where !refusal.isOfStorage {
      return .failure(refusal)
    }
    let events = try writer.append(
      decision.drafts, by: attempt.actor, at: clock.now(), request: mark, to: &estate)
    try writer.post(decision.messages, of: estate.head)
    foundation = estate.foundation
    return .success(attempt.receipt(of: decision, events: events, head: estate.head))
  }

  private func circumstances(of command: Command) -> Circumstances {
    Circumstances(now: clock.now(), secrets: (0..<command.mostSecrets).map { _ in secrets() })
  }

  /// A refusal for want of a right is an event; repeats within a minute are counted, not written.
  private func remember(_ refusal: Refusal, of attempt: Attempt) throws(Refusal) {
    guard let right = refusal.missingRight else { return }
    let account = try database.read { reader in
      let estate = try currentFoundation(reader)
      return try attempt.smartAccount(in: estate, reader) ?? estate.smartAccounts.keys.min()
    }
    guard let account else { return }
    let key = RefusalLog.Key(right: right, actor: attempt.actor, account: account)
    guard let times = refusals.timesToWrite(key, at: clock.now()) else { return }
    try write(key, times: times)
  }

  /// Writes the refusals that were only counted, before the service ends.
  func writeWaitingRefusals() {
    for (key, times) in refusals.takeWaiting() { try? write(key, times: times) }
  }

  private func write(_ key: RefusalLog.Key, times: Int) throws(Refusal) {
    let after = try database.write { writer in
      var estate = try currentFoundation(writer.reader)
      let draft = EventDraft(
        smartAccount: key.account,
        happening: .refused(key.right, scope: .smartAccount(key.account), times: times))
      try writer.append([draft], by: key.actor, at: clock.now(), request: nil, to: &estate)
      return estate
    }
    adopt(after)
    listeners.tell(after.head)
  }
}

extension CommitQueue.Outcome {
  /// The last event that the attempt appended; nil where it appended none now.
  fileprivate var appliedSequence: SequenceNumber? {
    guard case .success(let receipt) = self, receipt.outcome == .applied else { return nil }
    return receipt.sequence
  }
}

extension Refusal {
  /// Whether the database failed, rather than a rule said no.
  fileprivate var isOfStorage: Bool {
    if case .storage = self { true } else { false }
  }
}
