internal import Foundation
internal import Glibc
internal import Licensing

/// A socket that listens at its path with exactly the rights it was asked to have.
///
/// It is bound inside a folder that only its owner can enter, given its group and mode there, and
/// only then moved to its place: at no moment can somebody connect who may not. Moving it replaces
/// what a dead owner left behind.
struct ListeningSocket {
  let descriptor: Int32

  /// Who may connect: the owner alone, or a group as well.
  enum Access: Hashable, Sendable {
    case owner
    case group(gid_t)
  }

  init(at path: SocketPath, access: Access) throws(Refusal) {
    do throws(SystemProblem) {
      let folder = try ListeningSocket.privateFolder(beside: path)
      defer { rmdir(folder) }
      guard let inside = SocketPath(folder + "/s") else { throw SystemProblem(ENAMETOOLONG) }
      descriptor = try ListeningSocket.bind(at: inside, access: access)
      guard rename(inside.text, path.text) == 0 else {
        let problem = SystemProblem()
        unlink(inside.text)
        close(descriptor)
        throw problem
      }
    } catch {
      throw ListeningSocket.refusal(error, at: path)
    }
  }

  /// How many connections may wait to be accepted.
  static let backlog: Int32 = 512

  private static func privateFolder(beside path: SocketPath) throws(SystemProblem) -> String {
    if mkdir(path.folder, 0o700) != 0, errno != EEXIST { throw SystemProblem() }
    guard path.isTrustworthy else { throw SystemProblem(EACCES) }
    var template = Array((path.folder + "/.XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw SystemProblem() }
    return made
  }

  private static func bind(
    at path: SocketPath, access: Access
  ) throws(SystemProblem) -> Int32 {
    let descriptor = try UnixSocket.make()
    let bound = UnixSocket.withAddress(path) { Glibc.bind(descriptor, $0, $1) }
    guard bound == 0, give(path, access), listen(descriptor, backlog) == 0 else {
      let problem = SystemProblem()
      close(descriptor)
      unlink(path.text)
      throw problem
    }
    return descriptor
  }

  private static func give(_ path: SocketPath, _ access: Access) -> Bool {
    switch access {
    case .owner: chmod(path.text, 0o600) == 0
    case .group(let group):
      // The group first: with the wider mode before it, the wrong group could get in.
      chown(path.text, uid_t.max, group) == 0 && chmod(path.text, 0o660) == 0
    }
  }

  private static func refusal(_ problem: SystemProblem, at path: SocketPath) -> Refusal {
    switch problem.number {
    case EACCES, EPERM: .storage(.notPermitted(path: path.text))
    case EROFS: .storage(.readOnly(path: path.text))
    case ENOENT, ENOTDIR: .storage(.missingFolder(path: path.folder))
    case ENOSPC: .storage(.full(path: path.text))
    default: .storage(.failed(detail: "\(path): \(problem)"))
    }
  }
}
