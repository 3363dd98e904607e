extension Filter {
  /// The longest filter, in characters.
  public static let longest = 500

  /// Reads the filter language: words, `field:value`, `figure<number`, `ends<30d`; side by side
  /// means and, `|` or, `!` not, parentheses group, quotes keep blanks. Nothing means everything.
  public init(parsing text: String, for subject: FilterSubject) throws(FilterProblem) {
    var parser = FilterParser(text: text, subject: subject)
    self = try parser.parse()
  }
}

/// Reads one filter from left to right; problems point at the column where reading stopped.
struct FilterParser {
  private let characters: [Character]
  private let subject: FilterSubject
  private var position = 0
  private var depth = 0

  init(text: String, subject: FilterSubject) {
    characters = Array(text)
    self.subject = subject
  }

  mutating func parse() throws(FilterProblem) -> Filter {
    guard characters.count <= Filter.longest else {
      throw FilterProblem(column: Filter.longest + 1, reason: .tooLong(limit: Filter.longest))
    }
    skipBlanks()
    guard position < characters.count else { return .everything }
    let filter = try alternatives()
    guard position == characters.count else { throw problem(.unbalancedParenthesis) }
    return filter
  }

  private mutating func alternatives() throws(FilterProblem) -> Filter {
    var parts = [try conjunction()]
    while take("|") {
      skipBlanks()
      parts.append(try conjunction())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(FilterProblem) -> Filter {
    var parts: [Filter] = []
    while let next = peek, next != "|", next != ")" {
      parts.append(try negation())
      skipBlanks()
    }
    guard let first = parts.first else { throw problem(.expectedTerm) }
    return parts.count == 1 ? first : .every(parts)
  }

  private mutating func negation() throws(FilterProblem) -> Filter {
    guard take("!") else { return try group() }
    guard peek != nil, peek != " " else { throw problem(.expectedTerm) }
    return .not(try negation())
  }

  private mutating func group() throws(FilterProblem) -> Filter {
    guard peek == "(" else { return .term(try term()) }
    let opening = position
    guard depth < 32 else { throw problem(.tooLong(limit: 32)) }
    position += 1
    depth += 1
    defer { depth -= 1 }
    skipBlanks()
    let filter = try alternatives()
    guard take(")") else { throw problem(.unbalancedParenthesis, at: opening) }
    return filter
  }

  private mutating func term() throws(FilterProblem) -> FilterTerm {
    let start = position
    if peek == "\"" { return .word(Name.fold(try quoted())) }
    var word = ""
    while let next = peek, !FilterParser.endsWord(next) {
      guard next == ":" || next == "~" || FilterParser.compares(next) else {
        word.append(next)
        position += 1
        continue
      }
      return try condition(field: word, start: start)
    }
    guard !word.isEmpty else { throw problem(.expectedTerm) }
    return .word(Name.fold(word))
  }

  private mutating func condition(field: String, start: Int) throws(FilterProblem) -> FilterTerm {
    let operation = takeOperator()
    let valueStart = position
    let value = try peek == "\"" ? quoted() : bareValue()
    guard !value.isEmpty else { throw problem(.expectedValue, at: valueStart) }
    return try FilterVocabulary(
      subject: subject, fieldColumn: start + 1, valueColumn: valueStart + 1
    )
    .term(field: field.lowercased(), operation: operation, value: value)
  }

  private mutating func takeOperator() -> String {
    var operation = ""
    if let first = peek {
      operation.append(first)
      position += 1
      if FilterParser.compares(first), peek == "=" {
        operation.append("=")
        position += 1
      }
    }
    return operation
  }

  private mutating func bareValue() -> String {
    var value = ""
    while let next = peek, !FilterParser.endsWord(next) {
      value.append(next)
      position += 1
    }
    return value
  }

  private mutating func quoted() throws(FilterProblem) -> String {
    let opening = position
    position += 1
    var value = ""
    while let next = peek {
      position += 1
      if next == "\"" { return value }
      value.append(next)
    }
    throw problem(.unterminatedQuote, at: opening)
  }

  private var peek: Character? { position < characters.count ? characters[position] : nil }

  private mutating func take(_ character: Character) -> Bool {
    skipBlanks()
    guard peek == character else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while peek == " " { position += 1 }
  }

  private static func endsWord(_ character: Character) -> Bool {
    character == " " || character == "|" || character == "(" || character == ")"
  }

  private static func compares(_ character: Character) -> Bool {
    character == "<" || character == ">" || character == "="
  }

  private func problem(_ reason: FilterProblem.Reason, at index: Int? = nil) -> FilterProblem {
    FilterProblem(column: (index ?? position) + 1, reason: reason)
  }
}
