import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists the lots of a license in a virtual account: its license transactions.
struct LotsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "lots", abstract: Speech.words.abstract(.lots))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var form: FormatOption

  @Argument(help: .init(Speech.words.help(.license)))
  var license: String

  @Option(help: .init(Speech.words.help(.virtualAccount), valueName: "name"))
  var virtualAccount: String

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    let row = RowKey(
      try directory.virtualAccount(named: virtualAccount).id,
      try directory.license(named: license).id)
    let session = try await desk.fetch(SessionQuery())
    var table = TableOutput(columns)
    for holding in try await desk.fetch(LotsQuery(row: row)) {
      table.append(cells(of: holding, today: session.today))
    }
    table.write(as: form.format)
  }

  private var columns: [TableOutput.Column] {
    let names = words.columns
    return [
      .init(heading: names.lot, member: "lot", isNumber: true),
      .init(heading: names.kind, member: "licenseType"),
      .init(heading: names.quantity, member: "quantity", isNumber: true),
      .init(heading: names.reserved, member: "reserved", isNumber: true),
      .init(heading: names.term, member: "startDate"), .init(heading: "", member: "endDate"),
      .init(heading: names.order, member: "orderNumber"),
      .init(heading: names.status, member: "status"),
    ]
  }

  private func cells(of holding: Holding, today: Day) -> [JSONOutput] {
    let lot = holding.lot
    let isTable = form.format == .table
    let standing = lot.standing(on: today)
    return [
      .number(Int(lot.id.rawValue)), .text(isTable ? words.kind(lot.kind) : lot.kind.rawValue),
      .number(holding.quantity.rawValue), .number(holding.reserved.rawValue),
      .optional(lot.term.start?.description),
      isTable && lot.term.end == nil ? .text(words.never) : .optional(lot.term.end?.description),
      .optional(lot.order?.number),
      .text(isTable ? words.standing(standing) : standing.rawValue),
    ]
  }
}
