import Testing

extension Rule {
  static let sleeping = Rule(name: "No test sleeps") { file in
    guard file.isTest else { return [] }
    return file.tokens.indices.compactMap { index in
      guard naps.contains(where: { file.reads($0, "(", at: index) }),
        file.token(index, -1)?.reads("func") != true
      else { return nil }
      return file.violation(at: file.tokens[index].line, "a test waits for an event, never a time")
    }
  }

  private static let naps = ["sleep", "usleep", "nanosleep", "asyncAfter"]
}

@Suite("Sleeping")
struct SleepingTests {
  private func lines(_ text: String, at path: String) -> [Int] {
    Rule.sleeping.lines(in: text, at: path)
  }

  @Test("A nap in a test is found")
  func refused() {
    let text = "sleep(1)\ntry await Task.sleep(for: .seconds(1))\nThread.sleep(forTimeInterval: 1)"
    #expect(lines(text, at: "Tests/CanvasTests/CellTests.swift") == [1, 2, 3])
  }

  @Test("Speaking of sleep is fine, and what is shipped may wait")
  func accepted() {
    #expect(lines("// sleep(1)\nlet sleep = 1", at: "Tests/CanvasTests/CellTests.swift") == [])
    #expect(lines("sleep(1)", at: "Sources/smartdeck/Serve.swift") == [])
  }
}
