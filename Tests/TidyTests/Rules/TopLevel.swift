import Testing

/// What stands at the top of the checkout beside dotfiles; everything else has a folder.
private let topLevel: Set<Substring> = ["Package.swift", "Sources", "Tests", "themes", "README.md"]

/// The rule of the top level, over the paths that git knows.
private func strangers(in paths: [String]) -> [Violation] {
  let first = paths.compactMap { $0.split(separator: "/").first }
  return Set(first).filter { !$0.hasPrefix(".") && !topLevel.contains($0) }.sorted().map {
    Violation(path: String($0), line: 1, sentence: "this does not belong to the top level")
  }
}

@Suite("The top level")
struct TopLevelTests {
  @Test("A stranger at the top is found, once")
  func refused() {
    let found = strangers(in: ["docs/a.md", "docs/b.md", "README.md", "run.sh"])
    #expect(found.map(\.path) == ["docs", "run.sh"])
  }

  @Test("The package, its folders and dotfiles are fine")
  func accepted() {
    #expect(strangers(in: ["Package.swift", ".ci/run", "Sources/a.swift", ".gitignore"]).isEmpty)
  }

  @Test("The checkout holds nothing else at the top")
  func checkout() throws {
    expectNone(strangers(in: try Checkout.here.get().paths))
  }
}
