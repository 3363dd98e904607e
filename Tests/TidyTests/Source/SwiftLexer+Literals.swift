extension SwiftLexer {
  private var poundCount: Int {
    bytes[position...].prefix { $0 == UInt8(ascii: "#") }.count
  }

  var poundsOpenALiteral: Bool {
    let next = position + poundCount
    guard next < bytes.count else { return false }
    return bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "/")
  }

  /// Takes a string (or a `#/…/#` expression) and, as tokens of their own, what it interpolates.
  mutating func takeLiteral() {
    let first = position
    let pounds = poundCount
    advance(pounds)
    let quotes = starts(with: "\"\"\"") ? 3 : 1
    let quote = [UInt8](repeating: bytes[position], count: quotes)
    let pound = [UInt8](repeating: UInt8(ascii: "#"), count: pounds)
    let escape = [UInt8(ascii: "\\")] + pound
    advance(quotes)
    let place = tokens.count
    let touches = endOfPrevious == first
    let (start, firstLine) = (position, line)
    while position < bytes.count, !finds(quote + pound) {
      if quote == [UInt8(ascii: "/")] && finds([UInt8(ascii: "\\")]) {
        advance(2)
      } else if finds(escape) {
        takeEscape(length: escape.count)
      } else {
        advance()
      }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    advance(quote.count + pounds)
    tokens.insert(
      Token(kind: .literal, text: text, line: firstLine, touchesPrevious: touches), at: place)
    endOfPrevious = position
  }

  private func finds(_ needle: [UInt8]) -> Bool {
    bytes[position] == needle.first && bytes[position...].starts(with: needle)
  }

  /// Takes `\n`, `\u{…}` and the like, or an interpolation's tokens up to its closing parenthesis.
  private mutating func takeEscape(length: Int) {
    advance(length)
    guard position < bytes.count, bytes[position] == UInt8(ascii: "(") else { return advance() }
    var depth = 0
    repeat {
      let before = tokens.count
      step()
      guard tokens.count == before + 1, let token = tokens.last else { continue }
      if token.reads("(") { depth += 1 }
      if token.reads(")") { depth -= 1 }
    } while depth > 0 && position < bytes.count
  }

  /// A slash begins a regular expression where a value may begin and the line has a closing slash.
  var opensRegularExpression: Bool {
    if let previous = tokens.last, previous.isValueEnd { return false }
    guard position + 1 < bytes.count, !bytes[position + 1].isSpace else { return false }
    let rest = bytes[(position + 1)...].prefix { $0 != UInt8(ascii: "\n") }
    return rest.contains(UInt8(ascii: "/"))
  }

  mutating func takeBareRegularExpression() {
    let first = position
    advance()
    while position < bytes.count, bytes[position] != UInt8(ascii: "/") {
      advance(bytes[position] == UInt8(ascii: "\\") ? 2 : 1)
    }
    let end = position
    advance()
    add(.literal, first + 1..<end, from: first)
  }
}

extension Token {
  private static let wordsBeforeValues: Set<String> = [
    "return", "in", "case", "if", "guard", "while", "try", "await", "let", "var", "where",
  ]

  /// Whether a value can end here, so that a slash after it divides.
  fileprivate var isValueEnd: Bool {
    switch kind {
    case .word: !Token.wordsBeforeValues.contains(text)
    case .number, .literal: true
    case .symbol: [")", "]", "}", "!", "?"].contains(text) || text.hasSuffix(".")
    }
  }
}
