internal import Foundation
internal import Glibc
internal import Licensing
internal import Synchronization

extension ClientLine {
  /// Makes the connection anew, with longer and longer pauses; nil when there will be none.
  ///
  /// A server that greets and hangs up again and again is not asked without a pause either.
  func reconnect(after lifetime: Duration) -> LineBuffer? {
    hangUp()
    var pause = settings.pauses.lowerBound
    if lifetime < .seconds(1) { rest(pause) }
    while true {
      guard !state.withLock({ $0.isClosed }) else { return leave(.closed) }
      settings.beforeReconnecting?()
      do throws(ConnectionProblem) {
        return resume(on: try Wire(to: path, settings: settings))
      } catch {
        if error.isFinal { return leave(error) }
      }
      rest(pause)
      pause = min(pause * 2, settings.pauses.upperBound)
    }
  }

  private func hangUp() {
    state.withLock { state in
      if let descriptor = state.descriptor { Glibc.close(descriptor) }
      state.descriptor = nil
      state.outbox = Data()
      state.isSubscribed = false
      if !state.isClosed { state.change(to: .reconnecting) }
    }
  }

  /// Asks again what was not answered, in its order, and goes on with the changes.
  private func resume(on wire: Wire) -> LineBuffer {
    adopt(wire.greeting)
    for pending in state.withLock({ $0.startAnew(on: wire) }) {
      pending.continuation.resume(
        returning: .failure(.storage(.failed(detail: "every connection broke over the request"))))
    }
    return wire.lines
  }

  /// Waits for the next try; answers those who have waited long enough meanwhile.
  private func rest(_ pause: Duration) {
    let end = ContinuousClock.now + pause
    while ContinuousClock.now < end, !state.withLock({ $0.isClosed }) {
      let next = state.withLock { $0.nextDeadline }.map { min($0, end) } ?? end
      if UnixSocket.wait(for: bell.readingEnd, until: next) { bell.quiet() }
      expire()
    }
  }

  private func leave(_ problem: ConnectionProblem) -> LineBuffer? {
    let (pending, listeners, observers) = state.withLock { state in
      state.change(to: .gone(problem))
      defer { (state.pending, state.listeners, state.observers) = ([:], [:], [:]) }
      return (state.pending, state.listeners, state.observers)
    }
    for waiting in pending.values {
      waiting.continuation.resume(returning: .failure(problem.refusal))
    }
    for listener in listeners.values { listener.continuation.finish() }
    for observer in observers.values { observer.finish() }
    return nil
  }
}
