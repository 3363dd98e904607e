import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists, creates, edits and deletes virtual accounts.
struct VirtualAccountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "virtual-accounts", abstract: Speech.words.abstract(.virtualAccounts),
    subcommands: [
      ListVirtualAccounts.self, CreateVirtualAccount.self, EditVirtualAccount.self,
      DeleteVirtualAccount.self,
    ], defaultSubcommand: ListVirtualAccounts.self)
}

/// Lists the virtual accounts that the caller may see.
struct ListVirtualAccounts: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Speech.words.abstract(.list))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var search: FilterOption
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let filter = try search.filter(for: .recordsOf(.virtualAccounts))
    let branch = try await account.branch(at: desk)
    let columns = words.columns
    var table = TableOutput([
      .init(heading: columns.account, member: "virtualAccount"),
      .init(heading: columns.visibility, member: "visibility"),
      .init(heading: "", member: "isDefault"),
      .init(heading: columns.tags, member: "tags"),
      .init(heading: columns.rows, member: "rows", isNumber: true),
      .init(heading: columns.shortage, member: "shortage", isNumber: true),
      .init(heading: columns.surplus, member: "surplus", isNumber: true),
      .init(heading: columns.instances, member: "instances", isNumber: true),
      .init(heading: columns.description, member: "description"),
    ])
    let records = try await desk.records(
      .virtualAccounts, in: .smartAccount(branch.account.id), filter: filter)
    for case .virtualAccount(let record) in records { table.append(cells(of: record)) }
    table.write(as: form.format)
  }

  private func cells(of record: VirtualAccountRecord) -> [JSONOutput] {
    let account = record.account
    let isTable = form.format == .table
    return [
      .text(account.name.text),
      .text(isTable ? words.visibility(account.visibility) : account.visibility.rawValue),
      isTable ? .text(account.isDefault ? "*" : "") : .truth(account.isDefault),
      isTable
        ? .text(account.tags.joined(separator: ", ")) : .list(account.tags.map { .text($0) }),
      .number(record.totals.rows), .number(record.totals.shortage),
      .number(record.totals.surplus), .number(record.instances), .text(account.description),
    ]
  }
}

/// What a virtual account can be made or edited with.
struct VirtualAccountOptions: ParsableArguments {
  @Option(
    name: .customLong("description"), help: .init(Speech.words.help(AccountOptionName.description)))
  var text: String?

  @Option(help: .init(Speech.words.help(.visibility)))
  var visibility: VirtualAccount.Visibility?

  @Option(help: .init(Speech.words.help(.tag)))
  var tag: [String] = []

  @Flag(name: .customLong("default"), help: .init(Speech.words.help(.makeDefault)))
  var makeDefault = false

  func form(name: String?) -> VirtualAccountForm {
    VirtualAccountForm(
      name: name, description: text, visibility: visibility, tags: tag.isEmpty ? nil : tag,
      isDefault: makeDefault ? true : nil)
  }
}

/// Creates a virtual account.
struct CreateVirtualAccount: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: Speech.words.abstract(.createVirtualAccount))

  @Argument(help: .init(Speech.words.help(.name)))
  var name: String

  @OptionGroup var options: VirtualAccountOptions
  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var deed: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    try await carryOut(
      .account(.createVirtualAccount(options.form(name: name), in: branch.account.id)), deed,
      at: desk)
  }
}

/// Edits a virtual account.
struct EditVirtualAccount: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: Speech.words.abstract(.editVirtualAccount))

  @Argument(help: .init(Speech.words.help(.name)))
  var name: String

  @Option(name: .customLong("name"), help: .init(Speech.words.help(.newName)))
  var newName: String?

  @OptionGroup var options: VirtualAccountOptions
  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var deed: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    try await carryOut(
      .account(
        .editVirtualAccount(
          try directory.virtualAccount(named: name).id, options.form(name: newName))), deed,
      at: desk)
  }
}

/// Deletes an empty virtual account.
struct DeleteVirtualAccount: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: Speech.words.abstract(.deleteVirtualAccount))

  @Argument(help: .init(Speech.words.help(.name)))
  var name: String

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var deed: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    try await carryOut(
      .account(.deleteVirtualAccount(try directory.virtualAccount(named: name).id)), deed,
      at: desk)
  }
}
