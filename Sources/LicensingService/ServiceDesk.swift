public import Licensing

/// One caller's desk in the process that owns the database.
public struct ServiceDesk: LicenseDesk {
  let service: LicensingService
  let login: Login
  let host: String

  /// Decides a command and, allowed, saves it; the same request id is applied once.
  public func perform(
    _ command: Command, request: RequestID
  ) async throws(Refusal) -> Receipt {
    try await service.perform(
      Attempt(command: command, request: request, login: login, host: host))
  }

  /// Answers a question with what the caller may see.
  public func reply(to question: Question) async throws(Refusal) -> Reply {
    try service.reply(to: question, login: login, host: host)
  }

  /// The log's heads after `sequence`, one for each batch that was committed, until cancelled.
  public func changes(after sequence: SequenceNumber) -> AsyncStream<SequenceNumber> {
    service.listeners.stream(after: sequence)
  }
}
