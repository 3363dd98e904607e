import Licensing
import LicensingService

/// The names of the small Metalworks as the ledger knows them, asked of a desk.
struct Names {
  let account: Identifier<SmartAccount>
  let directory: Directory

  init(_ desk: any LicenseDesk) async throws {
    account = try await desk.fetch(AccountsQuery()).first.found().account.id
    directory = try await desk.fetch(DirectoryQuery(account: account))
  }

  var scope: Scope { .smartAccount(account) }

  func row(_ license: String, _ virtualAccount: String) throws -> RowKey {
    RowKey(
      try directory.virtualAccount(named: virtualAccount).id,
      try directory.license(named: license).id)
  }

  func move(
    _ quantity: Int, from source: String = "Manufacturing", to target: String = "Refining",
    reason: String? = nil
  ) throws -> MoveRequest {
    let source = try row(Metalworks.license, source)
    let target = try row(Metalworks.license, target)
    return MoveRequest(
      lines: [
        MoveLine(
          license: source.license, source: source.virtualAccount,
          target: target.virtualAccount, quantity: quantity)
      ], reason: reason)
  }

  /// Every question there is, at least once.
  func questions() throws -> [Question] {
    let short = try row(Metalworks.license, "Refining")
    let filter = try Filter(parsing: "balance<0 | !va:Refining isr", for: .inventory)
    return [
      .session(SessionQuery()),
      .accounts(AccountsQuery()),
      .summary(SummaryQuery(account: account)),
      .summary(SummaryQuery(account: account, on: Day("2027-02-28"))),
      .directory(DirectoryQuery(account: account)),
      .inventory(InventoryQuery(scope: scope, limit: 2)),
      .inventory(
        InventoryQuery(
          scope: scope, filter: filter, order: InventoryOrder(.license, descending: true),
          anchor: .last, limit: 60)),
      .positions(PositionsQuery(scope: scope, on: Day("2026-12-31"))),
      .lots(LotsQuery(row: short)),
      .orders(OrdersQuery(scope: scope, limit: 10)),
      .events(EventsQuery(scope: scope, limit: 10)),
      .records(RecordsQuery(kind: .instances, scope: scope, limit: 10)),
      .movePreview(MovePreviewQuery(try move(10))),
      .moveProposals(MoveProposalsQuery(row: short)),
      .importPreview(ImportPreviewQuery(try Metalworks.estate(units: 21))),
      .verification(VerificationQuery()),
      .find(FindQuery(text: "refin")),
      .matrix(MatrixQuery(account: account, rows: 10, columns: 10)),
      .savedViews(SavedViewsQuery(account: account)),
    ]
  }
}
