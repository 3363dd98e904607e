internal import Foundation
internal import GRDB
internal import Licensing

/// Runs something on the database and tells whatever fails as a refusal with cause and remedy.
func refusingFailures<Value>(path: String, _ body: () throws -> Value) throws(Refusal) -> Value {
  do {
    return try body()
  } catch let refusal as Refusal {
    throw refusal
  } catch let error as DatabaseError {
    throw .storage(StorageProblem(error, path: path))
  } catch let damaged as DamagedEvent {
    throw .storage(.damaged(detail: "event \(damaged.sequence): \(damaged.detail.rawValue)"))
  } catch is DecodingError {
    throw .storage(.damaged(detail: "a stored text can't be read"))
  } catch {
    throw .storage(.failed(detail: String(describing: error)))
  }
}

extension StorageProblem {
  /// What an error of SQLite means for the person who owns the file.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_CORRUPT: self = .damaged(detail: error.message ?? "malformed")
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .owned(path: path)
    default: self = .failed(detail: error.message ?? "SQLite error \(error.resultCode.rawValue)")
    }
  }
}
