import Testing

/// A rule of the house: a pure function from one source file to what is wrong with it.
struct Rule: Sendable, CustomTestStringConvertible {
  let name: String
  let violations: @Sendable (SourceFile) -> [Violation]

  var testDescription: String { name }

  /// The lines of a snippet that the rule finds, as if it stood in the checkout under `path`.
  func lines(in text: String, at path: String = "Sources/Licensing/Lot.swift") -> [Int] {
    violations(SourceFile(path: path, text: text)).map(\.line)
  }
}

extension Rule {
  /// Every rule about a single file; each has a file of its own in `Rules`.
  static let all: [Rule] = [
    .lineLength, .fileLength, .functionLength, .fileName, .bannedName, .imports, .printing,
    .forcing, .concurrencyEscape, .task, .documentation, .sleeping, .testName,
  ]
}

/// Fails with one readable line for each violation.
func expectNone(_ violations: [Violation], location: SourceLocation = #_sourceLocation) {
  guard !violations.isEmpty else { return }
  let report = violations.map { "\n\($0)" }.joined()
  Issue.record("\(violations.count) to mend:\(report)", sourceLocation: location)
}

@Suite("The house is tidy")
struct TidyTests {
  @Test("Every source file keeps the rule", arguments: Rule.all)
  func keeps(rule: Rule) throws {
    expectNone(try Checkout.here.get().sources.flatMap(rule.violations))
  }

  @Test("The checkout is found and has sources in it")
  func checkoutIsThere() throws {
    let checkout = try Checkout.here.get()
    #expect(checkout.paths.contains("Package.swift"))
    #expect(checkout.sources.count > 12)
  }

  @Test("Every file of rules is on the list or judges the whole checkout")
  func nothingForgotten() throws {
    let folder = "Tests/TidyTests/Rules/"
    let files = try Checkout.here.get().sources.filter { $0.path.hasPrefix(folder) }
    #expect(files.count(where: { $0.tokens.contains { $0.reads("Rule") } }) == Rule.all.count)
  }
}
