import ArgumentParser
import Foundation
import Licensing
import LicensingService
import Phrases

/// Redeems a code, which is read from a file or the input and never from the arguments.
struct ActivateCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "activate", abstract: Speech.words.abstract(.activate))

  @OptionGroup var secret: SecretOption
  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption
  @OptionGroup var request: RequestOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let receipt = try await desk.perform(
      .people(.redeem(code: try secret.read())), request: request.id)
    DeedOutput(words: words, format: form.format).write(receipt)
  }
}

/// A secret, from a file or the input: arguments are seen by everybody on the machine.
struct SecretOption: ParsableArguments {
  /// The longest secret, in bytes.
  private static let longest = 256

  @Option(help: .init(Speech.words.help(.secretFile), valueName: "file"))
  var secretFile: String?

  func read() throws(Refusal) -> String {
    guard let secretFile else {
      guard let line = readLine(), !line.isEmpty else { throw .field(.code, .empty) }
      return try checked(line)
    }
    guard let handle = FileHandle(forReadingAtPath: secretFile),
      let content = try? handle.read(upToCount: SecretOption.longest + 1)
    else { throw .file(.missing(path: secretFile)) }
    return try checked(
      String(decoding: content, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private func checked(_ text: String) throws(Refusal) -> String {
    try FieldReader.required(text, .code, limit: SecretOption.longest)
  }
}
