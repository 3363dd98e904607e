import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Checks the log's chain, and that replaying it gives exactly the tables.
struct VerifyCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: Speech.words.abstract(.verify))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption

  @Option(help: .init(Speech.words.help(.head), valueName: "#seq:digest"))
  var head: LogHead?

  @Flag(help: .init(Speech.words.help(.rebuild)))
  var rebuild = false

  func run() throws {
    if rebuild {
      let path = standard.databasePath
      try Installation.alone(standard) { () throws(Refusal) in
        let service = try LicensingService(databasePath: path, create: false)
        defer { service.close() }
        try service.rebuild()
      }
    }
    try Installation.with(standard) { desk throws(Refusal) in try await run(at: desk) }
  }

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let found = try await desk.fetch(VerificationQuery(remembered: head))
    switch form.format {
    case .json, .ndjson: print(object(found).text)
    case .table, .csv:
      if found.problem == nil { print(words.commandLine.verified(found.events)) }
    }
    guard let problem = found.problem else {
      if form.format == .table { print("\(found.head.sequence):\(found.head.digest)") }
      return
    }
    throw .verificationFailed(problem)
  }

  private func object(_ found: Verification) -> JSONOutput {
    .object([
      ("verified", .truth(found.problem == nil)), ("events", .number(found.events)),
      ("seq", .number(Int(found.head.sequence.rawValue))), ("digest", .text(found.head.digest)),
    ])
  }
}
