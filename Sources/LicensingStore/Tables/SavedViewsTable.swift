internal import GRDB
public import Licensing

/// The views that people saved, beside the log: how somebody looks at a list is nobody's truth.
struct SavedViewsTable {
  let database: Database

  /// The views of an account, by name.
  func views(of account: Identifier<SmartAccount>) throws -> [SavedView] {
    try database.all(
      "SELECT name, owner, content FROM saved_views WHERE smart_account = ? ORDER BY folded",
      [account.rawValue]
    ) { row in
      let text: String = try row.field("content")
      guard let content = try? CanonicalDecoder().decode(SavedView.Content.self, from: text),
        let name = try? Name(imported: try row.field("name"))
      else { throw Refusal.storage(.damaged(detail: "column content")) }
      return SavedView(
        account: account, name: name, owner: try row.named("owner"), content: content)
    }
  }

  func save(_ view: SavedView) throws {
    let content = String(decoding: try CanonicalEncoder().encode(view.content), as: UTF8.self)
    try database.cachedStatement(
      sql: """
        INSERT INTO saved_views (smart_account, folded, name, owner, content)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (smart_account, folded) DO UPDATE SET name = excluded.name,
          content = excluded.content
        """
    ).execute(arguments: [
      view.account.rawValue, view.name.folded, view.name.text, view.owner.rawValue, content,
    ])
  }

  func delete(_ name: Name, of account: Identifier<SmartAccount>) throws {
    try database.cachedStatement(
      sql: "DELETE FROM saved_views WHERE smart_account = ? AND folded = ?"
    ).execute(arguments: [account.rawValue, name.folded])
  }
}

extension Writer {
  /// Saves or deletes a view; refused where it is another person's, or there are too many.
  public func change(
    _ change: SavedViewChange, of account: Identifier<SmartAccount>, by principal: Principal
  ) throws {
    let table = SavedViewsTable(database: database)
    let decided = try change.decided(
      among: try table.views(of: account), in: account, by: principal)
    if let view = decided.view {
      try table.save(view)
    } else {
      try table.delete(decided.name, of: account)
    }
  }
}
