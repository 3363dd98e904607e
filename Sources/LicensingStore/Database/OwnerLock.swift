internal import Glibc
internal import Licensing
internal import Synchronization

/// The lock by which exactly one process owns a database, for as long as the process lives.
///
/// It owns a descriptor; the kernel lets go of the lock when the descriptor closes, however the
/// process ends, so a dead owner's lock is taken over by itself.
final class OwnerLock: Sendable {
  private let descriptor: Mutex<Int32?>

  /// Takes the lock beside a database; refused where another process keeps it.
  init(databasePath: String) throws(Refusal) {
    let path = databasePath + ".lock"
    let opened = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard opened >= 0 else {
      throw .storage(errno == EROFS ? .readOnly(path: path) : .notPermitted(path: path))
    }
    // Whatever the umask took away: the next owner has to be able to open it.
    fchmod(opened, 0o600)
    guard OwnerLock.take(opened) else {
      Glibc.close(opened)
      throw .storage(.owned(path: databasePath))
    }
    OwnerLock.sign(opened, databasePath: databasePath)
    descriptor = Mutex(opened)
  }

  /// Writes down who holds the lock and for which file, for whoever finds the file replaced.
  private static func sign(_ descriptor: Int32, databasePath: String) {
    let signature = Array(DatabaseOwner(process: getpid(), file: databasePath).text.utf8)
    ftruncate(descriptor, 0)
    _ = pwrite(descriptor, signature, signature.count, 0)
  }

  /// Takes the lock, without waiting longer than somebody needs who only looks whether it is held.
  private static func take(_ descriptor: Int32) -> Bool {
    for _ in 0..<5 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(5000)
    }
    return false
  }

  deinit {
    release()
  }

  /// Whether the lock has not been let go of yet.
  var isHeld: Bool { descriptor.withLock { $0 != nil } }

  /// Lets go of the lock.
  func release() {
    descriptor.withLock { held in
      if let opened = held { Glibc.close(opened) }
      held = nil
    }
  }
}
