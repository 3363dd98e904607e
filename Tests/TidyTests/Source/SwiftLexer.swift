/// Cuts Swift source into tokens, good enough for tidiness: strings with their interpolations,
/// nested comments and regular expressions are understood, so no rule bites on words in a text.
struct SwiftLexer {
  var tokens: [Token] = []
  /// The lines that a documentation comment covers, counted from 1.
  var documentedLines: Set<Int> = []

  let bytes: [UInt8]
  var position = 0
  var line = 1
  var endOfPrevious = -1

  init(_ text: String) {
    bytes = Array(text.utf8)
    while position < bytes.count { step() }
  }

  /// Takes whatever begins at the position: a comment, white space or a token.
  mutating func step() {
    let byte = bytes[position]
    if starts(with: "//") {
      takeLineComment()
    } else if starts(with: "/*") {
      takeBlockComment()
    } else if byte.isSpace {
      advance()
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") && poundsOpenALiteral {
      takeLiteral()
    } else if byte == UInt8(ascii: "/") && opensRegularExpression {
      takeBareRegularExpression()
    } else if byte == UInt8(ascii: "`") {
      takeQuotedWord()
    } else if byte.isWord {
      take(byte.isDigit ? .number : .word) { $0.isWord }
    } else if byte.isOperator {
      take(.symbol) { $0.isOperator }
    } else {
      let start = position
      advance()
      add(.symbol, start..<position)
    }
  }

  mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  mutating func add(_ kind: Token.Kind, _ range: Range<Int>, from first: Int? = nil) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let touches = endOfPrevious == (first ?? range.lowerBound)
    tokens.append(Token(kind: kind, text: text, line: line, touchesPrevious: touches))
    endOfPrevious = position
  }

  private mutating func take(_ kind: Token.Kind, while belongs: (UInt8) -> Bool) {
    let start = position
    while position < bytes.count, belongs(bytes[position]), !opensComment { position += 1 }
    add(kind, start..<position)
  }

  private mutating func takeQuotedWord() {
    let start = position + 1
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "`") { advance() }
    let end = position
    advance()
    add(.word, start..<end, from: start - 1)
  }

  func starts(with prefix: StaticString, at offset: Int = 0) -> Bool {
    let start = position + offset
    guard start + prefix.utf8CodeUnitCount <= bytes.count else { return false }
    return prefix.withUTF8Buffer { $0.elementsEqual(bytes[start..<start + $0.count]) }
  }

  private var opensComment: Bool {
    bytes[position] == UInt8(ascii: "/") && (starts(with: "//") || starts(with: "/*"))
  }
}

extension SwiftLexer {
  private mutating func takeLineComment() {
    if starts(with: "///") { documentedLines.insert(line) }
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
  }

  private mutating func takeBlockComment() {
    let isDocumentation = starts(with: "/**") && !starts(with: "/**/")
    let first = line
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        advance(2)
      } else if starts(with: "*/") {
        depth -= 1
        advance(2)
      } else {
        advance()
      }
    } while depth > 0 && position < bytes.count
    if isDocumentation { documentedLines.formUnion(first...line) }
  }
}
