internal import Licensing

/// Reads the forms of days and moments that real answers contain.
///
/// A day is `2026-01-31` or `2026-Jan-31`. A time of day may follow after a `T` or a space:
/// hours and minutes, then seconds and fractions (which are dropped), then `Z`, an offset such as
/// `+03:00`, or nothing, which means UTC.
struct WrittenTime {
  private var rest: UnsafeBufferPointer<UInt8>.SubSequence

  /// The moment that the text names in UTC, or nil where it is in no known form or on no real day.
  static func instant(_ text: String) -> Instant? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = WrittenTime(rest: bytes[...])
      return reader.readInstant()
    }
  }

  private mutating func readInstant() -> Instant? {
    rest = rest.withoutSpaces
    guard let day = readDay() else { return nil }
    if rest.isEmpty { return Instant(startOf: day) }
    guard skip(UInt8(ascii: "T")) || skip(Byte.space), let seconds = readTimeOfDay(),
      let offset = readOffset(), rest.isEmpty
    else { return nil }
    let instant = Instant(startOf: day).adding(milliseconds: Int64(seconds - offset) * 1000)
    return Day.range.contains(instant.day) ? instant : nil
  }

  private mutating func readDay() -> Day? {
    guard let year = readNumber(digits: 4), skip(Byte.minus), let month = readMonth(),
      skip(Byte.minus), let day = readNumber(digits: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private mutating func readMonth() -> Int? {
    if let number = readNumber(digits: 2) { return number }
    let name = rest.prefix(3)
    let index = Self.months.firstIndex { $0.utf8.elementsEqual(name.lazy.map(Byte.lowercased)) }
    guard let index else { return nil }
    rest = rest.dropFirst(3)
    return index + 1
  }

  /// Seconds since the day began; the second 60 of a leap second counts as 59.
  private mutating func readTimeOfDay() -> Int? {
    guard let hours = readNumber(digits: 2), hours < 24, skip(Byte.colon),
      let minutes = readNumber(digits: 2), minutes < 60
    else { return nil }
    guard skip(Byte.colon) else { return hours * 3600 + minutes * 60 }
    guard let seconds = readNumber(digits: 2), seconds <= 60 else { return nil }
    if skip(Byte.point) {
      guard let digit = rest.first, Byte.isDigit(digit) else { return nil }
      rest = rest.drop { Byte.isDigit($0) }
    }
    return hours * 3600 + minutes * 60 + min(seconds, 59)
  }

  /// Seconds that the written clock is ahead of UTC.
  private mutating func readOffset() -> Int? {
    if rest.isEmpty || skip(UInt8(ascii: "Z")) { return 0 }
    let isBehind = rest.first == Byte.minus
    guard isBehind || rest.first == Byte.plus else { return nil }
    rest = rest.dropFirst()
    guard let hours = readNumber(digits: 2), hours < 24 else { return nil }
    _ = skip(Byte.colon)
    guard let minutes = readNumber(digits: 2), minutes < 60 else { return nil }
    return (isBehind ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private mutating func readNumber(digits: Int) -> Int? {
    guard rest.count >= digits else { return nil }
    var number = 0
    for digit in rest.prefix(digits) {
      guard Byte.isDigit(digit) else { return nil }
      number = number * 10 + Int(digit - Byte.zero)
    }
    rest = rest.dropFirst(digits)
    return number
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
