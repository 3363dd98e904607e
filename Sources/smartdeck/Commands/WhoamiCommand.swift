import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Prints who the caller is here, and with which roles.
struct WhoamiCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "whoami", abstract: Speech.words.abstract(.whoami))

  @Option(help: .init(Speech.words.help(.can), valueName: "right"))
  var can: Right?

  @OptionGroup var place: ScopeOptions
  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    if let can { return try await tell(can, at: desk) }
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

  /// Says by which role the caller may do something, or who can; refused where it may not.
  private func tell(_ right: Right, at desk: any LicenseDesk) async throws(Refusal) {
    let scope = try await place.scope(at: desk)
    let answer = try await desk.fetch(PermissionQuery(right: right, scope: scope))
    guard let role = answer.role else {
      throw .notPermitted(
        right, scope: place.virtualAccount ?? place.account.account ?? "smartdeck",
        holders: answer.holders, roles: answer.roles)
    }
    guard form.format == .table else {
      return print(
        JSONOutput.object([
          ("right", .text(right.rawValue)), ("role", .text(role.rawValue)),
          ("holders", .list(answer.holders.map { .text($0) })),
        ]).text)
    }
    print(words.allowed(right, by: role))
  }
}
