import Licensing
import Testing

@testable import LicensingExchange

@Suite("Days and moments as they are written")
struct WrittenTimeTests {
  @Test(
    "Every form of a day and a moment is read",
    arguments: [
      ("2026-01-31", "2026-01-31T00:00:00Z"), ("2026-Jan-31", "2026-01-31T00:00:00Z"),
      ("2026-JAN-31", "2026-01-31T00:00:00Z"), ("2026-dec-01", "2026-12-01T00:00:00Z"),
      ("2026-01-31T00:00:00Z", "2026-01-31T00:00:00Z"),
      ("2026-01-31T23:59:59Z", "2026-01-31T23:59:59Z"),
      ("2026-01-31T23:59:60Z", "2026-01-31T23:59:59Z"),
      ("2026-01-31 10:20", "2026-01-31T10:20:00Z"),
      ("2026-01-31T10:20:30.123456Z", "2026-01-31T10:20:30Z"),
      ("2026-01-31T10:20:30", "2026-01-31T10:20:30Z"),
      ("2026-01-31T01:00:00+03:00", "2026-01-30T22:00:00Z"),
      ("2026-01-31T23:00:00-0130", "2026-02-01T00:30:00Z"),
      (" 2026-01-31 ", "2026-01-31T00:00:00Z"), ("2024-02-29", "2024-02-29T00:00:00Z"),
      ("0001-01-01", "0001-01-01T00:00:00Z"), ("9999-12-31", "9999-12-31T00:00:00Z"),
    ])
  func forms(text: String, expected: String) {
    #expect(WrittenTime.instant(text)?.description == expected)
  }

  @Test(
    "What is no day or moment is not read",
    arguments: [
      "", "2026", "2026-01", "2026-1-31", "2026-01-32", "2026-13-01", "2026-00-10", "2025-02-29",
      "0000-01-01", "10000-01-01", "31.01.2026", "01/31/2026", "2026-Янв-31", "2026-Jam-31",
      "2026-01-31T", "2026-01-31T24:00:00Z", "2026-01-31T10", "2026-01-31T10:60:00Z",
      "2026-01-31T10:20:61Z", "2026-01-31T10:20:30.Z", "2026-01-31T10:20:30Zx",
      "2026-01-31T10:20:30+3", "2026-01-31x", "-2026-01-31", "2026-01-31Z", "٢٠٢٦-01-31",
      "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00",
    ])
  func noForms(text: String) {
    #expect(WrittenTime.instant(text) == nil)
  }

  @Test("Every day of four hundred years is read in both forms")
  func everyDay() throws {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let first = try #require(Day("1900-01-01"))
    for offset in stride(from: 0, to: 146_097, by: 3) {
      let day = first.adding(days: offset)
      let text = day.description
      let named = "\(text.prefix(5))\(months[day.civil.month - 1])\(text.suffix(3))"
      #expect(WrittenTime.instant(text)?.day == day)
      #expect(WrittenTime.instant(named)?.day == day)
    }
  }
}
