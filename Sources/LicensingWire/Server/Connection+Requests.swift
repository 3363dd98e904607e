internal import Foundation
internal import Licensing
internal import LicensingService
internal import NIOCore

extension Connection {
  /// Does what a request asks, in the order in which they came.
  func handle(_ message: RequestMessage) {
    switch phase {
    case .arriving, .greeting, .closing: break
    case .waitingForHello:
      guard case .hello(let hello) = message.request else {
        return close(with: Failure(.helloFirst, "hello comes first"), id: message.id)
      }
      greet(hello, id: message.id)
    case .open(let desk):
      serve(message, at: desk)
    }
  }

  private func serve(_ message: RequestMessage, at desk: any LicenseDesk) {
    let id = message.id
    switch message.request {
    case .hello:
      send(.failure(id, Failure(.invalidRequest, "hello was said already")))
    case .perform(let submission):
      answer(id, .command, alone: true) { () throws(Refusal) in
        .receipt(try await desk.perform(submission.command, request: submission.request))
      }
    case .ask(let question):
      guard question.filterTerms <= limits.filterTerms else {
        return send(.failure(id, Failure(.invalidParameters, "the filter has too many terms")))
      }
      answer(id, question.kind, alone: false) { () throws(Refusal) in
        .reply(try await desk.reply(to: question))
      }
    case .subscribe(let subscription): subscribe(id, after: subscription.after, at: desk)
    case .unsubscribe:
      told = nil
      send(.answer(id, .unsubscribed))
    }
  }

  private func answer(
    _ id: MessageID, _ kind: Workshop.Kind, alone: Bool,
    _ ask: @escaping @Sendable () async throws(Refusal) -> Answer
  ) {
    work.begin(alone: alone)
    away(kind) {
      await Connection.line(id, ask)
    } then: { connection, line in
      connection.work.end()
      connection.send(line)
    }
  }

  /// The answer as bytes, made away from the loop.
  private static func line(
    _ id: MessageID, _ ask: @Sendable () async throws(Refusal) -> Answer
  ) async -> ByteBuffer {
    do throws(Refusal) {
      return ByteBuffer(bytes: MessageLine.write(.answer(id, try await ask())))
    } catch {
      return ByteBuffer(bytes: MessageLine.write(.failure(id, Failure(error))))
    }
  }

  /// The head is asked of the log itself, for this server may have been started after events that
  /// the client has not seen; what is committed meanwhile has reached the hall by then.
  private func subscribe(
    _ id: MessageID, after sequence: SequenceNumber, at desk: any LicenseDesk
  ) {
    work.begin(alone: true)
    away(.question) { () -> Result<SequenceNumber, Refusal> in
      do throws(Refusal) {
        return .success(try await desk.fetch(SessionQuery()).head)
      } catch {
        return .failure(error)
      }
    } then: { connection, result in
      connection.work.end()
      switch result {
      case .success(let head): connection.began(id, after: sequence, head: head)
      case .failure(let refusal): connection.send(.failure(id, Failure(refusal)))
      }
    }
  }

  private func began(_ id: MessageID, after sequence: SequenceNumber, head: SequenceNumber) {
    let newest = max(head, hall.head)
    send(.answer(id, .subscribed(Answer.Head(head: newest))))
    told = sequence
    tell(newest, line: ByteBuffer(bytes: MessageLine.write(.changed(upTo: newest))))
  }
}

extension Question {
  /// How many terms the filter of the question has; 0 where it has none.
  fileprivate var filterTerms: Int {
    switch self {
    case .inventory(let query): query.filter.terms
    case .positions(let query): query.filter.terms
    case .orders(let query): query.filter.terms
    case .events(let query): query.filter.terms
    case .records(let query): query.filter.terms
    case .matrix(let query): query.filter.terms
    case .session, .accounts, .summary, .directory, .lots, .movePreview, .moveProposals,
      .importPreview, .verification, .commandPreview, .targets, .outbox, .permission,
      .find, .savedViews:
      0
    }
  }
}

extension Filter {
  /// How many parts the filter is made of, itself included; JSON's depth bounds the recursion.
  fileprivate var terms: Int {
    switch self {
    case .everything, .term: 1
    case .not(let inner): 1 + inner.terms
    case .every(let parts), .any(let parts): parts.reduce(1) { $0 + $1.terms }
    }
  }
}
