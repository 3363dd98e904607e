internal import Glibc

/// The few calls of the system that a Unix socket needs.
enum UnixSocket {
  /// Makes a stream socket that no child process inherits; an error number where it can't be had.
  static func make() throws(SystemProblem) -> Int32 {
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(AF_UNIX, kind, 0)
    guard descriptor >= 0 else { throw SystemProblem() }
    return descriptor
  }

  /// Connects to a path, waiting no longer than so many seconds for a busy server.
  static func connect(to path: SocketPath, seconds: Int) throws(SystemProblem) -> Int32 {
    let descriptor = try make()
    var wait = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_SNDTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    let result = withAddress(path) { Glibc.connect(descriptor, $0, $1) }
    guard result == 0 else {
      let problem = SystemProblem()
      close(descriptor)
      throw problem
    }
    return descriptor
  }

  /// Calls with the address of a path, as the kernel wants it.
  static func withAddress<Result>(
    _ path: SocketPath, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      bytes.copyBytes(from: path.text.utf8.prefix(SocketPath.longest))
    }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        call($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}

/// What the system said when a call failed.
struct SystemProblem: Error, Hashable, CustomStringConvertible {
  let number: Int32

  init(_ number: Int32 = errno) {
    self.number = number
  }

  var description: String { String(cString: strerror(number)) }
}
