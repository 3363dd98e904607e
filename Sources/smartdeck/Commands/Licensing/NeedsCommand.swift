import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists what is needed, and states needs.
struct NeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "need", abstract: Speech.words.abstract(LicensingCommandName.need),
    subcommands: [NeedListCommand.self, NeedStateCommand.self, NeedWithdrawCommand.self],
    defaultSubcommand: NeedListCommand.self)
}

/// Lists what is needed.
struct NeedListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Speech.words.abstract(LicensingCommandName.need))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var listed: ListOptions
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    var table = TableOutput([
      .init(heading: words.columns.license, member: "license"),
      .init(heading: words.columns.account, member: "virtualAccount"),
      .init(heading: words.columns.quantity, member: "quantity", isNumber: true),
      .init(heading: words.columns.term, member: "by"),
      .init(heading: words.columns.who, member: "login"),
    ])
    let records = try await listed.records(.needs, at: desk)
    for case .need(let record) in records {
      table.append([
        .text(record.license.text), .text(record.virtualAccount.text),
        .number(record.need.quantity.rawValue), .optional(record.need.by?.description),
        .text(record.need.login.rawValue),
      ])
    }
    table.write(as: form.format)
  }
}

/// Which license, where, and by when.
struct NeedArguments: ParsableArguments {
  @OptionGroup var account: AccountOption

  @Argument(help: .init(Speech.words.help(.license)))
  var license: String

  @Option(help: .init(Speech.words.help(.virtualAccount), valueName: "name"))
  var virtualAccount: String

  @Option(help: .init(Speech.words.help(LicensingOptionName.neededBy), valueName: "date"))
  var by: Day?

  func row(at desk: any LicenseDesk) async throws(Refusal) -> RowKey {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    return RowKey(
      try directory.virtualAccount(named: virtualAccount).id,
      try directory.license(named: license).id)
  }
}

/// States a need.
struct NeedStateCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: Speech.words.abstract(LicensingCommandName.needState))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var named: NeedArguments
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(.quantity)))
  var quantity: Int

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let row = try await named.row(at: desk)
    try await perform(
      .need(.state(row, quantity: quantity, by: named.by)), options, at: desk)
  }
}

/// Withdraws a need.
struct NeedWithdrawCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: Speech.words.abstract(LicensingCommandName.needWithdraw))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var named: NeedArguments
  @OptionGroup var options: PerformOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let row = try await named.row(at: desk)
    try await perform(.need(.withdraw(row, by: named.by)), options, at: desk)
  }
}
