internal import Foundation
public import Licensing
public import LicensingService
internal import Synchronization

/// A desk in another process, over its Unix socket.
///
/// It owns one connection and one thread that waits on it. When the connection breaks it is made
/// anew: what was asked is asked again, commands under the same request id, so that each is applied
/// once; and changes go on after the last one that was heard of.
public final class LicensingClient: LicenseDesk {
  private let line: ClientLine

  /// Connects to a server, or says why there is none. This blocks for as long as the greeting takes.
  public init(at path: SocketPath, settings: ClientSettings) throws(ConnectionProblem) {
    line = try ClientLine(to: path, settings: settings)
    let line = line
    let thread = Thread { line.run() }
    thread.name = "wire"
    thread.start()
  }

  deinit {
    line.close()
  }

  /// How the server greeted last.
  public var greeting: Greeting { line.lastGreeting }

  /// How the connection stands now.
  public var connection: ConnectionState { line.state.withLock { $0.connection } }

  /// How the connection stands, now and after each change, until cancelled or gone.
  public var connectionChanges: AsyncStream<ConnectionState> { line.connectionChanges() }

  /// Decides a command and, allowed, saves it; the same request id is applied once.
  public func perform(
    _ command: Command, request: RequestID
  ) async throws(Refusal) -> Receipt {
    let submission = Submission(request: request, command: command)
    guard case .receipt(let receipt) = try await line.ask(.perform(submission)) else {
      throw .storage(.failed(detail: "the server answered something else"))
    }
    return receipt
  }

  /// Answers a question with what the caller may see.
  public func reply(to question: Question) async throws(Refusal) -> Reply {
    guard case .reply(let reply) = try await line.ask(.ask(question)) else {
      throw .storage(.failed(detail: "the server answered something else"))
    }
    return reply
  }

  /// The log's heads after `sequence`, one for each batch that was committed, until cancelled.
  public func changes(after sequence: SequenceNumber) -> AsyncStream<SequenceNumber> {
    line.changes(after: sequence)
  }

  /// Closes the connection; whoever waits for an answer gets a refusal.
  public func close() {
    line.close()
  }
}
