import ArgumentParser
import Canvas
import Foundation
import Glibc
import Licensing
import LicensingExchange
import LicensingService
import LicensingWire
import Phrases

/// Imports saved answers or tables: the diff first, then, agreed, everything in one transaction.
struct ImportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: Speech.words.abstract(.import))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var form: FormatOption

  @Argument(help: .init(Speech.words.help(.source)))
  var source: String

  @Flag(help: .init(Speech.words.help(.dryRun)))
  var dryRun = false

  @Flag(help: .init(Speech.words.help(.yes)))
  var yes = false

  @Flag(help: .init(Speech.words.help(.partial)))
  var partial = false

  @Option(help: .init(Speech.words.help(.rejects), valueName: "file"))
  var rejects: String?

  @Option(help: .init(Speech.words.help(.requestID)))
  var requestID: RequestID?

  var createsDatabase: Bool { true }

  /// The files are read before a database is made: what can't be read leaves nothing behind.
  func run() throws {
    let reading = try read()
    if dryRun || !yes {
      let plan = try plan(reading)
      ImportReport(words: words, format: form.format).write(plan)
      guard !dryRun, try isAgreed(plan) else { return }
    }
    try apply(reading)
  }

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await run(try read(), at: desk)
  }

  /// What would change; where there is no database yet, what would change in an empty one.
  private func plan(_ reading: ImportReading) throws(Refusal) -> ImportPlan {
    let query = ImportPreviewQuery(reading.set)
    guard isNew else {
      return try Installation.with(standard) { desk throws(Refusal) in
        try await desk.fetch(query)
      }
    }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let service = try LicensingService(databasePath: folder.path + "/preview.db", create: true)
    defer { service.close() }
    let desk = service.desk(for: Installation.login, host: "preview")
    return try waiting { () async throws(Refusal) in try await desk.fetch(query) }
  }

  /// Imports; a database that was made for an import that is refused goes again.
  private func apply(_ reading: ImportReading) throws(Refusal) {
    let isNew = isNew
    let client = try Installation.connect(standard, create: true)
    defer { client.close() }
    do throws(Refusal) {
      try waiting { () async throws(Refusal) in try await run(reading, at: client) }
    } catch {
      if isNew { Installation.remove(path: standard.databasePath, servedBy: client) }
      throw error
    }
  }

  private var isNew: Bool {
    standard.socketPath == nil && access(standard.databasePath, F_OK) != 0
  }

  private func read() throws(Refusal) -> ImportReading {
    let domain = try account.account.map { text throws(Refusal) in
      guard let domain = DomainIdentifier(rawValue: text) else {
        throw .optionInvalid(name: "--account", value: text, expected: "metalworks.example")
      }
      return domain
    }
    return try ImportReader.read(source, options: .init(account: domain, allowsPartial: partial))
  }

  /// What is kept aside is written first: where that is impossible, nothing is imported.
  private func run(
    _ reading: ImportReading, at desk: any LicenseDesk
  ) async throws(Refusal) {
    let path = try writeRejects(reading.rejects)
    do throws(Refusal) {
      let receipt = try await desk.perform(
        .import(reading.set), request: requestID ?? .random())
      ImportReport(words: words, format: form.format).write(receipt, rejectsAt: path)
    } catch {
      if let path { unlink(path) }
      throw error
    }
  }

  /// Asks at a terminal; anywhere else only `--yes` agrees.
  private func isAgreed(_ plan: ImportPlan) throws(Refusal) -> Bool {
    guard !plan.isEmpty else { return true }
    guard isatty(STDIN_FILENO) == 1 else {
      throw .optionInvalid(name: "--yes", value: "", expected: "--yes, --dry-run")
    }
    print(words.importQuestion, terminator: " ")
    fflush(nil)
    let answer = readLine()?.lowercased().first
    return answer == "y" || answer == "д"
  }

  private func writeRejects(_ found: [Reject]) throws(Refusal) -> String? {
    guard !found.isEmpty else { return nil }
    let path = rejects ?? standard.databasePath + "-rejects.csv"
    try FileWriter.write(RejectFile.csv(found, reason: words.reason), to: path)
    return path
  }
}

extension RequestID {
  /// A name for a request that nobody has used.
  static func random() -> RequestID {
    RequestID(rawValue: UUID().uuidString.lowercased())
      ?? RequestID(number: .random(in: 1 ... .max))
  }

  private init(number: UInt64) {
    guard let identifier = RequestID(rawValue: String(number)) else {
      preconditionFailure("digits are a request's name")
    }
    self = identifier
  }
}
