internal import Glibc
internal import Licensing
internal import Synchronization

/// The login names of the machine's users; it owns a small memory of those that were looked up.
final class LoginNames: Sendable {
  private let known = Mutex<[UInt32: Login]>([:])
  /// How many names are remembered at most.
  private static let most = 4096

  /// The login of a user; nil where the machine knows none. Looking it up can block.
  func login(of userID: UInt32) -> Login? {
    if let login = known.withLock({ $0[userID] }) { return login }
    guard let login = LoginNames.lookUp(userID) else { return nil }
    known.withLock { known in
      if known.count >= LoginNames.most { known.removeAll() }
      known[userID] = login
    }
    return login
  }

  private static func lookUp(_ userID: UInt32) -> Login? {
    var size = 1024
    while size <= 1 << 20 {
      var buffer = [CChar](repeating: 0, count: size)
      var entry = passwd()
      var found: UnsafeMutablePointer<passwd>?
      let result = getpwuid_r(userID, &entry, &buffer, buffer.count, &found)
      if result == ERANGE {
        size *= 4
        continue
      }
      guard result == 0, found != nil, let name = entry.pw_name else { return nil }
      return Login(rawValue: String(cString: name))
    }
    return nil
  }
}
