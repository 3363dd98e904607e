import Foundation
import Licensing
import LicensingService

@testable import LicensingWire

/// A small Metalworks in a database of its own, in a folder of its own.
///
/// Refining is short 20 that Manufacturing has unused.
final class Metalworks: Sendable {
  let service: LicensingService
  let folder: URL
  let socket: SocketPath

  static let license = "C9300-24 Network Essentials"
  static let owner = "alice"

  /// Makes the database and imports the estate; with many units where many moves are to come.
  init(units: Int = 20) async throws {
    // Short, for a socket's path has little room.
    folder = URL(fileURLWithPath: "/tmp/wire-" + UUID().uuidString.prefix(8))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    socket = try SocketPath(folder.path + "/s.sock").found()
    let noon = Instant(startOf: try Day("2026-11-23").found()).adding(milliseconds: 43_200_000)
    service = try LicensingService(
      databasePath: folder.appendingPathComponent("test.db").path, create: true,
      clock: Clock { noon })
    _ = try await desk(Metalworks.owner).perform(
      .import(try Metalworks.estate(units: units)), request: try request("import"))
  }

  deinit {
    service.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The desk of somebody, in this process.
  func desk(_ login: String) throws -> ServiceDesk {
    service.desk(for: try Login(rawValue: login).found(), host: host)
  }

  /// What the server puts into the log as the place from which somebody asks.
  let host = ProcessInfo.processInfo.hostName

  /// Starts a server in which every user of the machine is the owner, unless told otherwise.
  func serve(
    _ change: (inout ServerSettings) -> Void = { _ in }
  ) async throws -> LicensingServer {
    var settings = ServerSettings(mode: .personal, program: "smartdeck 1")
    settings.loginOfUser = { _ in Login(rawValue: Metalworks.owner) }
    change(&settings)
    return try await LicensingServer.start(service, at: socket, settings: settings)
  }

  func client(
    _ change: (inout ClientSettings) -> Void = { _ in }
  ) throws -> LicensingClient {
    var settings = ClientSettings(program: "tests 1")
    settings.answer = .seconds(300)
    settings.pauses = .milliseconds(5)...Duration.milliseconds(50)
    change(&settings)
    return try LicensingClient(at: socket, settings: settings)
  }

  static func estate(units: Int) throws -> ImportSet {
    var set = ImportSet(
      account: ImportedAccount(
        name: try Name(typed: "Metalworks"),
        domain: try DomainIdentifier(rawValue: "metalworks.example").found()))
    for (index, name) in ["Headquarters", "Manufacturing", "Refining"].enumerated() {
      set.virtualAccounts.append(
        ImportedVirtualAccount(name: try Name(typed: name), isDefault: index == 0))
    }
    set.rows = [
      try row(license, "Refining", entitled: 20, inUse: 40),
      try row(license, "Manufacturing", entitled: units, inUse: 0),
      try row("ISR4331 Threat Defense", "Headquarters", entitled: 300, inUse: 11),
      try row("ISR4331 Threat Defense", "Refining", entitled: 1, inUse: 3),
    ]
    let names = Set(set.rows.map(\.license))
    set.licenses = names.sorted { $0.text < $1.text }.map { ImportedLicense(name: $0) }
    set.orders = [try order()]
    return set
  }

  private static func row(
    _ license: String, _ account: String, entitled: Int, inUse: Int
  ) throws -> ImportedRow {
    let lot = ImportedLot(
      kind: .perpetual, quantity: Quantity(clamping: entitled), term: .perpetual)
    return ImportedRow(
      license: try Name(typed: license), virtualAccount: try Name(typed: account),
      quantity: Quantity(clamping: entitled), inUse: Quantity(clamping: inUse), lots: [lot])
  }

  private static func order() throws -> ImportedOrder {
    ImportedOrder(
      number: "10234567", partner: "Northwind", placed: try Day("2026-11-01").found(),
      lines: [
        ImportedOrderLine(
          number: 1, sku: "C9300-NE", license: try Name(typed: license), quantity: 5,
          unitPrice: Price(tenThousandths: 1_250_000, currency: "USD"), termMonths: 36,
          status: .held, virtualAccount: try Name(typed: "Headquarters"))
      ])
  }
}

/// Something that a test takes for granted is not there.
struct Missing: Error {}

extension Optional {
  /// The value, or a failed test.
  func found() throws -> Wrapped {
    guard let self else { throw Missing() }
    return self
  }
}

func request(_ text: String) throws -> RequestID { try RequestID(rawValue: text).found() }
