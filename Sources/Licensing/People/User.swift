/// A person whom the database knows.
public struct User: Hashable, Sendable, Codable, Identifiable {
  /// Where the person stands: nominated, at work, or shut out.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case invited, active, disabled
  }

  public let id: Identifier<User>
  public var name: String
  /// The login by which the kernel knows the person; absent until it is bound.
  public var login: Login?
  public var email: String?
  public var status: Status
  /// The person's company, where it is known; another one than the account's makes a partner user.
  public var company: String?

  /// Makes a user of its parts.
  public init(
    id: Identifier<User>, name: String, login: Login?, email: String? = nil,
    status: Status = .active, company: String? = nil
  ) {
    self.id = id
    self.name = name
    self.login = login
    self.email = email
    self.status = status
    self.company = company
  }
}

/// A login name of the machine, as the kernel's user identity maps to it.
public struct Login: Hashable, Sendable, RawRepresentable, Codable, CustomStringConvertible {
  /// The login name.
  public let rawValue: String

  /// Wraps a login name; nil when it is empty or longer than the 256 bytes that Linux allows.
  public init?(rawValue: String) {
    guard (1...256).contains(rawValue.utf8.count) else { return nil }
    self.rawValue = rawValue
  }

  /// The login name.
  public var description: String { rawValue }
}
