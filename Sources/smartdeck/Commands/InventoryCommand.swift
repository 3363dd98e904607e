import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists who holds and uses how many of which license.
struct InventoryCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory", abstract: Speech.words.abstract(.inventory))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var place: ScopeOptions
  @OptionGroup var search: FilterOption
  @OptionGroup var grouping: GroupingOption
  @OptionGroup var form: FormatOption

  @Option(help: .init(Speech.words.help(.on), valueName: "date"))
  var on: Day?

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let filter = try search.filter(for: .inventory)
    let session = try await desk.fetch(SessionQuery())
    let scope = try await place.scope(at: desk)
    if let by = grouping.groupBy {
      let groups = try await grouping.groups(
        by: by, in: scope, filter: filter, on: on, apart: by != .license, at: desk)
      return GroupTable(
        grouping: by, showsLicenses: by != .license, format: form.format,
        today: on ?? session.today
      ).write(groups)
    }
    let rows = try await desk.fetch(PositionsQuery(scope: scope, filter: filter, on: on))
    var table = TableOutput(columns)
    for row in rows { table.append(cells(of: row, today: on ?? session.today)) }
    table.write(as: form.format)
  }

  private var columns: [TableOutput.Column] {
    let names = words.columns
    return [
      .init(heading: names.license, member: "license"),
      .init(heading: names.account, member: "virtualAccount"),
      .init(heading: names.entitled, member: "entitled", isNumber: true),
      .init(heading: names.inUse, member: "inUse", isNumber: true),
      .init(heading: names.reserved, member: "reserved", isNumber: true),
      .init(heading: names.pending, member: "pending", isNumber: true),
      .init(heading: names.expired, member: "expired", isNumber: true),
      .init(heading: "\(names.substituted) +", member: "substitutedIn", isNumber: true),
      .init(heading: "\(names.substituted) −", member: "substitutedOut", isNumber: true),
      .init(heading: names.balance, member: "balance", isNumber: true),
      .init(heading: names.surplus, member: "surplus", isNumber: true),
      .init(heading: names.shortage, member: "shortage", isNumber: true),
      .init(heading: names.nextEnd, member: "nextEnd"),
      .init(heading: names.status, member: "status"),
      .init(heading: "", member: "alerts"),
    ]
  }

  private func cells(of row: InventoryRow, today: Day) -> [JSONOutput] {
    let position = row.position
    let isTable = form.format == .table
    return [
      .text(row.license.text), .text(row.virtualAccount.text), .number(position.entitled),
      .number(position.inUse), .number(position.reserved), .number(position.pending),
      .number(position.expired), .number(position.substitutedIn),
      .number(position.substitutedOut), .number(position.balance), .number(position.surplus),
      .number(position.shortage),
      isTable
        ? .text(words.end(position.nextEnd, today: today))
        : .optional(position.nextEnd?.description),
      .text(isTable ? words.status(position.status) : position.status.rawValue),
      isTable ? .null : .list(position.alerts(today: today).map { .text($0.kind.rawValue) }),
    ]
  }
}
