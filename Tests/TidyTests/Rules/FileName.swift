import Testing

extension Rule {
  static let fileName = Rule(name: "A file bears the name of a type in it") { file in
    guard file.isShipped, file.name != "main" else { return [] }
    let subject = file.name.prefix { $0 != "+" }
    let isNamed = file.declarations.contains { declaration in
      declaration.names.contains(String(subject))
        || declaration.names.joined(separator: ".") == subject
    }
    guard !isNamed else { return [] }
    return [file.violation(at: 1, "nothing in the file is called \(subject)")]
  }
}

@Suite("File names")
struct FileNameTests {
  private func isFine(_ text: String, _ name: String) -> Bool {
    Rule.fileName.lines(in: text, at: "Sources/Licensing/\(name).swift").isEmpty
  }

  @Test("A file may be called after a type, or after a type and an aspect of it")
  func accepted() {
    #expect(isFine("struct Lot {}", "Lot"))
    #expect(isFine("extension Ledger.Lot {}", "Lot+Rules"))
    #expect(isFine("enum Ledger { struct Lot {} }", "Lot"))
  }

  @Test("A file that only mentions the name is found")
  func refused() {
    #expect(!isFine("let lot = Lot()  // struct Lot {}", "Lot"))
    #expect(!isFine("struct Lots {}", "Lot"))
    #expect(!isFine("", "Placeholder"))
  }
}
