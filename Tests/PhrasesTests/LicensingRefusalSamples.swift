@testable import Licensing

/// One refusal of each kind about orders, tokens, instances and reservations.
enum LicensingRefusalSamples {
  static var all: [Refusal] {
    orders.map(Refusal.order) + tokens.map(Refusal.token) + instances.map(Refusal.instance)
      + reservations.map(Refusal.reservation) + enterprise.map(Refusal.enterprise)
      + savedViews.map(Refusal.savedView)
  }

  private static let license = Name(unchecked: "DNA Advantage")

  private static let orders: [OrderRefusal] = [
    .unknownLine(7), .wrongStatus(order: "SO-1", line: 2, status: .delivered),
    .targetIsHolding(license), .placedInAnotherAccount(license),
    .notForThisCustomer(order: "SO-1", line: 2, customer: "Metalworks"),
    .noDefaultAccount(license), .numberInvalid("", limit: 100),
    .lineTwice(order: "SO-1", line: 2),
    .termOutOfRange(order: "SO-1", line: 2, asked: 0, limit: 1200),
  ]

  private static let tokens: [TokenRefusal] = [
    .notAccepted, .notLive(3, .expired), .unknown(3), .alreadyRevoked(3),
    .daysOutOfRange(asked: 366, least: 1, most: 365), .usesOutOfRange(asked: 0, limit: 1000),
    .descriptionTooLong(limit: 500), .secretTaken,
  ]

  private static let instances: [InstanceRefusal] = [
    .textInvalid(field: "hostName", limit: 255),
    .beyondSurplus(license: license, instance: "core-1", available: 2, asked: 3),
    .exportNotAllowed(license: license, instance: "core-1"),
    .holdsReservations(instance: "core-1"),
    .holdsRestricted(instance: "core-1", license: license),
    .alreadyThere(instance: "core-1", virtualAccount: license), .licenseTwice(license),
  ]

  private static let enterprise: [EnterpriseRefusal] = [
    .unknown(3), .notInForce(agreement: "EA-1", .ended),
    .notCovered(license: license, agreement: "EA-1"),
    .beyondLimit(license: license, agreement: "EA-1", available: 4, asked: 5),
    .notDue(agreement: "EA-1", Day("2026-12-01")),
    .licenseTwice(license), .unknownKey("9"), .keyTwice("PAK-1"), .keyNotAssigned("PAK-1"),
    .keyConverted("PAK-1"),
  ]

  private static let savedViews: [SavedViewRefusal] =
    [.unknown("gaps"), .tooMany(limit: 200), .nameTooLong(limit: 60), .contentTooLong]
    + [Login(rawValue: "bob")].compactMap(\.self).map { .owned(name: "gaps", by: $0) }

  private static let reservations: [ReservationRefusal] = [.unknown(4), .wrongCode(4)]
}
