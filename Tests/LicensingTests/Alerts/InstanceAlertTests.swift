import Testing

@testable import Licensing

@Suite("Alerts of an instance")
struct InstanceAlertTests {
  private func instance(heard: String?) -> ProductInstance {
    ProductInstance(
      id: 1, virtualAccount: 1, hostName: "edge",
      lastContact: heard.map { Instant(rawValue: Int64(day($0).number) * 86_400_000) })
  }

  @Test(
    "Silence is an alert from the 31st day on and a major one from the 91st",
    arguments: [
      ("2026-11-23", nil), ("2026-10-24", nil), ("2026-10-23", .instanceSilent),
      ("2026-08-25", .instanceSilent), ("2026-08-24", .instanceLost),
    ] as [(String, AlertKind?)])
  func silence(heard: String, kind: AlertKind?) {
    let alert = instance(heard: heard).alert(today: day("2026-11-23"), hasReservations: false)
    #expect(alert?.kind == kind)
  }

  @Test("An instance with reservations is never overdue, nor one that nobody ever heard")
  func neverOverdue() {
    let today = day("2026-11-23")
    #expect(instance(heard: "2020-01-01").alert(today: today, hasReservations: true) == nil)
    #expect(instance(heard: nil).alert(today: today, hasReservations: false) == nil)
  }

  @Test("Every subject is read as it is written, and nothing else is one")
  func subjects() {
    let subjects: [AlertSubject] = [
      .row(RowKey(3, 17)), .instance(4), .reservation(5), .orderLine(6), .smartAccount(7),
    ]
    for subject in subjects { #expect(AlertSubject(rawValue: subject.rawValue) == subject) }
    for text in ["", "row", "row:1", "row:1:2:3", "instance:x", "instance:1:2", "moon:1", "row::2"]
    {
      #expect(AlertSubject(rawValue: text) == nil, "\(text)")
    }
  }
}
