import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// A request by its number.
struct NumberArgument: ParsableArguments {
  @Argument(help: .init(Speech.words.help(RequestOptionName.number)))
  var number: Int64
}

/// The operator approves a domain that was edited.
struct ApproveRequest: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: Speech.words.abstract(.approveRequest))

  @OptionGroup var which: NumberArgument
  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await carryOut(.request(.approve(Identifier(rawValue: which.number))), options, at: desk)
  }
}

/// Declines a request, with the reason.
struct DeclineRequest: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: Speech.words.abstract(.declineRequest))

  @OptionGroup var which: NumberArgument

  @Option(help: .init(Speech.words.help(RequestOptionName.why)))
  var reason: String

  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await carryOut(
      .request(.decline(Identifier(rawValue: which.number), reason: reason)), options, at: desk)
  }
}

/// Names somebody else to complete a request.
struct NominateCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "nominate", abstract: Speech.words.abstract(.nominate))

  @OptionGroup var which: NumberArgument

  @Argument(help: .init(Speech.words.help(.email)))
  var email: String

  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await carryOut(
      .request(.nominate(Identifier(rawValue: which.number), email: email)), options, at: desk)
  }
}

/// Edits the caller's own profile.
struct ProfileCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: Speech.words.abstract(.profile))

  @OptionGroup var own: ProfileOptions
  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await carryOut(.request(.editProfile(own.profile)), options, at: desk)
  }
}
