import Foundation
import Glibc
import Licensing

/// A folder of its own for something that is to be forgotten.
struct TemporaryFolder {
  let path: String

  /// Makes a folder that only its owner can enter.
  init() throws(Refusal) {
    let base = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    var template = Array("\(base)/smartdeck-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw .storage(.notPermitted(path: base)) }
    path = String(cString: made)
  }

  /// Removes it with all that is in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
