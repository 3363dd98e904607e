import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Checks the log's chain, and that replaying it gives exactly the tables.
struct VerifyCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: Speech.words.abstract(.verify))

  @OptionGroup var common: CommonOptions
  @OptionGroup var form: FormatOption

  @Option(help: .init(Speech.words.help(.head), valueName: "#seq:digest"))
  var head: LogHead?

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

extension LogHead: @retroactive ExpressibleByArgument {
  /// Takes `#12:` and 64 hexadecimal digits, as `verify` prints them.
  public init?(argument: String) {
    let parts = argument.split(separator: ":")
    guard parts.count == 2, let sequence = SequenceNumber(argument: String(parts[0])),
      parts[1].count == 64, parts[1].allSatisfy(\.isHexDigit)
    else { return nil }
    self.init(sequence: sequence, digest: parts[1].lowercased())
  }
}
