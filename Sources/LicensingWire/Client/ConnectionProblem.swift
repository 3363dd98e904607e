/// Why there is no connection to a server.
public enum ConnectionProblem: Error, Hashable, Sendable {
  /// Nothing listens at the path.
  case nobodyThere(path: String)
  /// The socket's mode keeps this user out.
  case notPermitted(path: String)
  /// Somebody listens, but does not greet in time, or not as this protocol has it.
  case noGreeting
  /// The server speaks another version of the protocol; its program is named where it said so.
  case otherProtocol(theirs: Int?, ours: Int, program: String?)
  /// The machine has no login name for this user, or the server does not let it in.
  case unknownCaller
  /// Only the owner of a personal database may act for others.
  case notAllowed
  /// The server has all the connections it takes.
  case tooManyConnections(limit: Int?)
  /// The server is about to leave.
  case stopping
  /// This side closed the connection.
  case closed
  /// Anything else that the operating system or the server said.
  case failed(detail: String)

  /// Whether trying again can't help.
  public var isFinal: Bool {
    switch self {
    case .otherProtocol, .unknownCaller, .notAllowed, .closed: true
    case .nobodyThere, .notPermitted, .noGreeting, .tooManyConnections, .stopping, .failed: false
    }
  }
}

extension ConnectionProblem {
  /// What a server's failure means for the connection.
  init(_ failure: Failure) {
    switch failure.code {
    case .protocolMismatch:
      self = .otherProtocol(
        theirs: failure.data?.protocol, ours: WireProtocol.version,
        program: failure.data?.program)
    case .unknownCaller: self = .unknownCaller
    case .notAllowed: self = .notAllowed
    case .tooManyConnections: self = .tooManyConnections(limit: failure.data?.limit)
    case .stopping: self = .stopping
    case .malformed, .invalidRequest, .unknownMethod, .invalidParameters, .failed, .refused,
      .helloFirst, .tooManyRequests, .lineTooLong, .tooSlow, .tooManyErrors:
      self = .failed(detail: failure.message)
    }
  }

  init(_ problem: SystemProblem, at path: SocketPath) {
    self =
      switch problem.isMissing {
      case true?: .nobodyThere(path: path.text)
      case false?: .notPermitted(path: path.text)
      case nil: .failed(detail: problem.description)
      }
  }
}

/// How the connection of a client stands.
public enum ConnectionState: Hashable, Sendable {
  /// Connected; what is asked is answered.
  case live(Greeting)
  /// The connection broke and is being made anew; what is asked waits for it.
  case reconnecting
  /// There will be no connection any more.
  case gone(ConnectionProblem)
}
