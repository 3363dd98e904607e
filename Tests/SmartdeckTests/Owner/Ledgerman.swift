import Licensing
import LicensingService
import LicensingWire
import Testing

/// Moves one unit at a time between the virtual accounts of a plant, as its seed has it, and keeps
/// what was acknowledged.
struct Ledgerman {
  /// The number of the event by each request that was acknowledged.
  private(set) var acknowledged: [RequestID: SequenceNumber] = [:]
  /// What the acknowledged moves add to each virtual account.
  private(set) var changes: [Identifier<VirtualAccount>: Int] = [:]
  private(set) var last: (request: RequestID, command: Command)?

  private let desk: any LicenseDesk
  private let directory: Directory
  private let name: String
  private var chance: SeededChance

  init(_ name: String, seed: UInt64, at desk: any LicenseDesk) async throws {
    self.name = name
    self.desk = desk
    chance = SeededChance(state: seed)
    directory = try await desk.fetch(DirectoryQuery(account: try await desk.account()))
  }

  /// Makes a move under a request of its own.
  mutating func move(_ number: Int) async throws {
    let shuffled = Plant.accounts.shuffled(using: &chance)
    let source = try directory.virtualAccount(named: shuffled[0]).id
    let target = try directory.virtualAccount(named: shuffled[1]).id
    let line = MoveLine(
      license: try directory.license(named: Plant.license).id, source: source, target: target,
      quantity: 1)
    let request = try #require(RequestID(rawValue: "\(name)-\(number)"))
    let command = Command.move(MoveRequest(lines: [line]))
    let receipt = try await desk.perform(command, request: request)
    #expect(receipt.request == request)
    acknowledged[request] = receipt.sequence
    changes[source, default: 0] -= 1
    changes[target, default: 0] += 1
    last = (request, command)
  }

  /// Sends the last move once more: it has to be known, and as the same event.
  func resend() async throws {
    let last = try #require(last)
    let receipt = try await desk.perform(last.command, request: last.request)
    #expect(receipt.outcome == .exists)
    #expect(receipt.sequence == acknowledged[last.request])
  }
}

/// A generator of chance that gives the same for the same seed (SplitMix64).
struct SeededChance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension LicenseDesk {
  /// The only smart account.
  func account() async throws -> Identifier<SmartAccount> {
    try #require(try await fetch(AccountsQuery()).first).account.id
  }

  /// How many units each virtual account has.
  func entitled() async throws -> [Identifier<VirtualAccount>: Int] {
    let rows = try await fetch(PositionsQuery(scope: .smartAccount(try await account())))
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0.position.row.virtualAccount, $0.position.entitled) })
  }
}

/// Makes sure that a plant holds exactly what was acknowledged: each move once in the log, as the
/// event that was named, and the units where the moves brought them.
func expect(_ plant: Plant, toHold work: [Ledgerman]) async throws {
  let client = try plant.client()
  let found = try await client.entitled()
  client.close()
  var expected = found.mapValues { _ in plant.units }
  for change in work.flatMap(\.changes) { expected[change.key, default: 0] += change.value }
  #expect(found == expected)
  try plant.verify()
  try plant.stopOwner()
  let acknowledged = work.flatMap(\.acknowledged)
  let log = try plant.requests()
  // The import that the plant began with has a request as well.
  #expect(log.count == acknowledged.count + 1)
  let events = Dictionary(log.map { ($0.request, [$0.sequence]) }, uniquingKeysWith: +)
  let wrong = acknowledged.filter { events[$0.key.rawValue] != [$0.value.rawValue] }
  #expect(wrong.isEmpty, "lost, doubled or at another place: \(wrong)")
}
