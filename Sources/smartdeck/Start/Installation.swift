import Foundation
import Glibc
import Licensing
import LicensingService

/// The database that a command works on, and who is asking.
struct Installation {
  let service: LicensingService
  let desk: ServiceDesk

  /// Opens the database of a path; `create` makes it, and its folder, where there is none.
  init(path: String, create: Bool = false) throws(Refusal) {
    if create { try Installation.makeFolder(of: path) }
    service = try LicensingService(databasePath: path, create: create)
    desk = service.desk(for: Installation.login, host: Installation.host)
  }

  /// Opens, works, and closes again whatever happens.
  static func with<Value: Sendable>(
    path: String, create: Bool = false,
    _ body: @escaping @Sendable (ServiceDesk) async throws(Refusal) -> Value
  ) throws(Refusal) -> Value {
    let installation = try Installation(path: path, create: create)
    defer { installation.service.close() }
    let desk = installation.desk
    return try waiting { () async throws(Refusal) -> Value in try await body(desk) }
  }

  /// Removes a database with the files that stand beside it.
  static func remove(path: String) {
    for suffix in ["", "-wal", "-shm", ".lock"] { unlink(path + suffix) }
  }

  /// The caller as the kernel knows it; a user without a name in the system is its number.
  static let login: Login = {
    let uid = getuid()
    let name = getpwuid(uid).map { String(cString: $0.pointee.pw_name) } ?? "uid-\(uid)"
    return Login(rawValue: name) ?? Login(uid: uid)
  }()

  static let host: String = {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()

  /// Only the default folder is made by itself: a mistyped path must not leave folders behind.
  private static func makeFolder(of path: String) throws(Refusal) {
    let folder = StandardOptions.dataFolder(ProcessInfo.processInfo.environment)
    guard path == folder + "/licenses.db" else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .storage(.notPermitted(path: folder))
    }
  }
}

extension Login {
  /// The login of a user who has no name in the system.
  init(uid: uid_t) {
    guard let login = Login(rawValue: "uid-\(uid)") else {
      preconditionFailure("a short text is a login")
    }
    self = login
  }
}
