import CNcurses

/// Wakes a sleeping `Terminal.waitForInput` from any thread. It owns the two ends of a pipe.
public final class Doorbell: Sendable {
  private let readEnd: Int32
  private let writeEnd: Int32

  /// Makes a doorbell nobody has rung yet.
  public init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard descriptor_make_pipe(&ends) else { throw .refused }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    descriptor_close(readEnd)
    descriptor_close(writeEnd)
  }

  /// Rings. Never waits, may be called from any thread and from a signal handler; many rings before
  /// anybody looks are as good as one.
  public func ring() { descriptor_ring(writeEnd) }

  /// Takes back all rings so far; answers whether there were any.
  @discardableResult
  public func drain() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    var wasRung = false
    while descriptor_read(readEnd, &bytes, Int32(bytes.count)) > 0 { wasRung = true }
    return wasRung
  }

  /// What `poll` watches.
  var descriptor: Int32 { readEnd }
}
