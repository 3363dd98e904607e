import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// What taking back and doing again have in standard.
struct AnswerOptions: ParsableArguments {
  @Argument(help: .init(Speech.words.help(.transfer), valueName: "#seq"))
  var transfer: SequenceNumber?

  @Flag(help: .init(Speech.words.help(.part)))
  var part = false

  @Option(help: .init(Speech.words.help(.requestID)))
  var requestID: RequestID?

  var request: UndoRequest { UndoRequest(transfer: transfer, acceptingPart: part) }
}

/// Takes back a move: one's own latest, or the one that is named.
struct UndoCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: Speech.words.abstract(.undo))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption
  @OptionGroup var answer: AnswerOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let receipt = try await desk.perform(
      .undo(answer.request), request: answer.requestID ?? .random())
    try await TransferOutput(words: words, format: form.format, desk: desk).write(receipt)
  }
}

/// Does again what was taken back: one's own latest, or the undo that is named.
struct RedoCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: Speech.words.abstract(.redo))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption
  @OptionGroup var answer: AnswerOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let receipt = try await desk.perform(
      .redo(answer.request), request: answer.requestID ?? .random())
    try await TransferOutput(words: words, format: form.format, desk: desk).write(receipt)
  }
}
