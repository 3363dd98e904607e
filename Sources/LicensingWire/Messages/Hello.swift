internal import Licensing

/// The first message of a client: what it speaks, and what it is.
struct Hello: Hashable, Sendable, Codable {
  /// The version of the protocol that the client speaks.
  var `protocol`: Int
  /// The client's name and version, for the server's log.
  var program: String
  /// Whose desk is wanted; only the database's owner may ask for another's, in the personal mode.
  var actingAs: Login?
}

/// How a database is served, which settles who is trusted.
public enum ServingMode: String, Hashable, Sendable, Codable, CaseIterable {
  /// The owner of the file is trusted, and nobody else gets in.
  case personal
  /// A service of its own user owns the file; every caller is known by the kernel and has roles.
  case team
}
