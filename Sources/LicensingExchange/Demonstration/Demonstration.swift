public import Licensing

/// A made-up company to try things on: Metalworks, whose *Refining* unit is short 20 licenses while
/// *Manufacturing* has 20 unused, and its partner's holding account with orders for it.
///
/// It is an import like any other, so the demonstration proves what the program does with data.
public struct Demonstration {
  let today: Day

  /// Makes the company as it is on a day.
  public init(today: Day) {
    self.today = today
  }

  /// What is imported, in this order: the company, and its partner's holding account.
  public var imports: [ImportSet] { [metalworks, holding] }

  /// The company itself.
  var metalworks: ImportSet {
    var set = ImportSet(
      account: ImportedAccount(
        name: .demonstration("Metalworks"), domain: .metalworks, kind: .customer),
      complete: [.rows, .instances])
    set.virtualAccounts = units
    set.licenses = licenses
    set.instances = DemonstrationInstances(today: today).instances
    set.rows = DemonstrationRows(today: today).rows
    set.orders = [
      ImportedOrder(
        number: "10233810", partner: "Northern Networks", endCustomer: "Metalworks",
        purchaseOrder: "PO-7731", placed: today.adding(days: -400),
        lines: [
          line(1, "C9300-DNA-A-3Y", .dnaAdvantage, 40, .delivered, .headquarters),
          line(2, "C9300-NW-E", .networkEssentials, 20, .delivered, .manufacturing),
        ])
    ]
    return set
  }

  /// What the partner parks until the customer says where it goes.
  var holding: ImportSet {
    var set = ImportSet(
      account: ImportedAccount(
        name: .demonstration("Northern Networks Holding"), domain: .northernHolding,
        kind: .holding),
      complete: [])
    set.virtualAccounts = [
      ImportedVirtualAccount(
        name: .unassigned, description: "Orders to assign", isDefault: true),
      ImportedVirtualAccount(
        name: .demonstration("Metalworks 2027"), description: "Renewals", visibility: .private),
    ]
    set.orders = heldOrders
    return set
  }

  private var units: [ImportedVirtualAccount] {
    [
      ImportedVirtualAccount(name: .unassigned, description: "Not assigned yet", isDefault: true),
      ImportedVirtualAccount(name: .headquarters, description: "Offices and data center"),
      ImportedVirtualAccount(name: .refining, description: "Smelters and refinery"),
      ImportedVirtualAccount(name: .manufacturing, description: "Rolling mill and workshops"),
      ImportedVirtualAccount(name: .logistics, description: "Port, rail and depots"),
      ImportedVirtualAccount(
        name: .research, description: "Laboratories", visibility: .private),
      ImportedVirtualAccount(name: .production, description: "Завод в Челябинске"),
    ]
  }

  private var licenses: [ImportedLicense] {
    [
      ImportedLicense(name: .dnaAdvantage, description: "Campus switching, advantage tier"),
      ImportedLicense(
        name: .dnaEssentials, description: "Campus switching, essentials tier",
        nextTier: .dnaAdvantage),
      ImportedLicense(name: .networkEssentials, description: "Switch network stack"),
      ImportedLicense(
        name: .highSpeed, description: "Throughput above 250 Mbit/s", isExportRestricted: true),
    ]
  }

  private var heldOrders: [ImportedOrder] {
    [
      ImportedOrder(
        number: "10234567", partner: "Northern Networks", endCustomer: "Metalworks",
        purchaseOrder: "PO-8120", placed: today.adding(days: -9),
        lines: [
          line(1, "C9300-NW-E", .networkEssentials, 12, .held, .unassigned),
          line(2, "C9300-DNA-A-3Y", .dnaAdvantage, 40, .held, .demonstration("Metalworks 2027")),
        ]),
      ImportedOrder(
        number: "10234901", partner: "Northern Networks", endCustomer: "Metalworks",
        purchaseOrder: "PO-8144", placed: today.adding(days: -2),
        lines: [
          line(1, "A-FLEX-MR", .meetingRoom, 8, .held, .unassigned),
          line(2, "ISR4331-TD", .threatDefense, 5, .held, .unassigned),
          line(3, "UCS-220-BASE", .unifiedWorkspace, 3, .onHold, nil),
        ]),
    ]
  }

  private func line(
    _ number: Int, _ sku: String, _ license: Name, _ quantity: Quantity,
    _ status: OrderLine.Status, _ account: Name?
  ) -> ImportedOrderLine {
    ImportedOrderLine(
      number: number, sku: sku, license: license, quantity: quantity,
      termMonths: sku.hasSuffix("3Y") ? 36 : nil, status: status, virtualAccount: account)
  }
}

extension DomainIdentifier {
  static let metalworks = DomainIdentifier(demonstration: "metalworks.example")
  static let northernHolding = DomainIdentifier(demonstration: "holding.northern.example")

  private init(demonstration text: String) {
    guard let domain = DomainIdentifier(rawValue: text) else {
      preconditionFailure("the demonstration's domains are domains")
    }
    self = domain
  }
}
