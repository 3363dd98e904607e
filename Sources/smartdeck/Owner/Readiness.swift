import Foundation
import Glibc
import Licensing

/// The pipe over which a started owner says that it serves, or why it can't.
struct Readiness {
  private let descriptor: Int32

  /// The pipe's end that the owner writes to; nil where nobody waits.
  init?(descriptor: Int32?) {
    guard let descriptor else { return nil }
    self.descriptor = descriptor
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  /// Tells the starter, and lets go of the pipe.
  func tell(_ refusal: Refusal?) {
    let message = refusal.flatMap { try? JSONEncoder().encode($0) } ?? Data("ready".utf8)
    message.withUnsafeBytes { bytes in
      _ = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    }
    close(descriptor)
  }

  /// What an owner said, read to the pipe's end; nothing where it left without a word.
  static func outcome(of message: Data, log: String) throws(Refusal) {
    guard message != Data("ready".utf8) else { return }
    if let refusal = try? JSONDecoder().decode(Refusal.self, from: message) { throw refusal }
    throw .server(.notStarted(log: log))
  }
}
