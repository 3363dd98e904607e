import Glibc
import Licensing
import LicensingWire

/// The files that belong to the process which owns a database.
struct OwnerFiles {
  let database: String

  /// Where a started owner writes what it has to say.
  var log: String { database + ".log" }

  /// The lock by which of several starters one starts.
  var starterLock: String { database + ".starting" }

  /// Where the owner listens.
  var socket: SocketPath { SocketPath(ofDatabase: database) }

  /// From how many bytes on the log is begun anew; the old one is kept beside it.
  private static let longestLog = 1 << 20

  /// Opens the log at its end, for its owner alone.
  func openLog() -> Int32 {
    var status = stat()
    if stat(log, &status) == 0, status.st_size > OwnerFiles.longestLog {
      rename(log, log + ".1")
    }
    let descriptor = open(log, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    return descriptor >= 0 ? descriptor : open("/dev/null", O_WRONLY | O_CLOEXEC)
  }
}
