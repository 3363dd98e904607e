import Testing

@testable import Licensing

@Suite("Instants")
struct InstantTests {
  @Test(
    "A moment lies in its UTC day, before 1970 too",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (999, "1970-01-01T00:00:00Z"),
      (1000, "1970-01-01T00:00:01Z"), (86_399_999, "1970-01-01T23:59:59Z"),
      (86_400_000, "1970-01-02T00:00:00Z"), (-86_400_000, "1969-12-31T00:00:00Z"),
      (-86_400_001, "1969-12-30T23:59:59Z"), (1_795_442_531_000, "2026-11-23T14:02:11Z"),
    ] as [(Int64, String)])
  func written(milliseconds: Int64, expected: String) {
    #expect(Instant(rawValue: milliseconds).description == expected)
  }

  @Test("The first moment of a day lies in it, and the one before does not")
  func edges() {
    for number in [-719_162, -1, 0, 1, 20_780, 2_932_896] {
      let start = Instant(startOf: Day(number: number))
      #expect(start.day == Day(number: number))
      #expect(start.adding(milliseconds: -1).day == Day(number: number - 1))
      #expect(start.adding(milliseconds: Instant.millisecondsPerDay - 1).day.number == number)
    }
  }
}
