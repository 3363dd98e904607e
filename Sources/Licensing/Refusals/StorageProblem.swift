/// What keeps the database from being used; nothing is half done by any of them.
public enum StorageProblem: Hashable, Sendable, Codable {
  case missing(path: String)
  case missingFolder(path: String)
  case notPermitted(path: String)
  case readOnly(path: String)
  case full(path: String)
  case notADatabase(path: String)
  /// Written by a newer program: its schema's version, and the newest that is known here.
  case newer(found: Int, known: Int)
  /// The content contradicts itself.
  case damaged(detail: String)
  /// Another process owns the database.
  case owned(path: String)
  /// Anything else that the operating system or SQLite said.
  case failed(detail: String)
}
