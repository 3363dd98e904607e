import ArgumentParser
import Foundation
import Licensing
import LicensingService
import Phrases

/// Redeems a code, which is read from a file or the input and never from the arguments.
struct ActivateCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "activate", abstract: Speech.words.abstract(.activate))

  @Option(name: .customLong("request"), help: .init(Speech.words.help(.activateRequest)))
  var number: Int64?

  @Flag(help: .init(Speech.words.help(RequestOptionName.agree)))
  var yes = false

  @OptionGroup var own: ProfileOptions

  @Option(help: .init(Speech.words.help(RequestOptionName.keep), valueName: "email"))
  var keep: [String] = []

  @Flag(help: .init(Speech.words.help(RequestOptionName.noAccess)))
  var noAccess = false

  @Flag(help: .init(Speech.words.help(.consent)))
  var consent = false

  @OptionGroup var secret: SecretOption
  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption
  @OptionGroup var request: RequestOption

  /// A code that completes a request shows what is to be activated; agreed, it is.
  func run(at desk: any LicenseDesk) async throws(Refusal) {
    if let number {
      return try await accept(Identifier(rawValue: number), request.id, at: desk)
    }
    let receipt = try await desk.perform(
      .people(.redeem(code: try secret.read())), request: request.id)
    guard case .done(.requested(.opened, _)) = receipt.happening else {
      return AccountDeedOutput(words: words, format: form.format).write(receipt)
    }
    let login = try await desk.fetch(SessionQuery()).login
    let records = try await desk.records(
      .requests, in: .smartAccount(0), filter: .everything)
    var opened: AccountRequestRecord?
    for case .request(let record) in records where record.request.reviewer == login {
      if record.request.status == .awaitingAuthority { opened = record }
    }
    guard let opened else {
      return AccountDeedOutput(words: words, format: form.format).write(receipt)
    }
    guard yes else { return RequestReview(words: words, format: form.format).write(opened) }
    try await accept(opened.request.id, .random(), at: desk)
  }

  private func accept(
    _ id: Identifier<AccountRequest>, _ name: RequestID, at desk: any LicenseDesk
  ) async throws(Refusal) {
    guard yes else {
      throw .optionInvalid(name: "--yes", value: "", expected: "--yes")
    }
    let acceptance = RequestAcceptance(
      profile: own.profile, nominated: keep.isEmpty ? nil : keep, grantsAccess: !noAccess,
      consents: consent)
    let receipt = try await desk.perform(.request(.accept(id, acceptance)), request: name)
    AccountDeedOutput(words: words, format: form.format).write(receipt)
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
