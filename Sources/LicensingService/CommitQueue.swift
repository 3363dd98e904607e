internal import Licensing
internal import Synchronization

/// Attempts that wait for the database's one writer; it owns them until they are answered.
///
/// Whoever comes while nobody writes becomes the leader: it writes all that wait in one
/// transaction, answers them, and hands the lead on. So one sync of the disk serves many callers,
/// and nobody works for others longer than for one batch.
final class CommitQueue: Sendable {
  /// How many commands one transaction takes at most.
  static let longest = 64

  /// What an attempt came to.
  typealias Outcome = Result<Receipt, Refusal>

  /// What a caller hears when its turn has come.
  enum Turn: Sendable {
    /// It is to write this batch, its own attempt first.
    case lead([Waiting])
    /// Another one has written its attempt.
    case answered(Outcome)
  }

  /// An attempt, and the caller that waits for it.
  struct Waiting: Sendable {
    let attempt: Attempt
    let caller: CheckedContinuation<Turn, Never>
  }

  private struct State {
    var waiting: [Waiting] = []
    var isLed = false
  }

  private let state = Mutex(State())

  /// Waits until an attempt is written by another, or until it is this caller's turn to write.
  func join(_ attempt: Attempt) async -> Turn {
    await withCheckedContinuation { caller in
      let newcomer = Waiting(attempt: attempt, caller: caller)
      let leads = state.withLock { state in
        guard state.isLed else {
          state.isLed = true
          return true
        }
        state.waiting.append(newcomer)
        return false
      }
      if leads { caller.resume(returning: .lead([newcomer])) }
    }
  }

  /// Hands the lead to the one who has waited longest, with all that can be written together.
  func handOn() {
    let batch = state.withLock { state in
      let batch = CommitQueue.batch(from: &state.waiting)
      state.isLed = !batch.isEmpty
      return batch
    }
    batch.first?.caller.resume(returning: .lead(batch))
  }

  /// How many wait for their turn.
  var waitingCount: Int { state.withLock { $0.waiting.count } }

  /// The next attempts in the order in which they came; a large one is written alone.
  private static func batch(from waiting: inout [Waiting]) -> [Waiting] {
    guard let first = waiting.first else { return [] }
    let count =
      first.attempt.isImport
      ? 1 : waiting.prefix(longest).prefix { !$0.attempt.isImport }.count
    defer { waiting.removeFirst(count) }
    return Array(waiting.prefix(count))
  }
}
