extension SourceFile {
  /// The brace, bracket or parenthesis that closes the one at `open`.
  func closing(of open: Int) -> Int? {
    var depth = 0
    return tokens.indices.suffix(from: open).first { index in
      let token = tokens[index]
      if ["{", "(", "["].contains(where: token.reads) { depth += 1 }
      if ["}", ")", "]"].contains(where: token.reads) { depth -= 1 }
      return depth == 0
    }
  }

  /// What stands in the next braces after a keyword, the braces themselves left out.
  func body(after index: Int) -> Range<Int>? {
    guard let open = tokens[index...].firstIndex(where: { $0.reads("{") }),
      let close = closing(of: open)
    else { return nil }
    return open + 1..<close
  }

  /// The places of a word in a body, those in braces within it left out.
  func own(_ word: String, in body: Range<Int>) -> [Int] {
    var places: [Int] = []
    var index = body.lowerBound
    while index < body.upperBound {
      if tokens[index].reads("{"), let close = closing(of: index) { index = close }
      let isWord = tokens[index].reads(word) && token(index, -1)?.reads(".") != true
      let isCondition = token(index, -1).map { ["if", "guard", "for"].contains($0.text) } ?? false
      if isWord && !isCondition { places.append(index) }
      index += 1
    }
    return places
  }
}
