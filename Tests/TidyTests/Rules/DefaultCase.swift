import Testing

/// The rule of exhaustive switches. Without the compiler only the obvious is judged: a switch that
/// names nothing but cases of one enum of ours, and then says `default` about the rest.
private func defaults(in files: [SourceFile]) -> [Violation] {
  let shipped = files.filter(\.isShipped)
  let enums = shipped.flatMap(\.enumCases)
  return shipped.flatMap { file in
    file.switches.compactMap { names, line in
      guard enums.contains(where: names.isSubset) else { return nil }
      return file.violation(at: line, "a switch over our own enum names every case, no default")
    }
  }
}

extension SourceFile {
  /// For each enum the file declares, the names of its cases.
  fileprivate var enumCases: [Set<String>] {
    declarations.filter { $0.keyword == "enum" }.compactMap { declaration in
      body(after: declaration.index).map { body in
        Set(own("case", in: body).flatMap(caseNames))
      }
    }
  }

  /// The switches with a `default` and nothing else but `.name` patterns: the names, and the line.
  fileprivate var switches: [(names: Set<String>, line: Int)] {
    tokens.indices.filter { tokens[$0].reads("switch") && token($0, -1)?.reads(".") != true }
      .compactMap { index in
        guard let body = body(after: index),
          let last = own("default", in: body).first(where: { token($0, -1)?.text != "unknown" })
        else { return nil }
        let patterns = own("case", in: body).map(patternNames)
        guard !patterns.isEmpty, !patterns.contains([]) else { return nil }
        return (Set(patterns.joined()), tokens[last].line)
      }
  }

  /// The names in `case a, b(Int), c = 1`.
  private func caseNames(at place: Int) -> [String] {
    var names: [String] = []
    var index = place
    repeat {
      index += 1
      if let name = token(index) { names.append(name.text) }
      index += 1
      if reads("(", at: index), let close = closing(of: index) { index = close + 1 }
      if reads("=", at: index) { index += 2 }
    } while reads(",", at: index)
    return names
  }

  /// The names in `case .a, let .b(x):`, or none where a pattern has another form.
  private func patternNames(at place: Int) -> Set<String> {
    var names: Set<String> = []
    var index = place
    repeat {
      index += 1
      if reads("let", at: index) || reads("var", at: index) { index += 1 }
      guard reads(".", at: index), let name = token(index, 1) else { return [] }
      names.insert(name.text)
      index += 2
      if reads("(", at: index), let close = closing(of: index) { index = close + 1 }
    } while reads(",", at: index)
    return names
  }
}

@Suite("Default cases")
struct DefaultCaseTests {
  private func lines(_ text: String) -> [Int] {
    let ours = "enum Kind: String { case perpetual, term(Int), trial = \"t\"; var a: Int { 1 } }\n"
    return defaults(in: [SourceFile(path: "Sources/Licensing/Kind.swift", text: ours + text)])
      .map(\.line)
  }

  @Test("A default over an enum of ours is found")
  func refused() {
    #expect(lines("switch kind {\ncase .perpetual, .trial: 1\ndefault: 2\n}") == [4])
    #expect(lines("switch kind {\ncase let .term(days): days\ndefault: 2\n}") == [4])
    #expect(lines("switch a {\ncase 1: switch b { case .trial: 1\n default: 2 }\n}") == [4])
  }

  @Test("A default over anything else is fine, and so is every case by name")
  func accepted() {
    #expect(lines("switch error {\ncase .dataCorrupted: 1\ndefault: 2\n}") == [])
    #expect(lines("switch number {\ncase 1: 1\ndefault: 2\n}") == [])
    #expect(lines("switch kind {\ncase .trial: 1\n@unknown default: 2\n}") == [])
    #expect(lines("switch kind {\ncase .trial: 1\ncase .term: f { if case .a = b { } }\n}") == [])
  }

  @Test("No switch of the checkout hides a case of ours behind a default")
  func checkout() throws {
    expectNone(defaults(in: try Checkout.here.get().sources))
  }
}
