public import Licensing

/// The one way for a front end to the licenses: ask, change, and hear of changes.
///
/// A desk serves one caller, whose identity was settled when it was opened. `LicensingService`
/// answers in this process; a client of the socket answers from the process that owns the data.
public protocol LicenseDesk: Sendable {
  /// Decides a command and, allowed, saves it; the same request id is applied once.
  func perform(_ command: Command, request: RequestID) async throws(Refusal) -> Receipt

  /// Answers a question with what the caller may see.
  func reply(to question: Question) async throws(Refusal) -> Reply

  /// The log's heads after `sequence`, one for each batch that was committed, until cancelled.
  func changes(after sequence: SequenceNumber) -> AsyncStream<SequenceNumber>

  /// How the desk's connection stands, now and after each change, until cancelled or gone.
  func connectionStates() -> AsyncStream<DeskConnection>
}

extension LicenseDesk {
  /// Answers a question with the type that the question names.
  public func fetch<Q: Query>(_ query: Q) async throws(Refusal) -> Q.Answer {
    guard let answer = Q.answer(in: try await reply(to: query.question)) else {
      throw .storage(.failed(detail: "the reply answers another question"))
    }
    return answer
  }
}
