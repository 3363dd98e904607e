/// What keeps a front end from the process that owns the data.
public enum ServerProblem: Hashable, Sendable, Codable {
  /// Nothing listens at the path, and nothing may be started there.
  case nobodyThere(path: String)
  /// The socket's mode keeps this user out.
  case notPermitted(path: String)
  /// Somebody listens, but does not greet in time.
  case noGreeting(path: String)
  /// The server speaks another version of the protocol.
  case otherProtocol(theirs: Int, ours: Int)
  /// The machine has no login name for this user.
  case unknownCaller
  /// Only the owner of a personal database may act for others.
  case notAllowed
  case tooManyConnections
  /// The server is about to leave.
  case stopping
  /// The owner was started and left again without a word; its log may say why.
  case notStarted(log: String)
  /// Anything else that the operating system or the server said.
  case failed(detail: String)
}
