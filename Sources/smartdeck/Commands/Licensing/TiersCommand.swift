import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists licenses with their tiers, and sets them.
struct TiersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tiers", abstract: Speech.words.abstract(LicensingCommandName.tiers),
    subcommands: [TierListCommand.self, TierSetCommand.self],
    defaultSubcommand: TierListCommand.self)
}

/// Lists licenses with their next-higher tiers.
struct TierListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Speech.words.abstract(LicensingCommandName.tiers))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    let catalog = Catalog(directory.licenses)
    var table = TableOutput([
      .init(heading: words.columns.license, member: "license"),
      .init(heading: words.typography.arrow, member: "nextTier"),
    ])
    for license in directory.licenses.sorted(by: { catalog.precedes($0.id, $1.id) }) {
      table.append([
        .text(license.name.text), .optional(license.nextTier.flatMap { catalog[$0]?.name.text }),
      ])
    }
    table.write(as: form.format)
  }
}

/// Sets the next-higher tier of a license.
struct TierSetCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: Speech.words.abstract(LicensingCommandName.tierSet))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: DeedOptions

  @Argument(help: .init(Speech.words.help(.license)))
  var license: String

  @Option(help: .init(Speech.words.help(LicensingOptionName.above), valueName: "license"))
  var above: String?

  @Flag(help: .init(Speech.words.help(LicensingOptionName.noTier)))
  var none = false

  func validate() throws {
    guard (above == nil) == none else {
      throw ValidationError("--above LICENSE | --none")
    }
  }

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    let lower = try directory.license(named: license).id
    var higher: Identifier<License>?
    if let above { higher = try directory.license(named: above).id }
    try await carryOut(.account(.setTier(lower, above: higher)), options, at: desk)
  }
}
