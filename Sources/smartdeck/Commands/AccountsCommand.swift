import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists smart accounts and their virtual accounts, each with its gaps.
struct AccountsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "accounts", abstract: Speech.words.abstract(.accounts))

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
