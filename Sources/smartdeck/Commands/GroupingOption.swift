import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// By what a command sums rows up.
struct GroupingOption: ParsableArguments {
  @Option(help: .init(Speech.words.help(.groupBy), valueName: "tag|virtual-account|license"))
  var groupBy: Grouping?

  /// The rows of a scope that pass a filter, summed up; tags come from the tree of accounts.
  func groups(
    by grouping: Grouping, in scope: Scope, filter: Filter, on day: Day?, apart: Bool,
    at desk: any LicenseDesk
  ) async throws(Refusal) -> [RowGroup] {
    let rows = try await desk.fetch(PositionsQuery(scope: scope, filter: filter, on: day))
    var tags: [Identifier<VirtualAccount>: [String]] = [:]
    for branch in try await desk.fetch(AccountsQuery())
    where branch.account.id == scope.smartAccount {
      for leaf in branch.virtualAccounts { tags[leaf.virtualAccount.id] = leaf.virtualAccount.tags }
    }
    return RowGroup.groups(of: rows, by: grouping, tags: tags, apart: apart)
  }
}

/// Groups of rows as a table: what they have in common, then their sums.
struct GroupTable {
  let grouping: Grouping
  let showsLicenses: Bool
  let format: OutputFormat
  let today: Day

  /// Prints the groups.
  func write(_ groups: [RowGroup]) {
    var table = TableOutput(columns)
    for group in groups { table.append(cells(of: group)) }
    table.write(as: format)
  }

  private var columns: [TableOutput.Column] {
    let (words, names) = (Speech.words, Speech.words.columns)
    return [.init(heading: heading, member: member)]
      + (showsLicenses ? [.init(heading: names.license, member: "license")] : [])
      + [
        .init(heading: names.rows, member: "rows", isNumber: true),
        .init(heading: words.summary.rowsShort, member: "rowsShort", isNumber: true),
        .init(heading: names.entitled, member: "entitled", isNumber: true),
        .init(heading: names.inUse, member: "inUse", isNumber: true),
        .init(heading: names.surplus, member: "surplus", isNumber: true),
        .init(heading: names.shortage, member: "shortage", isNumber: true),
        .init(heading: names.pending, member: "pending", isNumber: true),
        .init(heading: names.expired, member: "expired", isNumber: true),
        .init(heading: names.nextEnd, member: "nextEnd"),
      ]
  }

  private var heading: String {
    switch grouping {
    case .tag: Speech.words.columns.tags
    case .virtualAccount: Speech.words.columns.account
    case .license: Speech.words.columns.license
    }
  }

  private var member: String {
    switch grouping {
    case .tag: "tag"
    case .virtualAccount: "virtualAccount"
    case .license: "license"
    }
  }

  private func cells(of group: RowGroup) -> [JSONOutput] {
    let totals = group.totals
    let figures = [
      totals.rows, totals.rowsShort, totals.entitled, totals.inUse, totals.surplus,
      totals.shortage, totals.pending, totals.expired,
    ]
    let end: JSONOutput =
      format == .table
      ? .text(Speech.words.end(group.nextEnd, today: today))
      : .optional(group.nextEnd?.description)
    return [.optional(group.name)] + (showsLicenses ? [.optional(group.license?.text)] : [])
      + figures.map { .number($0) } + [end]
  }
}
