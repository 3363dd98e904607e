/// The small values that most records are made of.
extension CanonicalScanner {
  mutating func identifier<Subject>() throws(Mismatch) -> Identifier<Subject> {
    Identifier(rawValue: try number())
  }

  mutating func sequence() throws(Mismatch) -> SequenceNumber {
    SequenceNumber(rawValue: try number())
  }

  mutating func quantity() throws(Mismatch) -> Quantity {
    guard let quantity = Quantity(rawValue: try number()) else { throw Mismatch() }
    return quantity
  }

  /// One of a type's names.
  mutating func named<Value: RawRepresentable<String>>() throws(Mismatch) -> Value {
    guard let value = Value(rawValue: try text()) else { throw Mismatch() }
    return value
  }

  mutating func day() throws(Mismatch) -> Day {
    try take("\"")
    let year = try digits(4)
    try take("-")
    let month = try digits(2)
    try take("-")
    let date = try digits(2)
    try take("\"")
    guard let day = Day(year: year, month: month, day: date) else { throw Mismatch() }
    return day
  }

  /// A text after a name that is written only where there is one.
  mutating func text(after name: StaticString) throws(Mismatch) -> String? {
    has(name) ? try text() : nil
  }

  /// A number after a name that is written only where there is one.
  mutating func number<Number: FixedWidthInteger>(
    after name: StaticString, as type: Number.Type = Number.self
  ) throws(Mismatch) -> Number? {
    has(name) ? try number() : nil
  }

  /// A day after a name that is written only where there is one.
  mutating func day(after name: StaticString) throws(Mismatch) -> Day? {
    has(name) ? try day() : nil
  }

  private mutating func digits(_ count: Int) throws(Mismatch) -> Int {
    var value = 0
    for _ in 0..<count { value = value * 10 + (try digit()) }
    return value
  }
}
