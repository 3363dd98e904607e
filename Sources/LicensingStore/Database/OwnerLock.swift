internal import Glibc
internal import Licensing
internal import Synchronization

/// The lock by which exactly one process owns a database, for as long as the process lives.
///
/// It owns a descriptor; the kernel lets go of the lock when the descriptor closes, however the
/// process ends, so a dead owner's lock is taken over by itself.
final class OwnerLock: Sendable {
  private let descriptor: Mutex<Int32?>

  /// Takes the lock beside a database, without waiting.
  init(databasePath: String) throws(Refusal) {
    let path = databasePath + ".lock"
    let opened = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard opened >= 0 else {
      throw .storage(errno == EROFS ? .readOnly(path: path) : .notPermitted(path: path))
    }
    // Whatever the umask took away: the next owner has to be able to open it.
    fchmod(opened, 0o600)
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(opened)
      throw .storage(.owned(path: databasePath))
    }
    descriptor = Mutex(opened)
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
