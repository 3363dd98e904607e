internal import Foundation
internal import Glibc

extension UnixSocket {
  /// What reading gave.
  enum Arrival {
    case bytes([UInt8])
    /// Nothing is there yet.
    case nothing
    /// The other end is gone.
    case end
  }

  /// Reads what is there, without waiting.
  static func read(_ descriptor: Int32) -> Arrival {
    let size = 64 << 10
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      count = recv(descriptor, buffer.baseAddress, size, Int32(MSG_DONTWAIT))
      initialized = max(0, count)
    }
    if count > 0 { return .bytes(bytes) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothing : .end
  }

  /// Sends as much as fits without waiting; how many bytes went, or nil when the other end is gone.
  static func send(_ bytes: some ContiguousBytes, to descriptor: Int32) -> Int? {
    let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
    return bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Glibc.send(
          descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent, flags)
        if count >= 0 {
          sent += count
        } else if errno != EINTR {
          return errno == EAGAIN ? sent : nil
        }
      }
      return sent
    }
  }

  /// Waits until something is there to read; false when the time is up.
  static func wait(
    for descriptor: Int32, until deadline: ContinuousClock.Instant
  ) -> Bool {
    while true {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let result = poll(&entry, 1, milliseconds(until: deadline))
      if result > 0 { return true }
      if result == 0 || errno != EINTR { return false }
    }
  }

  /// How many milliseconds are left, rounded up, as `poll` takes them; -1 without a deadline.
  static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = deadline - ContinuousClock.now
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    let rest = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: min(seconds, 1_000_000) * 1000 + rest)
  }
}

extension SystemProblem {
  /// True where nobody listens, false where one may not ask, nil for anything else.
  var isMissing: Bool? {
    switch number {
    case ENOENT, ECONNREFUSED, ENOTDIR: true
    case EACCES, EPERM: false
    default: nil
    }
  }
}
