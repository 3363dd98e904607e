import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists smart accounts, and changes what they are called.
struct AccountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accounts", abstract: Speech.words.abstract(AccountCommandName.accounts),
    subcommands: [ListAccounts.self, RenameAccount.self, ChangeDomain.self],
    defaultSubcommand: ListAccounts.self)
}

/// Lists smart accounts and their virtual accounts, each with its gaps.
struct ListAccounts: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Speech.words.abstract(CommandName.accounts))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branches = try await desk.branches()
    let columns = words.columns
    var table = TableOutput([
      .init(heading: columns.domain, member: "account"),
      .init(heading: columns.account, member: "virtualAccount"),
      .init(heading: columns.kind, member: "kind"),
      .init(heading: columns.rows, member: "rows", isNumber: true),
      .init(heading: columns.shortage, member: "shortage", isNumber: true),
      .init(heading: columns.surplus, member: "surplus", isNumber: true),
    ])
    for branch in branches {
      table.append(row(of: branch))
      for leaf in branch.virtualAccounts { table.append(row(of: leaf, in: branch.account)) }
    }
    table.write(as: form.format)
  }

  private func row(of branch: AccountBranch) -> [JSONOutput] {
    let kind = branch.account.kind
    return [
      .text(branch.account.domain.rawValue), .null,
      .text(form.format == .table ? words.kind(kind) : kind.rawValue),
      .number(branch.headline.totals.rows), .number(branch.headline.totals.shortage),
      .number(branch.headline.totals.surplus),
    ]
  }

  private func row(of leaf: AccountLeaf, in account: SmartAccount) -> [JSONOutput] {
    let visibility = leaf.virtualAccount.visibility
    return [
      .text(form.format == .table ? "" : account.domain.rawValue),
      .text(leaf.virtualAccount.name.text),
      .text(form.format == .table ? words.visibility(visibility) : visibility.rawValue),
      .number(leaf.totals.rows), .number(leaf.totals.shortage), .number(leaf.totals.surplus),
    ]
  }
}

/// Gives the account another name.
struct RenameAccount: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: Speech.words.abstract(.renameAccount))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: DeedOptions

  @Argument(help: .init(Speech.words.help(.name)))
  var name: String

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    try await carryOut(.account(.rename(branch.account.id, to: name)), options, at: desk)
  }
}

/// Changes the account's domain identifier; only the operator may.
struct ChangeDomain: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "change-domain", abstract: Speech.words.abstract(.changeDomain))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: DeedOptions

  @Argument(help: .init(Speech.words.help(AccountOptionName.domain), valueName: "domain"))
  var domain: String

  @Argument(help: .init(Speech.words.help(.newDomain), valueName: "new-domain"))
  var newDomain: String

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await carryOut(.account(.changeDomain(domain, to: newDomain)), options, at: desk)
  }
}
