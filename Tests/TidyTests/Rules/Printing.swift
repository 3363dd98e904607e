import Testing

extension Rule {
  static let printing = Rule(name: "Only executables print") { file in
    guard file.isShipped, !executables.contains(file.target ?? "") else { return [] }
    return file.tokens.indices.compactMap { index in
      guard printers.contains(where: { file.reads($0, "(", at: index) }),
        file.token(index, -1).map({ [".", "func"].contains($0.text) }) != true
      else { return nil }
      let token = file.tokens[index]
      return file.violation(at: token.line, "\(token.text) belongs into an executable")
    }
  }

  private static let executables = ["smartdeck", "benchmarks"]
  private static let printers = ["print", "debugPrint", "dump", "NSLog"]
}

@Suite("Printing")
struct PrintingTests {
  @Test("Printing outside the executable is found")
  func refused() {
    #expect(Rule.printing.lines(in: "print(1)\ndebugPrint(2)\n\"\\(dump(3))\"") == [1, 2, 3])
  }

  @Test("The executable prints, and others may have a method or a text of that name")
  func accepted() {
    #expect(Rule.printing.lines(in: "print(1)", at: "Sources/smartdeck/Summary.swift") == [])
    #expect(Rule.printing.lines(in: "report.print(1)\n// print(1)\n\"print(1)\"") == [])
  }
}
