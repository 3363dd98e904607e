import Foundation
import GRDB
import Testing

@testable import Licensing
@testable import LicensingStore

/// A copy of a closed database in a folder of its own, to be damaged.
final class DatabaseCopy {
  let folder = TemporaryFolder()
  let path: String

  init(of original: String) throws {
    path = folder.file("copy.db")
    try FileManager.default.copyItem(atPath: original, toPath: path)
  }

  /// Opens the copy as the program does and verifies it.
  func verify(_ remembered: LogHead?) throws(Refusal) -> Verification {
    let database = try LicenseDatabase(path: path, create: false)
    defer { database.close() }
    return try database.read { try Verifier(reader: $0).verify(remembered) }
  }

  /// Makes the chain anew over whatever the log says now, as a careful forger would.
  func recomputeChain() throws {
    let queue = try Stranger.connection(to: path)
    try queue.write { database in
      var chain = Digest.genesis
      var digests: [(SequenceNumber, Digest)] = []
      try EventLog(database: database).forEachRecord { record, _ in
        chain = record.chained(to: chain)
        digests.append((record.sequence, chain))
      }
      for (sequence, digest) in digests {
        try database.execute(
          sql: "UPDATE events SET chain = ? WHERE sequence = ?",
          arguments: [Data(digest.bytes), sequence.rawValue])
      }
    }
    try queue.close()
  }
}
