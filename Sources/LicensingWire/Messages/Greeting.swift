public import Licensing

/// The server's answer to a hello: what it speaks, and who it thinks the caller is.
public struct Greeting: Hashable, Sendable, Codable {
  /// The version of the protocol that the server speaks.
  public let `protocol`: Int
  /// The server's name and version.
  public let program: String
  /// The login that the kernel vouches for, or the one whose desk was asked for.
  public let login: Login
  public let mode: ServingMode
  /// The longest line, in bytes, that the server reads from now on.
  public let longestLine: Int
  /// How many requests may wait for their answers at once.
  public let mostRequests: Int

  /// Makes a greeting of its parts.
  public init(
    protocol version: Int, program: String, login: Login, mode: ServingMode, longestLine: Int,
    mostRequests: Int
  ) {
    self.protocol = version
    self.program = program
    self.login = login
    self.mode = mode
    self.longestLine = longestLine
    self.mostRequests = mostRequests
  }
}
