public import Licensing

extension Phrases {
  /// A day as the language writes it in full: `2027-01-31`, in Russian `31.01.2027`.
  public func date(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return text(
      en: day.description, ru: "\(twoDigits(number)).\(twoDigits(month)).\(year)")
  }

  /// A month as the language writes it: `2027-01`, in Russian `01.2027`.
  public func month(_ day: Day) -> String {
    let (year, month, _) = day.civil
    return text(en: String(day.description.dropLast(3)), ru: "\(twoDigits(month)).\(year)")
  }

  /// When something ends, in few columns: days when it is near, a month when it is far.
  public func end(_ day: Day?, today: Day) -> String {
    guard let day else { return never }
    let left = day.number - today.number
    if left < 0 { return text(en: "ended", ru: "истёк") }
    if left == 0 { return self.today }
    return left <= Phrases.daysCounted ? count(left, .day) : month(day)
  }

  /// A moment's time of day in UTC: `14:02:11`.
  public func time(_ instant: Instant) -> String {
    let (hours, minutes, seconds) = instant.timeOfDay
    return "\(twoDigits(hours)):\(twoDigits(minutes)):\(twoDigits(seconds))"
  }

  /// A moment in few columns: its time of day where it is today, the day of a month of this year,
  /// else its date.
  public func moment(_ instant: Instant, today: Day) -> String {
    let day = instant.day
    if day == today { return time(instant) }
    return day.civil.year == today.civil.year ? dayOfMonth(day) : date(day)
  }

  /// A day without its year: `22 Nov`.
  public func dayOfMonth(_ day: Day) -> String {
    let (_, month, number) = day.civil
    let names = text(
      en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
      ru: "янв фев мар апр мая июн июл авг сен окт ноя дек")
    let name = names.split(separator: " ")[month - 1]
    return "\(number)\(typography.numberSpace)\(name)"
  }

  /// A moment in full.
  public func dateAndTime(_ instant: Instant) -> String {
    "\(date(instant.day)) \(time(instant)) UTC"
  }

  /// A term's two ends.
  public func term(_ term: Term) -> String {
    let start = term.start.map(date) ?? "…"
    let end = term.end.map(date) ?? never
    return "\(start) \(typography == .full ? "–" : "-") \(end)"
  }

  /// What has no end.
  public var never: String { text(en: "never", ru: "бессрочно") }

  /// This day.
  public var today: String { text(en: "today", ru: "сегодня") }

  /// Up to how many days before it an end is told in days.
  public static let daysCounted = 90

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
