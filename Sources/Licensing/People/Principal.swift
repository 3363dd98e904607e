/// Who is asking: a login from the kernel, and what the database knows of it.
public struct Principal: Hashable, Sendable {
  public let login: Login
  /// The machine from which the person asks.
  public let host: String
  /// The user bound to the login; nil while nobody is.
  public let user: User?
  /// The roles that the user holds.
  public let grants: Set<Grant>
  /// Whether this is the owner of the installation: the first who called.
  public let isOperator: Bool

  /// Makes a principal of its parts.
  public init(login: Login, host: String, user: User?, grants: Set<Grant>, isOperator: Bool) {
    self.login = login
    self.host = host
    self.user = user
    self.grants = grants
    self.isOperator = isOperator
  }
}
