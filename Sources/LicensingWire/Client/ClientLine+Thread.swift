internal import Foundation
internal import Glibc
internal import Licensing
internal import Synchronization

extension ClientLine {
  /// The thread: serves the connection until it breaks, then makes another, until closed.
  func run() {
    var lines = takeFirstLines()
    while true {
      let began = ContinuousClock.now
      serve(&lines)
      guard let fresh = reconnect(after: ContinuousClock.now - began) else { return }
      lines = fresh
    }
  }

  /// Reads and writes until the connection breaks or is closed.
  private func serve(_ lines: inout LineBuffer) {
    guard handleLines(&lines) else { return }
    while true {
      let (descriptor, hasMore, deadline, isClosed) = state.withLock {
        ($0.descriptor, !$0.outbox.isEmpty, $0.nextDeadline, $0.isClosed)
      }
      guard let descriptor, !isClosed else { return }
      let events = Int16(POLLIN) | (hasMore ? Int16(POLLOUT) : 0)
      var entries = [
        pollfd(fd: descriptor, events: events, revents: 0),
        pollfd(fd: bell.readingEnd, events: Int16(POLLIN), revents: 0),
      ]
      _ = poll(&entries, 2, UnixSocket.milliseconds(until: deadline))
      if entries[1].revents != 0 { bell.quiet() }
      if entries[0].revents & Int16(POLLOUT) != 0 { state.withLock { $0.sendRest() } }
      if entries[0].revents & ~Int16(POLLOUT) != 0, !receive(descriptor, &lines) { return }
      expire()
    }
  }

  /// Reads what is there; false when the connection is over.
  private func receive(_ descriptor: Int32, _ lines: inout LineBuffer) -> Bool {
    switch UnixSocket.read(descriptor) {
    case .nothing: return true
    case .end: return false
    case .bytes(let bytes):
      lines.append(bytes)
      return handleLines(&lines)
    }
  }

  private func handleLines(_ lines: inout LineBuffer) -> Bool {
    do {
      while let line = try lines.next() {
        guard handle(try MessageLine.serverMessage(in: line)) else { return false }
      }
      return true
    } catch {
      return false
    }
  }

  /// Does what a message says; false when the server is leaving.
  private func handle(_ message: ServerMessage) -> Bool {
    switch message {
    case .answer(_, .subscribed(let subscribed)):
      state.withLock { $0.tell(subscribed.head) }
    case .answer(_, .unsubscribed), .answer(_, .hello): break
    case .answer(let id, .receipt(let receipt)): finish(id, .success(.receipt(receipt)))
    case .answer(let id, .reply(let reply)): finish(id, .success(.reply(reply)))
    case .failure(let id?, let failure): finish(id, .failure(failure.refusal))
    case .failure(nil, _): return false
    case .changed(let upTo): state.withLock { $0.tell(upTo) }
    // What is being done is still answered; the server closes after that.
    case .goodbye: break
    }
    return true
  }

  private func finish(_ id: MessageID, _ result: Result<Answer, Refusal>) {
    guard case .number(let number) = id else { return }
    let pending = state.withLock { $0.finish(number) }
    pending?.continuation.resume(returning: result)
  }

  /// Answers those who have waited long enough.
  func expire() {
    let now = ContinuousClock.now
    let late = state.withLock { state in
      let late = state.pending.filter { $0.value.deadline <= now }
      for id in late.keys { state.pending[id] = nil }
      return late.values
    }
    for pending in late {
      pending.continuation.resume(
        returning: .failure(.storage(.failed(detail: "the server did not answer in time"))))
    }
  }
}

extension Failure {
  /// The refusal, as the server's service made it; other failures in a programmer's words.
  fileprivate var refusal: Refusal {
    data?.refusal ?? .storage(.failed(detail: "the server: \(message)"))
  }
}
