import Foundation
import Testing

/// The built program, run the way a user or a script runs it.
enum Program {
  /// The folder of the build, where the program lies beside the bundle of these tests.
  static let folder = Bundle.module.bundleURL.deletingLastPathComponent()

  static let path = folder.appending(path: "smartdeck").path

  /// An environment that holds nothing of the person who runs the tests.
  static func environment(
    home: String, language: Speech, adding more: [String: String] = [:]
  ) -> [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home,
      "XDG_DATA_HOME": home, "TMPDIR": home, "LC_CTYPE": "C.UTF-8", "LANG": language.locale,
    ].merging(more) { $1 }
  }

  /// Runs to the end, without a terminal and without input; what hangs is ended after a minute.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String]
  ) throws -> Answer {
    try Answer.of(
      ["timeout", "--kill-after=5", "60", path] + arguments, in: folder, environment: environment)
  }
}

/// The languages that the program speaks.
enum Speech: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case english = "en_US.UTF-8"
  case russian = "ru_RU.UTF-8"

  var locale: String { rawValue }

  var testDescription: String { rawValue }

  /// The text of the language that is spoken.
  func text(_ english: String, _ russian: String) -> String {
    self == .english ? english : russian
  }
}
