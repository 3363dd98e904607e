import Testing

/// Folders that exist on one machine only; put together here so that this file does not name them.
private let machineFolders = ["work", "root", "home", "Users", "farm"].map { "/\($0)/" }

/// The rule of foreign paths, over one text file of any kind.
private func machinePaths(in text: String, at path: String) -> [Violation] {
  guard machineFolders.contains(where: { text.contains($0) }) else { return [] }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.enumerated().flatMap { number, line in
    machineFolders.filter { names($0, in: line) }.map {
      Violation(path: path, line: number + 1, sentence: "\($0) exists on one machine only")
    }
  }
}

/// A path from the root, not a part of a longer one such as `Sources/home/`.
private func names(_ folder: String, in line: Substring) -> Bool {
  line.ranges(of: folder).contains { range in
    guard range.lowerBound > line.startIndex else { return true }
    let previous = line[line.index(before: range.lowerBound)]
    return !previous.isLetter && !previous.isNumber && !"._-~/".contains(previous)
  }
}

@Suite("Paths of a machine")
struct MachinePathTests {
  @Test("A path from the root of somebody's machine is found", arguments: machineFolders)
  func refused(folder: String) {
    #expect(machinePaths(in: "fine\nlet a = \"\(folder)x\"", at: "a").map(\.line) == [2])
    #expect(machinePaths(in: "\(folder)x", at: "a").map(\.line) == [1])
  }

  @Test("Paths inside the checkout and words are fine", arguments: machineFolders)
  func accepted(folder: String) {
    #expect(machinePaths(in: "Sources\(folder)x ..\(folder)", at: "a") == [])
    #expect(machinePaths(in: "network\(folder.dropFirst())", at: "a") == [])
  }

  @Test("No file of the checkout names a machine's path")
  func checkout() throws {
    let checkout = try Checkout.here.get()
    expectNone(
      checkout.paths.flatMap { path in
        checkout.text(of: path).map { machinePaths(in: $0, at: path) } ?? []
      })
  }
}
