internal import Foundation
internal import NIOCore

extension Connection {
  /// Longer lines than this are read away from the loop, where they keep nobody waiting.
  private static let quicklyRead = 32 << 10

  /// Cuts what has arrived into lines, and begins what can begin.
  func readLines() {
    if case .arriving = phase { return }
    do throws(LineBuffer.TooLong) {
      while !isClosing, let line = try lines.next() { accept(line) }
    } catch {
      return close(
        with: Failure(
          .lineTooLong, "the line is too long", data: Failure.Evidence(limit: lines.limit)))
    }
    expectMore()
    workOn()
  }

  private func accept(_ line: Data) {
    guard waiting.count + work.count < limits.requests else { return refuse(line) }
    waiting.append(line)
    // The hello settles how long the next line may be, so it is looked at before that is cut.
    if case .waitingForHello = phase { workOn() }
  }

  private func refuse(_ line: Data) {
    let id =
      switch MessageLine.request(in: line) {
      case .success(let message): message.id as MessageID?
      case .failure(let unreadable): unreadable.id
      }
    let failure = Failure(
      .tooManyRequests, "too many requests wait for their answers",
      data: Failure.Evidence(limit: limits.requests))
    if case .open = phase { send(.failure(id, failure)) } else { close(with: failure, id: id) }
  }

  /// Begins waiting requests as long as one may begin and the client reads its answers.
  func workOn() {
    while !isClosing, !hall.isStopping, let context, context.channel.isWritable,
      work.mayBegin(limit: limits.requestsAtOnce), let line = waiting.take()
    {
      if line.count <= Connection.quicklyRead {
        handle(MessageLine.request(in: line))
      } else {
        work.begin(alone: true)
        away(.slow) {
          MessageLine.request(in: line)
        } then: { connection, result in
          connection.work.end()
          connection.handle(result)
        }
      }
    }
  }

  private func handle(_ result: Result<RequestMessage, Unreadable>) {
    switch result {
    case .success(let message): handle(message)
    case .failure(let problem): handle(problem)
    }
  }

  /// After what is not JSON nothing can be trusted; anything else is counted, up to a limit.
  private func handle(_ problem: Unreadable) {
    unreadable += 1
    switch problem.failure.code {
    case .malformed, .invalidRequest: close(with: problem.failure, id: problem.id)
    case .unknownMethod, .invalidParameters, .failed, .refused, .helloFirst, .protocolMismatch,
      .unknownCaller, .notAllowed, .tooManyRequests, .lineTooLong, .tooManyConnections, .tooSlow,
      .tooManyErrors, .stopping:
      guard case .open = phase else { return close(with: problem.failure, id: problem.id) }
      send(.failure(problem.id, problem.failure))
      if unreadable > limits.unreadableRequests {
        close(with: Failure(.tooManyErrors, "too many requests could not be read"))
      }
    }
  }

  /// Works away from the loop, and goes on here with what came out.
  func away<Outcome: Sendable>(
    _ kind: Workshop.Kind, _ labor: @escaping @Sendable () async -> Outcome,
    then: @escaping @Sendable (Connection, Outcome) -> Void
  ) {
    guard let loop = context?.eventLoop else { return }
    let here = NIOLoopBound(self, eventLoop: loop)
    hall.workshop.start(kind) {
      let outcome = await labor()
      loop.execute {
        let connection = here.value
        then(connection, outcome)
        connection.goOn()
      }
    }
  }

  private func goOn() {
    if hall.isStopping, work.isNone { finish() } else { workOn() }
  }
}
