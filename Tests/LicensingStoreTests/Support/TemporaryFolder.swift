import Foundation
import Testing

/// A folder of a test's own; it owns the folder, which goes with everything in it.
final class TemporaryFolder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "store-" + UUID().uuidString
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      Issue.record("no temporary folder: \(error)")
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { path + "/" + name }
}
