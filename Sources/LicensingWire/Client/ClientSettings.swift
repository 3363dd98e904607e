public import Licensing

/// How a client connects.
public struct ClientSettings: Sendable {
  /// The program's name and version, for the server's log.
  public var program: String
  /// Whose desk is wanted; only the owner of a personal database may ask for another's.
  public var actingAs: Login?
  /// How long a server may take for its greeting.
  public var greeting = Duration.seconds(5)
  /// How long an answer may take, reconnecting included.
  public var answer = Duration.seconds(60)
  /// The shortest and the longest pause between two tries to reconnect.
  public var pauses = Duration.milliseconds(20)...Duration.seconds(2)
  /// What is done before each try to reconnect, such as starting the owner anew.
  public var beforeReconnecting: (@Sendable () -> Void)?
  /// The longest line that is taken from a server, in bytes.
  public var longestLine = 256 << 20

  /// Makes settings; everything else has a value that fits.
  public init(program: String) {
    self.program = program
  }
}
