import Canvas
import Foundation
import Testing

@testable import DashboardRuntime

/// The front door tells the keys that there are.
@Suite("Keys in the README")
struct ReadmeKeysTests {
  /// The contexts whose keys are told; those of single views stand in their last row.
  private static let contexts: [KeyContext] = [
    .accounts, .inventory, .panes, .lists, .records, .matrix, .anywhere,
  ]

  private var bindings: [Binding] {
    Keymap.standard.bindings.filter { Self.contexts.contains($0.context) }
  }

  /// What stands between back quotes in the table of keys.
  private func told() throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(text.firstRange(of: "<!-- keys -->"))
    let end = try #require(text.firstRange(of: "<!-- /keys -->"))
    let pieces = text[start.upperBound..<end.lowerBound].split(
      separator: "`", omittingEmptySubsequences: false)
    return Set(pieces.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) })
  }

  @Test("Every key that the README tells of does something")
  func toldIsBound() throws {
    let names = Set(bindings.flatMap(\.names))
    #expect(try told().subtracting(names) == [])
  }

  @Test("Every action of panes and views is told with its handiest key")
  func boundIsTold() throws {
    let told = try told()
    let untold = bindings.filter { !told.contains($0.names.first ?? "") }
    #expect(untold.map { "\($0.context) \($0.action)" } == [])
  }
}
