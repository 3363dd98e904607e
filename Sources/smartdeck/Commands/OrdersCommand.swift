import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists order lines and does what is done with them.
struct OrdersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orders", abstract: Speech.words.abstract(.orders),
    subcommands: [
      OrderListCommand.self, OrderImportCommand.self, OrderUnassignCommand.self,
      OrderHoldCommand.self, OrderReleaseCommand.self, OrderPlaceCommand.self,
      OrderCancelCommand.self,
    ], defaultSubcommand: OrderListCommand.self)
}

/// Lists order lines, the latest order first.
struct OrderListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Speech.words.abstract(.orders))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var place: ScopeOptions
  @OptionGroup var search: FilterOption
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let filter = try search.filter(for: .orders)
    let scope = try await place.scope(at: desk)
    var table = TableOutput(columns)
    var anchor = Anchor<Identifier<OrderLine>>.first
    while true {
      let window = try await desk.fetch(
        OrdersQuery(scope: scope, filter: filter, anchor: anchor, limit: mostRowsOfWindow))
      for row in window.rows { table.append(cells(of: row)) }
      guard window.hasLater, let last = window.keys.last else { break }
      anchor = .after(last)
    }
    table.write(as: form.format)
  }

  private var columns: [TableOutput.Column] {
    let names = words.columns
    return [
      .init(heading: names.order, member: "order"),
      .init(heading: "", member: "line", isNumber: true),
      .init(heading: names.license, member: "license"),
      .init(heading: names.quantity, member: "quantity", isNumber: true),
      .init(heading: names.status, member: "status"),
      .init(heading: names.account, member: "virtualAccount"),
    ]
  }

  private func cells(of row: OrderRow) -> [JSONOutput] {
    [
      .text(row.order.number), .number(row.line.number), .text(row.license.text),
      .number(row.line.quantity.rawValue),
      .text(
        form.format == .table ? words.status(row.line.status) : row.line.status.rawValue),
      .optional(row.virtualAccount?.text),
    ]
  }
}
