import Canvas
import DashboardScreen
import Foundation
import Testing

/// Screens as files, text and styles: compared with what is drawn, or written where
/// `RECORD_GOLDEN` is set.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")

  /// Compares a drawing with its file, line by line.
  static func expect(
    _ drawing: DashboardScreen.Drawing, _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let drawn = text(of: drawing)
    let file = folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(drawn.utf8).write(to: file)
      return
    }
    let data = try #require(
      FileManager.default.contents(atPath: file.path(percentEncoded: false)),
      "no golden screen \(name): run with RECORD_GOLDEN=1", sourceLocation: sourceLocation)
    let golden = String(decoding: data, as: UTF8.self)
    guard drawn != golden else { return }
    let lines = difference(golden, drawn)
    Issue.record("\(name) looks different:\n\(lines)", sourceLocation: sourceLocation)
  }

  private static func text(of drawing: DashboardScreen.Drawing) -> String {
    let dump = drawing.canvas.styleDump
    let cursor = drawing.cursor.map { "cursor \($0.column),\($0.row)" } ?? "no cursor"
    let parts = drawing.canvas.lines + [cursor, ""] + dump.lines + dump.legend
    return parts.joined(separator: "\n") + "\n"
  }

  /// The lines that differ, the golden one above the drawn one.
  private static func difference(_ golden: String, _ drawn: String) -> String {
    let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
    let differing = (0..<max(old.count, new.count)).compactMap { index -> String? in
      let (before, after) = (line(index, of: old), line(index, of: new))
      return before == after ? nil : "line \(index + 1)\n- \(before)\n+ \(after)"
    }
    return differing.prefix(12).joined(separator: "\n")
  }

  private static func line(_ index: Int, of lines: [Substring]) -> Substring {
    lines.indices.contains(index) ? lines[index] : "(no line)"
  }
}
