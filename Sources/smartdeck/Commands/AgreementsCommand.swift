import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Shows how an account stands to the agreement, and accepts it.
struct AgreementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreements", abstract: Speech.words.abstract(.agreements),
    subcommands: [ListAgreements.self, AcceptAgreement.self, PublishAgreement.self],
    defaultSubcommand: ListAgreements.self)
}

/// Shows how an account stands to the agreement.
struct ListAgreements: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Speech.words.abstract(.list))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let columns = words.columns
    var table = TableOutput([
      .init(heading: columns.domain, member: "account"),
      .init(heading: columns.status, member: "status"),
      .init(heading: columns.version, member: "version", isNumber: true),
      .init(heading: columns.accepted, member: "accepted"),
      .init(heading: columns.who, member: "login"),
      .init(heading: columns.current, member: "current", isNumber: true),
      .init(heading: columns.reference, member: "reference"),
    ])
    let records = try await desk.records(
      .agreements, in: .smartAccount(branch.account.id), filter: .everything)
    for case .agreement(let record) in records {
      let accepted = record.acceptance.flatMap { $0.version > 0 ? $0 : nil }
      table.append([
        .text(record.account.domain.rawValue),
        .text(
          form.format == .table ? words.standing(record.standing) : record.standing.rawValue),
        accepted.map { .number($0.version) } ?? .null,
        .optional(accepted?.accepted.description), .optional(accepted?.login?.rawValue),
        .number(record.current.number), .text(record.current.reference),
      ])
    }
    table.write(as: form.format)
  }
}

/// Accepts the agreement for the company.
struct AcceptAgreement: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: Speech.words.abstract(.acceptAgreement))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    try await carryOut(.acceptAgreement(branch.account.id), options, at: desk)
  }
}

/// Publishes the next version of the agreement; only the operator may.
struct PublishAgreement: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: Speech.words.abstract(.publishAgreement))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: DeedOptions

  @Argument(help: .init(Speech.words.help(.reference)))
  var reference: String

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await carryOut(.account(.publishAgreement(reference)), options, at: desk)
  }
}
