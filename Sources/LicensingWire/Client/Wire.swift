internal import Foundation
internal import Glibc

/// An open connection: the descriptor, what has arrived on it, and how the server greeted.
struct Wire {
  let descriptor: Int32
  var lines: LineBuffer
  let greeting: Greeting

  /// Connects and says hello, no longer than the settings allow.
  init(to path: SocketPath, settings: ClientSettings) throws(ConnectionProblem) {
    do throws(SystemProblem) {
      descriptor = try UnixSocket.connect(to: path, seconds: 5)
    } catch {
      throw ConnectionProblem(error, at: path)
    }
    lines = LineBuffer(limit: settings.longestLine)
    do throws(ConnectionProblem) {
      greeting = try Wire.greet(descriptor, &lines, settings)
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func greet(
    _ descriptor: Int32, _ lines: inout LineBuffer, _ settings: ClientSettings
  ) throws(ConnectionProblem) -> Greeting {
    let hello = Hello(
      protocol: WireProtocol.version, program: settings.program, actingAs: settings.actingAs)
    let request = RequestMessage(id: .number(0), request: .hello(hello))
    guard let line = try? MessageLine.line(of: request) else { throw .noGreeting }
    // What the server said before it closed is worth more than that it can't be written to.
    _ = UnixSocket.send(line, to: descriptor)
    let deadline = ContinuousClock.now + settings.greeting
    while true {
      if let line = try? lines.next() { return try greeting(in: line) }
      guard UnixSocket.wait(for: descriptor, until: deadline),
        case .bytes(let bytes) = UnixSocket.read(descriptor)
      else { throw .noGreeting }
      lines.append(bytes)
    }
  }

  private static func greeting(in line: Data) throws(ConnectionProblem) -> Greeting {
    switch try? MessageLine.serverMessage(in: line) {
    case .answer(_, .hello(let greeting)): return greeting
    case .failure(_, let failure): throw ConnectionProblem(failure)
    case .goodbye: throw .stopping
    case .answer, .changed, nil: throw .noGreeting
    }
  }
}
