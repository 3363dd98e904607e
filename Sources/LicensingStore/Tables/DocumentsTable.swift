internal import GRDB
internal import Licensing

/// Documents in the database: each whole, as canonical JSON.
struct DocumentsTable {
  let database: Database

  func load(into estate: inout Estate) throws {
    try database.forEach("SELECT kind, name, content FROM documents") { row in
      let content: String = try row.field("content")
      guard let document = try? CanonicalDecoder().decode(Document.self, from: content),
        document.key == DocumentKey(try row.named("kind"), try row.field("name"))
      else { throw Refusal.storage(.damaged(detail: "column content")) }
      estate.load(document)
    }
  }

  func save(_ document: Document?, at key: DocumentKey) throws {
    guard let document else {
      return try database.direct(
        "DELETE FROM documents WHERE kind = ? AND name = ?"
      ).run([key.kind.rawValue, key.name])
    }
    let content = try CanonicalEncoder().encode(document)
    try database.direct(
      """
      INSERT INTO documents (kind, name, content) VALUES (?, ?, ?)
      ON CONFLICT (kind, name) DO UPDATE SET content = excluded.content
      """
    ).run([
      key.kind.rawValue, key.name, String(decoding: content, as: UTF8.self),
    ])
  }
}
