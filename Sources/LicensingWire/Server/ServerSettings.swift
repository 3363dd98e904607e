public import Licensing

/// How a server serves.
public struct ServerSettings: Sendable {
  public var mode: ServingMode
  /// The number of the group that may connect besides the owner; nil for the owner alone.
  public var group: UInt32?
  /// The program's name and version, as the hello tells it.
  public var program: String
  public var limits = WireLimits()
  /// Told when the last client has left; it must not block.
  public var whenAlone: (@Sendable () -> Void)?
  /// The login of a user of the machine; nil asks the machine.
  public var loginOfUser: (@Sendable (UInt32) -> Login?)?

  /// Makes settings; everything else has a value that fits.
  public init(mode: ServingMode, group: UInt32? = nil, program: String) {
    self.mode = mode
    self.group = group
    self.program = program
  }
}
