import Foundation
import Testing

/// Stands between the program and the C library: built once from the fixture, loaded before it.
enum Interposer {
  /// A kind of call that can be made to fail.
  enum Call: String, CaseIterable, Sendable {
    case write, sync, open
  }

  private static let library = Result {
    let source = Bundle.module.bundleURL.appending(
      path: "Fixtures/interposed/interposed.c")
    let library = FileManager.default.temporaryDirectory
      .appending(path: "interposed-\(UUID().uuidString).so")
    let answer = try Answer.of(
      ["cc", "-shared", "-fPIC", "-o", library.path, source.path, "-ldl"],
      in: FileManager.default.temporaryDirectory,
      environment: ProcessInfo.processInfo.environment)
    guard answer.status == 0 else { throw CouldNotPrepare(answer: answer) }
    return library.path
  }

  /// The environment in which one call on a database's files fails, or every call from one on.
  static func failing(
    _ call: Call, number: Int, with error: Int32, goingOn: Bool = false, at path: String
  ) throws -> [String: String] {
    var environment = [
      "LD_PRELOAD": try library.get(), "INTERPOSED_PATH": path,
      "INTERPOSED_CALL": call.rawValue, "INTERPOSED_NUMBER": String(number),
      "INTERPOSED_ERROR": String(error),
    ]
    if goingOn { environment["INTERPOSED_GOES_ON"] = "yes" }
    return environment
  }

  /// The environment in which a sync of a database's files says that it is done and does nothing.
  static func withoutSync(at path: String) throws -> [String: String] {
    [
      "LD_PRELOAD": try library.get(), "INTERPOSED_PATH": path, "INTERPOSED_NO_SYNC": "yes",
    ]
  }
}
