internal import Glibc

/// A pipe by which other threads wake one that sleeps in `poll`; it owns both ends.
final class Doorbell: Sendable {
  let readingEnd: Int32
  private let writingEnd: Int32

  init() throws(SystemProblem) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemProblem() }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (readingEnd, writingEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readingEnd)
    close(writingEnd)
  }

  /// Wakes the sleeper; one ring more while it is awake does nothing.
  func ring() {
    var byte: UInt8 = 1
    _ = write(writingEnd, &byte, 1)
  }

  /// Forgets what was rung.
  func quiet() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readingEnd, &bytes, bytes.count) == bytes.count {}
  }
}
