import Foundation
import Licensing
import LicensingService
import LicensingStore
import LicensingWire
import Testing

/// A workplace whose database holds one license in three virtual accounts, with units to spare; it
/// ends the owner that was started for it.
final class Plant: Sendable {
  static let license = "C9300-24 Network Essentials"
  static let accounts = ["Headquarters", "Manufacturing", "Refining"]

  let folder: URL
  /// How many units each virtual account begins with.
  let units: Int

  var database: String { folder.appending(path: "x.db").path }
  var socket: SocketPath { SocketPath(ofDatabase: database, environment: [:]) }
  /// The process that signed the database's lock last.
  var owner: pid_t? { DatabaseOwner(databasePath: database)?.process }

  /// Makes the database in this process and leaves it, served by nobody.
  init(units: Int = 100_000) async throws {
    self.units = units
    // Short, for a socket's path has little room.
    folder = URL(fileURLWithPath: "/tmp/plant-" + UUID().uuidString.prefix(8))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let service = try LicensingService(databasePath: database, create: true)
    let caller = try #require(getpwuid(getuid()))
    let login = try #require(Login(rawValue: String(cString: caller.pointee.pw_name)))
    let request = try #require(RequestID(rawValue: "import"))
    _ = try await service.desk(for: login, host: "box")
      .perform(.import(try Plant.estate(units: units)), request: request)
    service.close()
  }

  deinit {
    if let owner, owner > 1, owner != getpid() { kill(owner, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  private static func estate(units: Int) throws -> ImportSet {
    var set = ImportSet(
      account: ImportedAccount(
        name: try Name(typed: "Metalworks"),
        domain: try #require(DomainIdentifier(rawValue: "metalworks.example"))))
    let license = try Name(typed: license)
    set.licenses = [ImportedLicense(name: license)]
    for (index, name) in accounts.enumerated() {
      let account = try Name(typed: name)
      set.virtualAccounts.append(ImportedVirtualAccount(name: account, isDefault: index == 0))
      let quantity = Quantity(clamping: units)
      let lot = ImportedLot(kind: .perpetual, quantity: quantity, term: .perpetual)
      set.rows.append(
        ImportedRow(
          license: license, virtualAccount: account, quantity: quantity, inUse: .zero, lots: [lot]))
    }
    return set
  }

  var environment: [String: String] {
    Program.environment(
      home: folder.path, language: .english, adding: ["SMARTDECK_DATABASE": "x.db"])
  }

  /// Runs the program on the database; where nobody serves it, that starts the owner.
  func run(_ arguments: String...) throws -> Answer { try run(arguments) }

  func run(_ arguments: [String]) throws -> Answer {
    try Program.run(arguments, in: folder, environment: environment)
  }

  /// A client that has the program start the owner whenever it has gone.
  func client() throws -> LicensingClient {
    try start()
    var settings = ClientSettings(program: "tests")
    settings.pauses = .milliseconds(5)...Duration.milliseconds(50)
    settings.beforeReconnecting = { [self] in try? start() }
    return try LicensingClient(at: socket, settings: settings)
  }

  private func start() throws {
    let answer = try run("summary")
    try #require(answer.status == 0, "\(answer)")
  }

  /// Asks the owner to leave and waits until it has let go of the lock.
  func stopOwner() throws {
    let process = try #require(owner)
    try #require(process > 1 && process != getpid())
    kill(process, SIGTERM)
    try waitForLock()
  }

  /// Waits until nobody holds the database's lock.
  func waitForLock() throws {
    let lock = open(database + ".lock", O_RDWR | O_CLOEXEC)
    try #require(lock >= 0)
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0, errno == EINTR {}
  }

  /// The events that carry a request, read from the file by another program: number and request.
  func requests() throws -> [(sequence: Int64, request: String)] {
    let answer = try Answer.of(
      ["sqlite3", "x.db", "SELECT sequence, request FROM events WHERE request IS NOT NULL"],
      in: folder, environment: environment)
    try #require(answer.status == 0, "\(answer)")
    return try answer.out.split(separator: "\n").map { line in
      let parts = line.split(separator: "|", maxSplits: 1)
      return (try #require(Int64(parts[0])), String(parts[1]))
    }
  }

  /// The lines of the owner's log that hold a text.
  func logLines(with text: String) throws -> Int {
    try String(contentsOfFile: database + ".log", encoding: .utf8)
      .split(separator: "\n").count { $0.contains(text) }
  }

  /// Makes sure that the program finds nothing wrong with the database.
  func verify() throws {
    let answer = try run("verify")
    #expect(answer.status == 0, "\(answer)")
  }
}

/// A number for the scale of a test: from the environment, or the small one of every day.
func scale(_ name: String, _ everyday: Int) -> Int {
  ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? everyday
}
