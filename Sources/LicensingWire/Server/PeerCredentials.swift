internal import Glibc
internal import NIOCore

/// What the kernel says of the process at the other end, laid out as `struct ucred` is.
struct PeerCredentials: Sendable {
  var processID: Int32 = 0
  var userID: UInt32 = .max
  var groupID: UInt32 = .max

  /// Asks the kernel who is at the other end of a connection.
  static func of(_ channel: any Channel) -> EventLoopFuture<PeerCredentials> {
    guard let provider = channel as? any SocketOptionProvider else {
      return channel.eventLoop.makeFailedFuture(ChannelError.operationUnsupported)
    }
    return provider.unsafeGetSocketOption(
      level: .socket, name: NIOBSDSocket.Option(rawValue: SO_PEERCRED))
  }
}
