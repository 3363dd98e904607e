import ArgumentParser
import Canvas
import Licensing
import LicensingService
import Phrases

/// What became of a command in the life of an account, for people or for programs.
struct AccountDeedOutput {
  let words: Phrases
  let format: OutputFormat

  func write(_ receipt: Receipt) {
    guard format == .table else { return writeObject(receipt) }
    guard case .done(let deed) = receipt.happening, receipt.outcome == .applied else {
      return print(words.doneBefore + " (\(receipt.sequence))")
    }
    let sentence = DisplayText(words.sentence(for: .done(deed))).text
    print(sentence.prefix(1).uppercased() + sentence.dropFirst() + " (\(receipt.sequence)).")
    for warning in receipt.warnings { ErrorOutput.write(DisplayText(words.warning(warning)).text) }
  }

  private func writeObject(_ receipt: Receipt) {
    var members: [(String, JSONOutput)] = [
      ("seq", .number(Int(receipt.sequence.rawValue))),
      ("requestID", .text(receipt.request.rawValue)),
      ("outcome", .text(receipt.outcome.rawValue)),
    ]
    if case .done(let deed) = receipt.happening { members.append(("type", .text(deed.name))) }
    if !receipt.warnings.isEmpty {
      members.append(("warnings", .list(receipt.warnings.map { .text(words.warning($0)) })))
    }
    print(JSONOutput.object(members).text)
  }
}

/// The caller's own name for a request.
struct RequestOption: ParsableArguments {
  @Option(help: .init(Speech.words.help(.requestID)))
  var requestID: RequestID?

  var id: RequestID { requestID ?? .random() }
}

/// What every command in the life of an account takes.
struct DeedOptions: ParsableArguments {
  @OptionGroup var form: FormatOption
  @OptionGroup var request: RequestOption
}

extension DeskCommand {
  /// Performs a command in the life of an account and tells what became of it.
  func carryOut(
    _ command: Command, _ options: DeedOptions, at desk: any LicenseDesk
  ) async throws(Refusal) {
    let receipt = try await desk.perform(command, request: options.request.id)
    AccountDeedOutput(words: words, format: options.form.format).write(receipt)
  }
}

extension LicenseDesk {
  /// Every record of a kind in a scope.
  func records(
    _ kind: RecordKind, in scope: Scope, filter: Filter
  ) async throws(Refusal) -> [ListedRecord] {
    try await all(RecordsQuery(kind: kind, scope: scope, filter: filter, limit: mostRowsOfWindow))
  }
}
