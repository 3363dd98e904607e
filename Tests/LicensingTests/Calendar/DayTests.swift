import Testing

@testable import Licensing

@Suite("Days")
struct DayTests {
  @Test(
    "Every day follows the one before and comes back from its civil date, century by century",
    arguments: [(1, -719_162, 150_000), (1890, -29_219, 120_000), (9800, 2_859_849, 73_048)])
  func roundTrip(firstYear: Int, firstDay: Int, count: Int) {
    var (year, month, dayOfMonth) = (firstYear, 1, 1)
    for number in firstDay..<(firstDay + count) {
      let civil = Day(number: number).civil
      guard civil == (year, month, dayOfMonth),
        Day(year: year, month: month, day: dayOfMonth)?.number == number
      else {
        Issue.record("day \(number) is \(civil), not \(year)-\(month)-\(dayOfMonth)")
        return
      }
      dayOfMonth += 1
      if dayOfMonth > Self.lengths(of: year)[month - 1] { (month, dayOfMonth) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(year > firstYear + 199)
  }

  /// Written apart from the code under test.
  private static func lengths(of year: Int) -> [Int] {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  @Test(
    "Known days have their known numbers",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("1970-01-02", 1), ("2000-02-29", 11_016),
      ("2000-03-01", 11_017), ("2026-11-23", 20_780), ("0001-01-01", -719_162),
      ("9999-12-31", 2_932_896), ("1900-03-01", -25_508),
    ])
  func known(text: String, number: Int) {
    #expect(Day(text)?.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(
    "What is no day of the calendar is no day",
    arguments: [
      "", "2026", "2026-1-01", "2026-01-1", "26-01-01", "2026-00-01", "2026-13-01", "2026-01-00",
      "2026-01-32", "2026-04-31", "2026-02-29", "1900-02-29", "2100-02-29", "0000-01-01",
      "10000-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00:00Z",
      "+026-01-01", "-026-01-01", "2026--1-01", "2026-01-01-", "٢٠٢٦-01-01", "２０２６-01-01",
      "2026-01-31\u{301}", "2026-0a-01", "2026‐01‐01",
    ])
  func rejected(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    "A leap year has a 29th of February",
    arguments: [(2024, 29), (2026, 28), (1900, 28), (2000, 29), (2100, 28), (2400, 29), (4, 29)])
  func leap(year: Int, length: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == length)
    #expect((Day(year: year, month: 2, day: 29) != nil) == (length == 29))
  }

  @Test(
    "Months later is the same day of the month, clamped to the month's end",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-01-31", 3, "2026-04-30"), ("2026-01-31", 12, "2027-01-31"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
      ("2026-11-15", 2, "2027-01-15"), ("2026-12-31", 2, "2027-02-28"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
      ("2026-11-23", 0, "2026-11-23"), ("1970-01-31", -11, "1969-02-28"),
      ("9999-11-30", 1, "9999-12-30"), ("0001-02-01", -1, "0001-01-01"),
    ])
  func months(text: String, months: Int, expected: String) {
    #expect(day(text).adding(months: months) == day(expected))
  }

  @Test("Days are ordered by time, across the epoch too")
  func order() {
    let days = ["9999-12-31", "1970-01-01", "1969-12-31", "0001-01-01"].map { day($0) }
    #expect(days.sorted() == Array(days.reversed()))
    #expect(day("1970-01-01").adding(days: -1) == day("1969-12-31"))
  }
}
