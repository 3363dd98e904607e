import Licensing

@testable import DashboardModel

extension Sample {
  /// What a search finds in the samples.
  static let found: [FoundThing] = [
    FoundThing(
      thing: .virtualAccount(.virtualAccount(3, of: metalworks)), name: "Refining",
      detail: "Metalworks", account: metalworks),
    FoundThing(
      thing: .license(1), name: "Advantage \"Plus\"", detail: "Metalworks", account: metalworks),
    FoundThing(thing: .order(5), name: "10234567", detail: "Anvil", account: metalworks),
    FoundThing(
      thing: .instance(2), name: "host-2", detail: "FOC1 Refining", account: metalworks),
  ]

  static func line(_ license: Int64, _ balances: [Int?]) -> Matrix.Line {
    Matrix.Line(
      license: .init(rawValue: license), name: name("License \(license)"),
      shortage: balances.reduce(0) { $0 + max(0, -($1 ?? 0)) },
      surplus: balances.reduce(0) { $0 + max(0, $1 ?? 0) }, balances: balances)
  }

  /// Three licenses in three accounts, one of which lacks the second license.
  static let matrix = Matrix(
    columns: [
      .init(virtualAccount: 1, name: name("Headquarters")),
      .init(virtualAccount: 2, name: name("Manufacturing")),
      .init(virtualAccount: 3, name: name("Refining")),
    ], lines: [line(1, [0, 20, -20]), line(2, [nil, 5, 5]), line(3, [1, 2, 3])], firstRow: 0,
    firstColumn: 0, allRows: 3, allColumns: 3)

  static let gaps = SavedView(
    account: metalworks, name: name("Gaps"), owner: login("bob"),
    content: .init(
      list: "inventory", filter: "balance<0", column: "license", isDescending: true,
      hidden: ["entitled", "moon"]))

  /// The views after a change: a saved one is there, a deleted one is not.
  static func views(after change: SavedViewChange?) -> [SavedView] {
    switch change {
    case nil: [gaps]
    case .save(let text, let content):
      [
        gaps,
        SavedView(
          account: metalworks, name: name(text), owner: login("alice"), content: content),
      ]
    case .delete: []
    }
  }
}
