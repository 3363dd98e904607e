internal import Licensing
internal import Synchronization

/// Everyone who waits to hear that the log has grown; it owns their streams.
///
/// A listener that is slow loses nothing: only the newest head is kept for it.
final class Listeners: Sendable {
  private struct State {
    var next = 0
    var head = SequenceNumber.none
    var streams: [Int: AsyncStream<SequenceNumber>.Continuation] = [:]
  }

  private let state = Mutex(State())

  func stream(after sequence: SequenceNumber) -> AsyncStream<SequenceNumber> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: SequenceNumber.self, bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state in
      state.next += 1
      state.streams[state.next] = continuation
      if state.head > sequence { continuation.yield(state.head) }
      return state.next
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { $0.streams[number] = nil }
    }
    return stream
  }

  func tell(_ head: SequenceNumber) {
    state.withLock { state in
      // Two commits may tell in the other order; the streams hear only what is newer, under the
      // lock, so that none of them ends up with an older head than the log's.
      guard head > state.head else { return }
      state.head = head
      for continuation in state.streams.values { continuation.yield(head) }
    }
  }

  func finish() {
    let continuations = state.withLock { Array($0.streams.values) }
    for continuation in continuations { continuation.finish() }
  }
}
