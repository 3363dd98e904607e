/// How much a server takes of anybody; each bound has an answer for what lies beyond it.
public struct WireLimits: Hashable, Sendable {
  /// Bytes of a line before the hello.
  public var lineBeforeHello = 64 << 10
  /// Bytes of a line after it; an import is one line.
  public var line = 32 << 20
  /// Connections at once.
  public var connections = 2000
  /// Connections of one user of the machine at once.
  public var connectionsOfUser = 1200
  /// Requests of one connection that wait for their answers.
  public var requests = 64
  /// Requests of one connection that are worked on at once.
  public var requestsAtOnce = 4
  /// Requests of one connection that can't be read, before it is closed.
  public var unreadableRequests = 16
  /// Terms of one filter.
  public var filterTerms = 500
  /// Bytes that may wait to be read by one client before it is served no further.
  public var unsentBytes = 1 << 20
  /// How long a client may take for its hello, and for the rest of a line that it has begun.
  public var patience = Duration.seconds(20)
  /// How long a client may leave what was sent unread while more is waiting.
  public var stall = Duration.seconds(20)
  /// How long what is being done may take when the server stops.
  public var farewell = Duration.seconds(5)

  /// The limits that a server keeps unless told otherwise.
  public init() {}
}
