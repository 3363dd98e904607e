internal import Foundation
internal import Glibc
internal import Licensing
internal import Synchronization

/// The connection of a client through all its lives; it owns the descriptor and the shared state.
final class ClientLine: Sendable {
  let path: SocketPath
  let settings: ClientSettings
  let bell: Doorbell
  let state: Mutex<ClientState>
  private let first: Mutex<LineBuffer?>
  private let greeting: Mutex<Greeting>

  init(to path: SocketPath, settings: ClientSettings) throws(ConnectionProblem) {
    do throws(SystemProblem) {
      bell = try Doorbell()
    } catch {
      throw .failed(detail: error.description)
    }
    let wire = try Wire(to: path, settings: settings)
    self.path = path
    self.settings = settings
    state = Mutex(ClientState(wire))
    first = Mutex(wire.lines)
    greeting = Mutex(wire.greeting)
  }

  var lastGreeting: Greeting { greeting.withLock { $0 } }

  /// What arrived together with the first greeting.
  func takeFirstLines() -> LineBuffer {
    first.withLock { lines in
      defer { lines = nil }
      return lines ?? LineBuffer(limit: settings.longestLine)
    }
  }

  /// Sends a request and waits for its answer, through a broken connection too.
  func ask(_ request: Request) async throws(Refusal) -> Answer {
    let id = state.withLock { $0.nextID() }
    let message = RequestMessage(id: .number(id), request: request)
    let line: Data
    do {
      line = try MessageLine.line(of: message)
    } catch {
      throw .storage(.failed(detail: "\(error)"))
    }
    guard line.count - 1 <= lastGreeting.longestLine else {
      throw .storage(
        .failed(detail: "the request is longer than \(lastGreeting.longestLine) bytes"))
    }
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        wait(id, for: line, continuation)
        // A task that was cancelled before it waited was not found then.
        if Task.isCancelled { abandon(id) }
      }
    } onCancel: {
      abandon(id)
    }
    return try result.get()
  }

  /// Stops waiting for an answer; what was sent may still be done.
  private func abandon(_ id: Int64) {
    let gone = state.withLock { $0.pending.removeValue(forKey: id) }
    gone?.continuation.resume(
      returning: .failure(.server(.failed(detail: "the question was cancelled"))))
  }

  private func wait(
    _ id: Int64, for line: Data,
    _ continuation: CheckedContinuation<Result<Answer, Refusal>, Never>
  ) {
    let deadline = ContinuousClock.now + settings.answer
    let mustRing = state.withLock { state in
      if case .gone(let problem) = state.connection {
        continuation.resume(returning: .failure(problem.refusal))
        return false
      }
      let isSooner = state.nextDeadline.map { deadline < $0 } ?? true
      state.pending[id] = ClientState.Pending(
        line: line, deadline: deadline, continuation: continuation)
      state.queue.append(id)
      return state.pump() || isSooner
    }
    if mustRing { bell.ring() }
  }

  func changes(after sequence: SequenceNumber) -> AsyncStream<SequenceNumber> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: SequenceNumber.self, bufferingPolicy: .bufferingNewest(1))
    let (number, mustRing) = state.withLock { state in
      let number = state.nextNumber()
      if case .gone = state.connection {
        continuation.finish()
        return (number, false)
      }
      state.listeners[number] = ClientState.Listener(told: sequence, continuation: continuation)
      state.tell(state.head)
      return (number, state.subscribe())
    }
    continuation.onTermination = { [weak self] _ in self?.forgetListener(number) }
    if mustRing { bell.ring() }
    return stream
  }

  private func forgetListener(_ number: Int) {
    let mustRing = state.withLock { state in
      state.listeners[number] = nil
      return state.unsubscribe()
    }
    if mustRing { bell.ring() }
  }

  func connectionChanges() -> AsyncStream<ConnectionState> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: ConnectionState.self, bufferingPolicy: .bufferingNewest(16))
    let number = state.withLock { state in
      let number = state.nextNumber()
      continuation.yield(state.connection)
      if case .gone = state.connection {
        continuation.finish()
      } else {
        state.observers[number] = continuation
      }
      return number
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { $0.observers[number] = nil }
    }
    return stream
  }

  /// Ends everything; the thread notices and leaves.
  func close() {
    state.withLock { $0.isClosed = true }
    bell.ring()
  }

  func adopt(_ greeting: Greeting) {
    self.greeting.withLock { $0 = greeting }
  }
}

extension ConnectionProblem {
  /// The refusal that whoever waits for an answer gets.
  var refusal: Refusal { .storage(.failed(detail: "no connection to the server: \(self)")) }
}
