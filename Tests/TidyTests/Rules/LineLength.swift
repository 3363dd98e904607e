import Testing

extension Rule {
  static let lineLength = Rule(name: "A line fits into 100 columns") { file in
    file.lines.enumerated().compactMap { number, line in
      guard line.utf8.count > 100, line.count > 100 else { return nil }
      return file.violation(at: number + 1, "the line has \(line.count) columns, the limit is 100")
    }
  }
}

@Suite("Line length")
struct LineLengthTests {
  @Test("A line of 101 columns is found and one of 100 is not")
  func limit() {
    let fits = String(repeating: "я", count: 100)
    #expect(Rule.lineLength.lines(in: "\n\(fits)\n\(fits)я\n") == [3])
  }
}
