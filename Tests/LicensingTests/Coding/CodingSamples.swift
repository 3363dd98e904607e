@testable import Licensing

/// One value of everything that is stored or asked for, with its optional parts.
enum CodingSamples {
  static let numberOfChanges = 20

  static var changes: [Change] {
    [
      .smartAccount(
        SmartAccount(
          id: 1, kind: .customer, name: name("Metalworks"), domain: domain, status: .active)),
      .virtualAccount(
        VirtualAccount(id: 2, smartAccount: 1, name: name("Трубы \"А\""), description: "\u{1}\\")),
      .license(License(id: 3, name: name("Routing"), isExportRestricted: true, nextTier: 4)),
      .lot(lot), .row(RowKey(2, 3)), .unattributedUse(row: RowKey(2, 3), quantity: 9),
      .instance(
        ProductInstance(
          id: 5, virtualAccount: 2, hostName: "r1", productID: "C9300", serialNumber: "FOC1",
          registered: Instant(rawValue: 1_000), lastContact: nil)),
      .instanceRemoved(5), .usage(key: UsageKey(5, 3), quantity: 1),
      .reservation(
        Reservation(
          id: 6, instance: nil, row: RowKey(2, 3), lots: [LotQuantity(lot: 7, quantity: 1)])),
      .reservationReturned(6),
      .order(Order(id: 8, number: "O-1", partner: "P", placed: day("2026-01-31"))),
      .orderLine(
        OrderLine(
          id: 9, order: 8, number: 1, sku: "S", license: 3, quantity: 4, unitPrice: price,
          termMonths: 36, status: .assigned, virtualAccount: nil)),
      .user(User(id: 10, name: "Ada", login: Login(rawValue: "ada"), email: nil)),
      .sourceRecord(source: "s", key: "k\u{1F}x", record: SourceRecord(subject: 1, quantity: 2)),
      .sourceRecord(source: "s", key: "gone", record: nil),
      .day(day("2026-02-28"), ended: [7], started: []),
      .token(
        RegistrationToken(
          id: 1, virtualAccount: 2, description: "d", digest: SecretDigest(of: "x"),
          created: Instant(rawValue: 1), expires: Instant(rawValue: 2), mostUses: 3)),
      .enterpriseAgreement(
        EnterpriseAgreement(
          id: 1, smartAccount: 1, number: "EA-1", term: .perpetual,
          suites: [EnterpriseAgreement.Suite(license: 3, purchased: 5, growth: 1)])),
      .traditionalLicense(
        TraditionalLicense(
          id: 1, smartAccount: 1, key: "PAK-1", sku: "S", license: 3, quantity: 2)),
    ] + (Grant(user: 10, role: .administrator, smartAccount: 1).map { [.grant($0)] } ?? [])
  }

  static var importSet: ImportSet {
    var set = ImportSet(
      account: ImportedAccount(name: name("Metalworks"), domain: domain), complete: [.instances])
    let place = FilePlace(file: "a.json", line: 1, column: 2)
    set.virtualAccounts = [ImportedVirtualAccount(name: name("A"), place: place)]
    set.licenses = [ImportedLicense(name: name("L"), nextTier: name("M"))]
    set.rows = [
      ImportedRow(
        license: name("L"), virtualAccount: name("A"), quantity: nil, inUse: 3,
        lots: [
          ImportedLot(
            kind: .term, quantity: 5,
            term: Term(start: day("2026-01-01"), end: day("2027-01-01")),
            order: OrderReference(number: "1"), unitPrice: price)
        ])
    ]
    set.instances = [
      ImportedInstance(
        virtualAccount: name("A"), hostName: "h",
        usage: [ImportedUsage(license: name("L"), quantity: 1)])
    ]
    set.keptAside = [KeptAside(place: nil, subject: "x", reason: .unitsMovedAway(missing: 3))]
    return set
  }

  static func label(_ change: Change) -> String {
    switch change {
    case .smartAccount: "smartAccount"
    case .virtualAccount: "virtualAccount"
    case .license: "license"
    case .lot: "lot"
    case .row: "row"
    case .unattributedUse: "unattributedUse"
    case .instance: "instance"
    case .instanceRemoved: "instanceRemoved"
    case .usage: "usage"
    case .reservation: "reservation"
    case .reservationReturned: "reservationReturned"
    case .order: "order"
    case .orderLine: "orderLine"
    case .user: "user"
    case .grant: "grant"
    case .grantRemoved: "grantRemoved"
    case .virtualAccountRemoved: "virtualAccountRemoved"
    case .document: "document"
    case .documentRemoved: "documentRemoved"
    case .sourceRecord: "sourceRecord"
    case .day: "day"
    case .token: "token"
    case .enterpriseAgreement: "enterpriseAgreement"
    case .traditionalLicense: "traditionalLicense"
    }
  }

  private static var lot: Lot {
    Lot(
      id: 7, license: 3, kind: .term, originalQuantity: 10,
      term: Term(start: nil, end: day("2027-01-01")), source: .order,
      order: OrderReference(number: "1", line: "2"), subscription: "Sub", unitPrice: price)
  }

  private static var price: Price? { Price(tenThousandths: 125_000, currency: "EUR") }

  private static var domain: DomainIdentifier {
    guard let domain = DomainIdentifier(rawValue: "metalworks.example") else {
      preconditionFailure("a host name")
    }
    return domain
  }
}
