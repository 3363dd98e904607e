import Testing

extension Rule {
  static let task = Rule(name: "Tasks begin only at the edge") { file in
    guard file.isShipped, let target = file.target, !edge.contains(target) else { return [] }
    return file.tokens.indices.compactMap { index in
      guard file.tokens[index].reads("Task"), file.startsTask(at: index) else { return nil }
      return file.violation(at: file.tokens[index].line, "\(target) may not start a task")
    }
  }

  private static let edge: Set<String> = ["DashboardRuntime", "LicensingWire", "smartdeck"]
}

extension SourceFile {
  fileprivate func startsTask(at index: Int) -> Bool {
    if let next = token(index, 1), ["{", "(", "<"].contains(where: next.reads) { return true }
    return reads("Task", ".", "detached", at: index) || reads("Task", ".", "immediate", at: index)
      || reads("Task", ".", "init", at: index)
  }
}

@Suite("Tasks")
struct TaskTests {
  @Test(
    "A task away from the edge is found",
    arguments: [
      "Task { }", "Task(priority: .low) { }", "Task.detached { }", "Task<Void, Never> { }",
    ])
  func refused(text: String) {
    #expect(Rule.task.lines(in: "\n" + text) == [2])
  }

  @Test("The edge starts tasks, and all may ask whether theirs was cancelled")
  func accepted() {
    #expect(Rule.task.lines(in: "Task { }", at: "Sources/DashboardRuntime/Effects.swift") == [])
    #expect(Rule.task.lines(in: "try Task.checkCancellation()\n// Task { }") == [])
  }
}
