import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Prints who the caller is here, and with which roles.
struct WhoamiCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "whoami", abstract: Speech.words.abstract(.whoami))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let session = try await desk.fetch(SessionQuery())
    guard form.format != .table else {
      let roles =
        session.roles.map(words.role)
        + (session.isOperator ? [words.installationOperator] : [])
      print(([session.userName ?? session.login.rawValue] + roles).joined(separator: " · "))
      return print(session.trustsOwner ? words.personalMode : words.teamMode)
    }
    print(
      JSONOutput.object([
        ("login", .text(session.login.rawValue)), ("user", .optional(session.userName)),
        ("roles", .list(session.roles.map { .text($0.rawValue) })),
        ("isOperator", .truth(session.isOperator)),
        ("mode", .text(session.trustsOwner ? "personal" : "team")),
      ]).text)
  }
}
