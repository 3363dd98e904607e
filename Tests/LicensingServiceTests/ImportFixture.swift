import Testing

@testable import Licensing

/// What a source says of Metalworks: Refining is short 20, Manufacturing has 20 unused.
enum ImportFixture {
  static func metalworks() throws -> ImportSet {
    var set = ImportSet(
      account: ImportedAccount(
        name: name("Metalworks"),
        domain: try #require(DomainIdentifier(rawValue: "metalworks.example"))),
      complete: [.rows, .instances])
    set.virtualAccounts = [
      ImportedVirtualAccount(name: name("Refining"), isDefault: true),
      ImportedVirtualAccount(name: name("Manufacturing")),
      ImportedVirtualAccount(name: name("Sales")),
    ]
    set.rows = [
      row("Refining", inUse: 30, lots: [lot(10)]), row("Manufacturing", inUse: 5, lots: [lot(25)]),
      row("Sales", inUse: 0, lots: []),
    ]
    return set
  }

  static func row(
    _ account: String, license: String = "Routing", inUse: Int = 0, reserved: Int = 0,
    lots: [ImportedLot] = []
  ) -> ImportedRow {
    ImportedRow(
      license: name(license), virtualAccount: name(account),
      inUse: Quantity(clamping: inUse), reserved: Quantity(clamping: reserved), lots: lots)
  }

  static func lot(
    _ quantity: Int, order: String = "SO-1", start: String? = nil, end: String? = "2027-06-30"
  ) -> ImportedLot {
    ImportedLot(
      kind: .term, quantity: Quantity(clamping: quantity),
      term: Term(start: start.map(day), end: end.map(day)), order: OrderReference(number: order))
  }

  static func instance(
    _ serial: String, in account: String, _ quantity: Int, license: String = "Routing"
  ) -> ImportedInstance {
    ImportedInstance(
      virtualAccount: name(account), hostName: "host-\(serial)", productID: "P",
      serialNumber: serial,
      usage: [ImportedUsage(license: name(license), quantity: Quantity(clamping: quantity))])
  }

  static func move(_ quantity: Int, from source: Int64 = 2, to target: Int64 = 1) -> Command {
    .move(request(quantity, from: source, to: target))
  }

  static func request(_ quantity: Int, from source: Int64 = 2, to target: Int64 = 1) -> MoveRequest
  {
    MoveRequest(lines: [
      MoveLine(
        license: 1, source: Identifier(rawValue: source), target: Identifier(rawValue: target),
        quantity: quantity)
    ])
  }
}
