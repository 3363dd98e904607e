import Foundation

/// What the repository holds: every file git tracks or would add, with its Swift sources parsed.
struct Checkout: Sendable {
  /// The checkout these tests were compiled from.
  static let here = Result {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
    return try Checkout(root: folder.deletingLastPathComponent().deletingLastPathComponent())
  }

  /// Paths from the top, sorted.
  let paths: [String]
  let sources: [SourceFile]
  private let root: URL

  private init(root: URL) throws {
    self.root = root
    paths = try Checkout.pathsKnownToGit(in: root)
    sources = try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return SourceFile(path: path, text: text)
    }
  }

  /// The text of a tracked file, or nothing where it is not UTF-8.
  func text(of path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Git knows what is ignored: asking it keeps databases and build folders out of the rules.
  private static func pathsKnownToGit(in root: URL) throws -> [String] {
    let git = Process()
    let output = Pipe()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.currentDirectoryURL = root
    git.arguments = [
      "git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others",
      "--exclude-standard",
    ]
    git.standardOutput = output
    git.standardInput = FileHandle.nullDevice
    try git.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    guard git.terminationStatus == 0 else { throw GitCouldNotList(status: git.terminationStatus) }
    let listed = Set(String(decoding: data, as: UTF8.self).split(separator: "\0").map(String.init))
    return listed.sorted().filter {
      FileManager.default.fileExists(atPath: root.appending(path: $0).path)
    }
  }
}

/// Thrown where git is missing or the sources are no checkout: the tidy tests judge a repository.
struct GitCouldNotList: Error {
  let status: Int32
}
