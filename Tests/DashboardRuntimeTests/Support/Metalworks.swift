import Foundation
import Licensing
import LicensingService
import Synchronization

/// A small Metalworks in a database of its own: Refining is short 20 that Manufacturing has unused.
final class Metalworks {
  let service: LicensingService
  private let folder: URL
  private let time: Calendar

  static let license = "C9300-24 Network Essentials"

  /// Makes the database and imports the estate with some more licenses that are neither short nor
  /// unused, and with routers in Manufacturing and Refining by turns.
  convenience init(moreLicenses: Int = 0, instances: Int = 0) async throws {
    try self.init(on: .named("2026-11-23"))
    _ = try await desk("alice").perform(
      .import(try Self.estate(moreLicenses, instances)), request: try .named("import"))
  }

  /// Makes a database in which nothing is.
  private init(on day: Day) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("metalworks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let noon = Instant(startOf: day).adding(milliseconds: 43_200_000)
    let time = Calendar(noon)
    self.time = time
    service = try LicensingService(
      databasePath: folder.appendingPathComponent("test.db").path, create: true,
      clock: Clock { time.now })
  }

  /// A new installation of which only the operator is known.
  static func unopened(operator login: String) async throws -> Metalworks {
    let metalworks = try Metalworks(on: .named("2026-11-23"))
    let profile = Profile(name: login.capitalized, email: "\(login)@jumphost.example")
    _ = try await metalworks.desk(login).perform(
      .request(.editProfile(profile)), request: try .named("operator"))
    return metalworks
  }

  /// Lets so many days go by.
  func pass(days: Int) { time.pass(days: days) }

  /// The codes that wait to be sent to an address, the oldest first.
  func codes(for address: String, operator login: String = "alice") async throws -> [String] {
    let waiting = try await desk(login).fetch(OutboxQuery(limit: OutboxQuery.most))
    return waiting.filter { $0.message.to.rawValue == address }.compactMap {
      switch $0.message.content {
      case .invitation(_, _, let code), .authorityAsked(_, _, _, let code): code
      case .requestReceived, .accountActivated, .requestDeclined, .requestExpired, .accessAsked,
        .accessDecided:
        nil
      }
    }
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

/// The time, which goes on only when it is told to.
private final class Calendar: Sendable {
  private let moment: Mutex<Instant>

  init(_ moment: Instant) {
    self.moment = Mutex(moment)
  }

  var now: Instant { moment.withLock { $0 } }

  func pass(days: Int) {
    moment.withLock { $0 = $0.adding(milliseconds: Int64(days) * 86_400_000) }
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
