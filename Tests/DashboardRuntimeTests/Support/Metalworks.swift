import Foundation
import Licensing
import LicensingService

/// A small Metalworks in a database of its own: Refining is short 20 that Manufacturing has unused.
final class Metalworks {
  let service: LicensingService
  private let folder: URL

  static let license = "C9300-24 Network Essentials"

  /// Makes the database and imports the estate with some more licenses that are neither short nor
  /// unused, and with routers in Manufacturing and Refining by turns.
  init(moreLicenses: Int = 0, instances: Int = 0) async throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("metalworks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let noon = Instant(startOf: try Day.named("2026-11-23")).adding(milliseconds: 43_200_000)
    service = try LicensingService(
      databasePath: folder.appendingPathComponent("test.db").path, create: true,
      clock: Clock { noon })
    _ = try await desk("alice").perform(
      .import(try Self.estate(moreLicenses, instances)), request: try .named("import"))
  }

  deinit {
    service.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The desk of somebody.
  func desk(_ login: String) throws -> ServiceDesk {
    guard let login = Login(rawValue: login) else { throw Unnamed() }
    return service.desk(for: login, host: "test")
  }

  private static func estate(_ moreLicenses: Int, _ instances: Int) throws -> ImportSet {
    guard let domain = DomainIdentifier(rawValue: "metalworks.example") else { throw Unnamed() }
    var set = ImportSet(
      account: ImportedAccount(name: try Name(typed: "Metalworks"), domain: domain))
    for (index, name) in ["Headquarters", "Manufacturing", "Refining"].enumerated() {
      set.virtualAccounts.append(
        ImportedVirtualAccount(name: try Name(typed: name), isDefault: index == 0))
    }
    set.rows = [
      try row(license, "Refining", entitled: 20, inUse: 40),
      try row(license, "Manufacturing", entitled: 20, inUse: 0),
      try row("ISR4331 Threat Defense", "Headquarters", entitled: 300, inUse: 11),
      try row("ISR4331 Threat Defense", "Refining", entitled: 1, inUse: 3),
    ]
    for number in 0..<moreLicenses {
      set.rows.append(try row("License \(padded(number))", "Headquarters", entitled: 5, inUse: 5))
    }
    for number in 0..<instances {
      set.instances.append(
        ImportedInstance(
          virtualAccount: try Name(typed: number % 2 == 0 ? "Manufacturing" : "Refining"),
          hostName: "router-" + padded(number), productType: "Router",
          usage: [ImportedUsage(license: try Name(typed: license), quantity: 2)]))
    }
    let names = Set(set.rows.map(\.license))
    set.licenses = names.sorted { $0.text < $1.text }.map { ImportedLicense(name: $0) }
    return set
  }

  private static func padded(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
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
}

/// A name in a test that is none.
struct Unnamed: Error {}

extension Day {
  static func named(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw Unnamed() }
    return day
  }
}

extension RequestID {
  static func named(_ text: String) throws -> RequestID {
    guard let request = RequestID(rawValue: text) else { throw Unnamed() }
    return request
  }
}
