import Foundation
import Glibc
import Licensing
import LicensingService
import LicensingWire

/// Where a command works: at the desk of the process that owns the database.
///
/// A named socket is somebody's service and is only connected to. Otherwise the database is the
/// caller's own, and its owner is started where nobody serves it yet.
enum Installation {
  /// Connects, works, and lets go again whatever happens.
  static func with<Value: Sendable>(
    _ options: StandardOptions, create: Bool = false,
    _ body: @escaping @Sendable (any LicenseDesk) async throws(Refusal) -> Value
  ) throws(Refusal) -> Value {
    let client = try connect(options, create: create)
    defer { client.close() }
    return try waiting { () async throws(Refusal) -> Value in try await body(client) }
  }

  /// A connection to whoever owns the data.
  static func connect(
    _ options: StandardOptions, create: Bool = false
  ) throws(Refusal) -> LicensingClient {
    var settings = ClientSettings(program: Version.text)
    settings.actingAs = try options.actingAs()
    if let text = options.socketPath { return try connect(to: text, settings) }
    let path = options.databasePath
    if create { try makeFolder(of: path) }
    let files = OwnerFiles(database: path)
    settings.beforeReconnecting = { [settings] in
      _ = try? OwnerStarter(files: files, create: false, settings: settings).connect().close()
    }
    return try OwnerStarter(files: files, create: create, settings: settings).connect()
  }

  /// Does something to a database's file while nobody owns it.
  static func alone<Value>(
    _ options: StandardOptions, create: Bool = false, _ work: () throws(Refusal) -> Value
  ) throws(Refusal) -> Value {
    let starter = OwnerStarter(
      files: OwnerFiles(database: options.databasePath), create: create,
      settings: ClientSettings(program: Version.text))
    return try starter.alone(work)
  }

  private static func connect(
    to text: String, _ settings: ClientSettings
  ) throws(Refusal) -> LicensingClient {
    guard let path = SocketPath(text) else {
      throw .optionInvalid(name: "--socket", value: text, expected: "1–\(SocketPath.longest)")
    }
    do throws(ConnectionProblem) {
      return try LicensingClient(at: path, settings: settings)
    } catch {
      throw .server(ServerProblem(error, at: text))
    }
  }

  /// Removes a database with the files that stand beside it, and its owner.
  static func remove(path: String, servedBy client: LicensingClient) {
    let files = OwnerFiles(database: path)
    let process = client.greeting.process
    client.close()
    if process > 1 { kill(process, SIGTERM) }
    for suffix in ["", "-wal", "-shm", ".lock", ".log", ".starting"] { unlink(path + suffix) }
    unlink(files.socket.text)
  }

  /// The caller as the kernel knows it; a user without a name in the system is its number.
  static let login: Login = {
    let uid = getuid()
    let name = getpwuid(uid).map { String(cString: $0.pointee.pw_name) } ?? "uid-\(uid)"
    return Login(rawValue: name) ?? Login(uid: uid)
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
