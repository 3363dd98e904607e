import Foundation
import Glibc

@testable import LicensingWire

/// The other end of a socket for tests that send what no client of ours would; it owns the
/// descriptor.
final class RawClient {
  let descriptor: Int32
  private var lines = LineBuffer(limit: 64 << 20)

  init(_ path: SocketPath) throws {
    descriptor = try UnixSocket.connect(to: path, seconds: 10)
  }

  deinit {
    close(descriptor)
  }

  static let hello =
    #"{"jsonrpc":"2.0","id":1,"method":"hello","params":{"protocol":1,"program":"raw"}}"#

  /// Connects and says hello.
  static func greeted(_ path: SocketPath) throws -> RawClient {
    let client = try RawClient(path)
    client.send(hello)
    guard case .answer(.number(1), .hello) = try client.message() else { throw Missing() }
    return client
  }

  func send(_ line: String) {
    sendBytes(Array(line.utf8) + [UInt8(ascii: "\n")])
  }

  /// Sends everything, waiting for room; what a closed connection does not take is dropped.
  func sendBytes(_ bytes: [UInt8]) {
    _ = bytesTaken(of: bytes)
  }

  /// Sends until everything is sent, or the server closes or takes nothing more for a second; how
  /// many bytes were taken.
  func bytesTaken(of bytes: [UInt8]) -> Int {
    var taken = 0
    while taken < bytes.count {
      let piece = Array(bytes[taken..<min(taken + (1 << 18), bytes.count)])
      guard let sent = UnixSocket.send(piece, to: descriptor) else { break }
      taken += sent
      var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      guard poll(&entry, 1, 1000) > 0 else { break }
    }
    return taken
  }

  /// The next line; nil when the server has closed the connection.
  func line() throws -> String? {
    let deadline = ContinuousClock.now + .seconds(20)
    while true {
      if let line = try lines.next() { return String(decoding: line, as: UTF8.self) }
      guard UnixSocket.wait(for: descriptor, until: deadline) else { throw Missing() }
      switch UnixSocket.read(descriptor) {
      case .bytes(let bytes): lines.append(bytes)
      case .nothing: continue
      case .end: return nil
      }
    }
  }

  func message() throws -> ServerMessage {
    try MessageLine.serverMessage(in: Data(try line().found().utf8))
  }

  /// The code of the next message, which has to be a failure.
  func failure() throws -> Failure.Code {
    guard case .failure(_, let failure) = try message() else { throw Missing() }
    return failure.code
  }

  /// Waits, without reading, until the server has hung up; false when it has not in time.
  func waitForHangUp() -> Bool {
    var entry = pollfd(fd: descriptor, events: 0, revents: 0)
    return poll(&entry, 1, 20_000) == 1 && entry.revents & Int16(POLLHUP) != 0
  }
}
