import Foundation
import Licensing
import LicensingExchange
import LicensingService
import LicensingWire

/// A demonstration company with many units to move, its service, and a server for clients.
///
/// It owns a folder, which it removes when it is closed.
final class Works {
  /// How many units each lot has: enough for every move there and back.
  private static let units = 1_000_000
  private let folder: URL
  private let service: LicensingService
  private let socket: SocketPath
  private let owner: Login
  private let plain: URL
  private let license: Identifier<License>
  private let accounts: [Identifier<VirtualAccount>]

  init(in parent: String) async throws {
    folder = URL(fileURLWithPath: parent).appendingPathComponent("moves-\(getpid())")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = folder.appendingPathComponent("licenses.db").path
    guard let owner = Login(rawValue: "owner"), let socket = SocketPath(folder.path + "/s") else {
      throw Trouble.noRoom(folder.path)
    }
    (self.owner, self.socket) = (owner, socket)
    service = try LicensingService(databasePath: path, create: true)
    let desk = service.desk(for: owner, host: "here")
    let sets = Demonstration(today: Clock.system.now().day).imports
    for (number, set) in sets.enumerated() {
      let plenty = set.withPlenty(Works.units)
      _ = try await desk.perform(.import(plenty), request: try Works.request("import", number))
    }
    service.checkpoint()
    plain = folder.appendingPathComponent("plain.db")
    try FileManager.default.copyItem(atPath: path, toPath: plain.path)
    (license, accounts) = try await Works.places(at: desk)
  }

  /// Ends the server and removes the folder.
  func close() {
    service.close()
    try? FileManager.default.removeItem(at: folder)
  }

  func runInterface(for time: Duration) throws -> Run {
    let ledger = try PlainLedger(path: plain.path)
    defer { ledger.close() }
    var run = Run()
    let begin = ContinuousClock.now
    while ContinuousClock.now - begin < time {
      let asked = ContinuousClock.now
      try ledger.move(license: license, from: accounts[0], to: accounts[1])
      run.worstWait = max(run.worstWait, ContinuousClock.now - asked)
      run.moves += 1
    }
    run.took = ContinuousClock.now - begin
    return run
  }

  func runInProcess(for time: Duration) async throws -> Run {
    try await move(at: service.desk(for: owner, host: "here"), name: "process", for: time)
  }

  func run(clients count: Int, for time: Duration) async throws -> Run {
    var settings = ServerSettings(mode: .personal, program: "benchmarks")
    let owner = owner
    settings.loginOfUser = { _ in owner }
    let server = try await LicensingServer.start(service, at: socket, settings: settings)
    let clients = try (0..<count).map { _ in
      try LicensingClient(at: server.path, settings: ClientSettings(program: "benchmarks"))
    }
    let run = try await withThrowingTaskGroup(of: Run.self) { group in
      for (number, client) in clients.enumerated() {
        let (license, accounts) = (license, accounts)
        group.addTask {
          try await Works.move(
            license, between: accounts, at: client, name: "client-\(count)-\(number)", for: time)
        }
      }
      return Run.together(try await group.reduce(into: []) { $0.append($1) })
    }
    for client in clients { client.close() }
    await server.stop()
    return run
  }

  private func move(
    at desk: any LicenseDesk, name: String, for time: Duration
  ) async throws -> Run {
    try await Works.move(license, between: accounts, at: desk, name: name, for: time)
  }

  private static func move(
    _ license: Identifier<License>, between accounts: [Identifier<VirtualAccount>],
    at desk: any LicenseDesk, name: String, for time: Duration
  ) async throws -> Run {
    let name = "\(name)-\(UInt64.random(in: 0 ... .max))"
    return try await Run.repeating(for: time) { number in
      let line = MoveLine(
        license: license, source: accounts[0], target: accounts[1], quantity: 1)
      let id = try request(name, number)
      _ = try await desk.perform(.move(MoveRequest(lines: [line])), request: id)
    }
  }

  private static func request(_ name: String, _ number: Int) throws -> RequestID {
    guard let id = RequestID(rawValue: "\(name)-\(number)") else { throw Trouble.noRequest }
    return id
  }

  /// A license that one virtual account has in plenty, and the account, and another one.
  private static func places(
    at desk: any LicenseDesk
  ) async throws -> (Identifier<License>, [Identifier<VirtualAccount>]) {
    let branches = try await desk.fetch(AccountsQuery())
    guard let account = branches.first?.account.id else { throw Trouble.nothingToMove }
    let window = try await desk.fetch(
      InventoryQuery(
        scope: .smartAccount(account), order: InventoryOrder(.balance, descending: true),
        limit: 1))
    let other = try await desk.fetch(DirectoryQuery(account: account)).virtualAccounts
    guard let row = window.rows.first?.position.row,
      let target = other.first(where: { $0.id != row.virtualAccount })
    else { throw Trouble.nothingToMove }
    return (row.license, [row.virtualAccount, target.id])
  }
}

/// Why nothing can be measured.
enum Trouble: Error {
  case noRoom(String)
  case noRequest
  case nothingToMove
  case sqlite(Int32, String)
}

extension ImportSet {
  /// The same set with one lot of so many units more.
  fileprivate func withPlenty(_ units: Int) -> ImportSet {
    var set = self
    guard let index = set.rows.indices.first(where: { !set.rows[$0].lots.isEmpty }) else {
      return set
    }
    let row = set.rows[index]
    let lot = ImportedLot(
      kind: .perpetual, quantity: Quantity(clamping: units), term: .perpetual,
      order: OrderReference(number: "PLENTY"))
    set.rows[index] = ImportedRow(
      license: row.license, virtualAccount: row.virtualAccount, inUse: row.inUse,
      reserved: row.reserved, lots: row.lots + [lot])
    return set
  }
}
