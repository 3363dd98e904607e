import Foundation

/// What a program left with: its status and its two streams.
struct Answer: CustomStringConvertible {
  let status: Int32
  let out: String
  let err: String

  var description: String { "status \(status)\n--- out\n\(out)--- err\n\(err)" }

  /// The answer as JSON; the error stream's where the output is empty.
  func json() throws -> JSON {
    try JSON(out.isEmpty ? err : out)
  }

  /// Lines of the error stream.
  var errorLines: [Substring] { err.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Runs a command line; the streams go through files, so that neither can fill up and block.
  static func of(
    _ command: [String], in folder: URL, environment: [String: String]
  ) throws -> Answer {
    let name = UUID().uuidString
    let streams = FileManager.default.temporaryDirectory
    let (out, err) = (
      streams.appending(path: "\(name).out"), streams.appending(path: "\(name).err")
    )
    defer { for file in [out, err] { try? FileManager.default.removeItem(at: file) } }
    for file in [out, err] { try Data().write(to: file) }
    let status = try ChildProcess(
      command, in: folder.path, environment: environment, out: out.path, err: err.path
    ).wait()
    return Answer(
      status: status,
      out: String(decoding: try Data(contentsOf: out), as: UTF8.self),
      err: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }
}
