/// One day of the proleptic Gregorian calendar in UTC, counted from 1970-01-01.
///
/// Every term rule of the ledger is a function of a day: a lot counts when `start ≤ day < end`.
/// The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int

  /// The days that can be written with a four-digit year: 0001-01-01 to 9999-12-31.
  public static let range = Day(number: -719_162)...Day(number: 2_932_896)

  /// Makes the day that lies `number` days after 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// Makes a day from its civil date; nil where the calendar has no such day in years 1–9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The civil date as year, month (1–12) and day of the month (1–31).
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The number of days in a month of a year, leap years included.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day that lies `days` later (earlier when negative).
  public func adding(days: Int) -> Day {
    Day(number: number + days)
  }

  /// The same day of the month `months` later, clamped to that month's end as month-end terms are.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let total = year * 12 + month - 1 + months
    let target = (year: total / 12, month: total % 12 + 1)
    let clamped = min(day, Day.length(ofMonth: target.month, year: target.year))
    return Day(year: target.year, month: target.month, day: clamped) ?? self
  }
}

extension Day: Comparable {
  /// Orders days by time.
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}
