/// How a desk's connection to the process that owns the data stands.
public enum DeskConnection: Hashable, Sendable {
  /// What is asked is answered, and changes are heard of.
  case live
  /// The connection broke and is being made anew; what is asked waits for it.
  case reconnecting
  /// There will be no connection any more.
  case gone
}

extension LicenseDesk {
  /// A desk in the same process is always live.
  public func connectionStates() -> AsyncStream<DeskConnection> {
    AsyncStream { continuation in
      continuation.yield(.live)
      continuation.finish()
    }
  }
}
