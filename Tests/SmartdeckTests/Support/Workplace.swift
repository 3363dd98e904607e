import Foundation
import Testing

/// A folder with a database and files in it; owns the folder and removes it at the end.
final class Workplace {
  let folder: URL
  let language: Speech

  init(_ language: Speech = .english) throws {
    self.language = language
    folder = FileManager.default.temporaryDirectory.appending(path: "sd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? rest()
    try? FileManager.default.removeItem(at: folder)
  }

  /// A workplace where an export lies in `export` and has been imported into `x.db`.
  static func imported(_ export: Export, _ language: Speech = .english) throws -> Workplace {
    let place = try Workplace(language)
    try place.lay(export)
    try (try databases[export]?.get() ?? Data()).write(to: place.folder.appending(path: "x.db"))
    return place
  }

  /// The same import again and again would only cost time: one of each is enough to copy.
  private static let databases = Dictionary(
    uniqueKeysWithValues: Export.allCases.map { export in
      (
        export,
        Result {
          let place = try Workplace()
          try place.lay(export)
          let answer = try place.run("import", "export", "--yes")
          guard answer.status == 0 else { throw CouldNotPrepare(answer: answer) }
          try place.rest()
          return try Data(contentsOf: place.folder.appending(path: "x.db"))
        }
      )
    })

  /// Puts an export's files into the folder `export`.
  func lay(_ export: Export) throws {
    for (name, text) in try export.files() { try write(text, to: "export/\(name)") }
  }

  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// What lies in the folder, sorted; what belongs to the owner of a database counts as part of it.
  func names() throws -> [String] {
    let names = try allNames()
    let suffixes = [".log", ".lock", ".starting", ".sock", "-wal", "-shm"]
    return names.filter { name in
      !suffixes.contains { name.hasSuffix($0) && names.contains(String(name.dropLast($0.count))) }
    }
  }

  private func allNames() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Runs the program here, on `x.db` unless the environment says otherwise.
  func run(_ arguments: String..., adding more: [String: String] = [:]) throws -> Answer {
    try run(arguments, adding: more)
  }

  func run(_ arguments: [String], adding more: [String: String] = [:]) throws -> Answer {
    let environment = Program.environment(
      home: folder.path, language: language,
      adding: ["SMARTDECK_DATABASE": "x.db"].merging(more) { $1 })
    return try Program.run(arguments, in: folder, environment: environment)
  }

  /// Runs the program and gives its answer as JSON; it has to succeed.
  func json(_ arguments: String...) throws -> JSON {
    let answer = try run(arguments + ["--format", "json"])
    try #require(answer.status == 0, "\(answer)")
    return try answer.json()
  }

  /// The summary on today's day, which is the day that the export was made for.
  func summary() throws -> JSON { try json("summary", "--on", Export.today) }

  /// Asks the processes that own databases here to leave, and waits until they have.
  func rest() throws {
    for lock in try allNames() where lock.hasSuffix(".lock") {
      // A lock that can be had has no owner any more, whatever number still stands in it.
      guard try shell("flock", "--nonblock", lock, "true").status != 0 else { continue }
      let owner = try text(of: lock).prefix { $0.isNumber }
      _ = try shell("kill", "-s", "TERM", String(owner))
      let answer = try shell("flock", "--wait", "30", lock, "true")
      guard answer.status == 0 else { throw CouldNotPrepare(answer: answer) }
    }
  }

  private func shell(_ command: String...) throws -> Answer {
    try Answer.of(
      command, in: folder,
      environment: Program.environment(home: folder.path, language: language))
  }

  /// Changes the database behind the program's back.
  func tamper(_ statements: String) throws {
    try rest()
    let answer = try Answer.of(
      ["sqlite3", "x.db", statements], in: folder,
      environment: Program.environment(
        home: folder.path, language: language))
    try #require(answer.status == 0, "\(answer)")
  }

  /// Overwrites pages in the middle of the database.
  func damage() throws {
    try rest()
    let file = try FileHandle(forUpdating: folder.appending(path: "x.db"))
    try file.seek(toOffset: 3 * 4_096)
    try file.write(contentsOf: Data(repeating: 0x5A, count: 30 * 4_096))
    try file.close()
  }
}

/// Thrown where the program could not import what every test begins with.
struct CouldNotPrepare: Error {
  let answer: Answer
}
