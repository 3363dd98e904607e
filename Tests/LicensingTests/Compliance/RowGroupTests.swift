import Testing

@testable import Licensing

@Suite("Rows summed up by tag, account and license")
struct RowGroupTests {
  private func row(
    _ account: Int64, _ license: Int64, _ entitled: Int, _ inUse: Int, end: String? = nil
  ) -> InventoryRow {
    var position = Position(row: RowKey(.init(rawValue: account), .init(rawValue: license)))
    (position.entitled, position.inUse) = (entitled, inUse)
    position.nextEnd = end.map(day)
    return InventoryRow(
      license: name("License \(license)"), virtualAccount: name("Account \(account)"),
      position: position)
  }

  private let tags: [Identifier<VirtualAccount>: [String]] = [1: ["North", "Steel"], 2: ["north"]]

  private var rows: [InventoryRow] {
    [
      row(1, 1, 5, 7, end: "2027-01-01"), row(2, 1, 5, 0, end: "2026-12-01"), row(3, 2, 1, 1),
    ]
  }

  @Test("A row counts under each of its tags, however they are written; those without come last")
  func byTag() throws {
    let groups = RowGroup.groups(of: rows, by: .tag, tags: tags)
    #expect(groups.map(\.name) == ["North", "Steel", nil])
    let north = try #require(groups.first)
    #expect((north.totals.rows, north.totals.entitled) == (2, 10))
    #expect((north.totals.shortage, north.totals.surplus) == (2, 5), "never a net of the two")
    #expect(north.nextEnd == day("2026-12-01"))
  }

  @Test("Licenses are kept apart where that is asked for")
  func apart() {
    let groups = RowGroup.groups(of: rows + [row(2, 2, 3, 0)], by: .tag, tags: tags, apart: true)
    #expect(
      groups.map { "\($0.name ?? "-") \($0.license?.text ?? "-")" } == [
        "North License 1", "North License 2", "Steel License 1", "- License 2",
      ])
  }

  @Test("Accounts and licenses are their own groups")
  func others() {
    #expect(RowGroup.groups(of: rows, by: .license, tags: tags).map(\.totals.rows) == [2, 1])
    #expect(RowGroup.groups(of: rows, by: .virtualAccount, tags: tags).count == 3)
    #expect(RowGroup.groups(of: [], by: .tag, tags: tags).isEmpty)
  }
}
