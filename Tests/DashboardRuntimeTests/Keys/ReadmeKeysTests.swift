import Canvas
import Foundation
import Testing

@testable import DashboardRuntime

@Suite("The keys in the README")
struct ReadmeKeysTests {
  /// The rows of the README's table of keys, each cell by itself.
  private static let cells: [String] = {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
    let text = (try? String(contentsOf: readme, encoding: .utf8)) ?? ""
    let table = text.split(separator: "\n").drop { !$0.hasPrefix("| key | | key |") }
    return table.prefix { $0.hasPrefix("|") }.flatMap { row in
      row.split(separator: "|").enumerated().filter { $0.offset % 2 == 0 }
        .map { String($0.element) }
    }
  }()

  /// What stands between backticks.
  private static let keys: [String] = cells.flatMap { cell in
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test("There are some")
  func some() {
    #expect(Self.keys.count > 20, "\(Self.keys)")
  }

  @Test("Each of them does something", arguments: keys)
  func bound(key: String) throws {
    let rows = Keymap.standard.bindings.flatMap(\.keys)
    let whole = try #require(KeyPress.row(key))
    // A row of letters such as hjkl is four keys.
    #expect(rows.contains(whole) || whole.allSatisfy { rows.contains([$0]) }, "\(key)")
  }
}
