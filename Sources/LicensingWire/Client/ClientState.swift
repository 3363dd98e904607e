internal import Foundation
internal import Glibc
internal import Licensing

/// Everything that a client's callers and its thread share, under one lock.
struct ClientState {
  /// A request that waits for its answer.
  struct Pending {
    let line: Data
    /// On how many connections it was sent.
    var sent = 0
    let deadline: ContinuousClock.Instant
    let continuation: CheckedContinuation<Result<Answer, Refusal>, Never>
  }

  /// Somebody who waits for changes, and the last one that was told.
  struct Listener {
    var told: SequenceNumber
    let continuation: AsyncStream<SequenceNumber>.Continuation
  }

  /// The descriptor while the connection is live.
  var descriptor: Int32?
  var outbox = Data()
  var pending: [Int64: Pending] = [:]
  /// Those that the server has not been sent on this connection, in their order.
  var queue: [Int64] = []
  private var underWay: Set<Int64> = []
  var lastID: Int64 = 0
  var listeners: [Int: Listener] = [:]
  var observers: [Int: AsyncStream<ConnectionState>.Continuation] = [:]
  var lastNumber = 0
  /// The newest number of the log that the server spoke of.
  var head = SequenceNumber.none
  var isSubscribed = false
  var connection: ConnectionState
  var isClosed = false

  init(_ wire: Wire) {
    descriptor = wire.descriptor
    connection = .live(wire.greeting)
  }

  mutating func nextID() -> Int64 {
    lastID += 1
    return lastID
  }

  mutating func nextNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  /// Sends at once as much as fits; true when the thread has to send the rest.
  mutating func send(_ line: Data) -> Bool {
    guard let descriptor else { return false }
    guard outbox.isEmpty else {
      outbox.append(line)
      return false
    }
    // A broken connection is noticed by the thread, which sends everything pending anew.
    guard let sent = UnixSocket.send(line, to: descriptor), sent < line.count else { return false }
    outbox = Data(line.dropFirst(sent))
    return true
  }

  /// Sends what waits, as much as the server takes at once.
  mutating func pump() -> Bool {
    guard descriptor != nil, case .live(let greeting) = connection else { return false }
    var mustRing = false
    var next = 0
    while next < queue.count, underWay.count < greeting.mostRequests {
      let id = queue[next]
      next += 1
      guard let line = pending[id]?.line else { continue }
      pending[id]?.sent += 1
      underWay.insert(id)
      mustRing = send(line) || mustRing
    }
    queue.removeFirst(next)
    return mustRing
  }

  /// Takes out a request that was answered, and lets the next go.
  mutating func finish(_ id: Int64) -> Pending? {
    underWay.remove(id)
    _ = pump()
    return pending.removeValue(forKey: id)
  }

  /// On a new connection everything that was not answered is asked again, in its order; what has
  /// broken several connections in a row is given up and returned.
  mutating func startAnew(on wire: Wire) -> [Pending] {
    descriptor = wire.descriptor
    connection = .live(wire.greeting)
    underWay = []
    let hopeless = pending.filter { $0.value.sent >= ClientState.mostConnections }
    for id in hopeless.keys { pending[id] = nil }
    queue = pending.keys.sorted()
    _ = subscribe()
    _ = pump()
    change(to: connection)
    return Array(hopeless.values)
  }

  /// On how many connections one request is sent at most.
  static let mostConnections = 5

  /// Sends more of what did not fit before.
  mutating func sendRest() {
    guard let descriptor, !outbox.isEmpty,
      let sent = UnixSocket.send(outbox, to: descriptor)
    else { return }
    outbox = Data(outbox.dropFirst(sent))
  }

  mutating func change(to connection: ConnectionState) {
    self.connection = connection
    for observer in observers.values { observer.yield(connection) }
  }

  /// Tells everybody who has not heard of a number yet, and nobody twice.
  mutating func tell(_ newHead: SequenceNumber) {
    head = max(head, newHead)
    for (number, listener) in listeners where listener.told < head {
      listeners[number]?.told = head
      listener.continuation.yield(head)
    }
  }

  /// Asks for changes after what everybody has heard of already.
  mutating func subscribe() -> Bool {
    guard !isSubscribed, descriptor != nil,
      let first = listeners.values.map(\.told).min()
    else { return false }
    isSubscribed = true
    return send(.subscribe(Request.Subscription(after: first)))
  }

  mutating func unsubscribe() -> Bool {
    guard isSubscribed, listeners.isEmpty else { return false }
    isSubscribed = false
    return send(.unsubscribe)
  }

  /// Sends a request whose answer nobody waits for.
  private mutating func send(_ request: Request) -> Bool {
    let message = RequestMessage(id: .number(nextID()), request: request)
    guard let line = try? MessageLine.line(of: message) else { return false }
    return send(line)
  }

  /// The next moment at which somebody has waited long enough.
  var nextDeadline: ContinuousClock.Instant? { pending.values.map(\.deadline).min() }
}
