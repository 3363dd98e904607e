internal import Dispatch
internal import Foundation

/// Lines that somebody types or a pipe brings, and the signals that ask to leave meanwhile.
///
/// It owns the handling of those signals while it is there. Used from one thread.
public final class LineInput {
  private let input: Int32
  private let bell: Pipe
  private var sources: [any DispatchSourceSignal] = []
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  /// What came.
  public enum Line: Hashable, Sendable {
    case text(String)
    case end
    case signal(Int32)
  }

  /// The most bytes of a line that are read; the rest of it is dropped.
  public static let byteLimit = 4_096

  /// Reads from a descriptor; takes the signals that ask to leave as well, where that is wanted and
  /// they are not ignored.
  public init(input: Int32, takesSignals: Bool = true) {
    self.input = input
    bell = Pipe()
    let ring = bell.fileHandleForWriting.fileDescriptor
    for number in takesSignals ? [SIGINT, SIGTERM, SIGHUP] : [] {
      guard !LineInput.isIgnored(number) else { continue }
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler {
        var byte = UInt8(number)
        _ = write(ring, &byte, 1)
      }
      source.resume()
      sources.append(source)
    }
  }

  deinit {
    for source in sources { source.cancel() }
    for source in sources { signal(Int32(source.handle), SIG_DFL) }
  }

  /// Whether somebody chose that a signal does nothing, as nohup does.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  /// The next line, without its end; waits for it.
  public func next() -> Line {
    while true {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        defer { bytes.removeFirst(end + 1) }
        return .text(text(bytes[..<end]))
      }
      if isAtEnd {
        defer { bytes = [] }
        return bytes.isEmpty ? .end : .text(text(bytes[...]))
      }
      if let signal = read() { return .signal(signal) }
    }
  }

  private func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.prefix(Self.byteLimit), as: UTF8.self)
  }

  /// Waits for more; answers a signal that came instead.
  private func read() -> Int32? {
    let ring = bell.fileHandleForReading.fileDescriptor
    var both = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: ring, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&both, 2, -1) > 0 else { return nil }
    if both[1].revents != 0 {
      var byte: UInt8 = 0
      return Foundation.read(ring, &byte, 1) == 1 ? Int32(byte) : nil
    }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = Foundation.read(input, &chunk, chunk.count)
    if count > 0 {
      // A line that never ends must not fill the memory.
      let isFull = bytes.count > 16 * Self.byteLimit && !bytes.contains(UInt8(ascii: "\n"))
      if isFull { bytes.removeLast(bytes.count - Self.byteLimit) }
      bytes += chunk[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isAtEnd = true
    }
    return nil
  }
}
