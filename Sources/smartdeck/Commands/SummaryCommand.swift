import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Prints what a smart account comes to.
struct SummaryCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: Speech.words.abstract(.summary))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var search: FilterOption
  @OptionGroup var grouping: GroupingOption
  @OptionGroup var form: FormatOption

  @Option(help: .init(Speech.words.help(.on), valueName: "date"))
  var on: Day?

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let filter = try search.filter(for: .inventory)
    let branch = try await account.branch(at: desk)
    guard grouping.groupBy == nil, filter == .everything else {
      return try await writeGroups(of: branch, filter, at: desk)
    }
    let summary = try await desk.fetch(SummaryQuery(account: branch.account.id, on: on))
    switch form.format {
    case .json, .ndjson: print(JSONOutput.object(members(of: summary)).text)
    case .table, .csv: table(of: summary).write(as: form.format)
    }
  }

  /// The sums of what passes a filter; without a grouping those of each virtual account.
  private func writeGroups(
    of branch: AccountBranch, _ filter: Filter, at desk: any LicenseDesk
  ) async throws(Refusal) {
    let session = try await desk.fetch(SessionQuery())
    let by = grouping.groupBy ?? .virtualAccount
    let groups = try await grouping.groups(
      by: by, in: .smartAccount(branch.account.id), filter: filter, on: on, apart: false, at: desk)
    GroupTable(
      grouping: by, showsLicenses: false, format: form.format, today: on ?? session.today
    ).write(groups)
  }

  private func members(of summary: Summary) -> [(String, JSONOutput)] {
    [("account", .text(summary.account.domain.rawValue))]
      + figures(of: summary).map { ($0.member, .number($0.value)) }
      + [("seq", .number(Int(summary.head.rawValue)))]
  }

  private func table(of summary: Summary) -> TableOutput {
    var table = TableOutput([
      .init(heading: summary.account.name.text, member: "figure"),
      .init(heading: words.date(summary.day), member: "value", isNumber: true),
    ])
    for figure in figures(of: summary) {
      table.append([
        .text(form.format == .csv ? figure.member : figure.heading), .number(figure.value),
      ])
    }
    return table
  }

  private func figures(
    of summary: Summary
  ) -> [(member: String, heading: String, value: Int)] {
    let (headline, totals, names) = (summary.headline, summary.headline.totals, words.summary)
    return [
      ("virtualAccounts", names.virtualAccounts, headline.virtualAccounts),
      ("licenses", names.licenses, headline.licenses), ("rows", names.rows, totals.rows),
      ("rowsShort", names.rowsShort, totals.rowsShort),
      ("rowsSurplus", names.rowsSurplus, totals.rowsSurplus),
      ("entitled", names.entitled, totals.entitled), ("inUse", names.inUse, totals.inUse),
      ("surplus", names.surplus, totals.surplus), ("shortage", names.shortage, totals.shortage),
      ("movableShortage", names.movable, headline.movableShortage),
      ("realShortage", names.toBuy, headline.realShortage),
      ("pending", names.pending, totals.pending), ("expired", names.expired, totals.expired),
      ("instances", names.instances, headline.instances),
    ]
  }
}
