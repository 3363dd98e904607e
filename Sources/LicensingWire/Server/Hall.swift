internal import Licensing
internal import LicensingService
internal import NIOCore

/// Everybody who is connected; it owns the list, and lives on the loop alone.
final class Hall {
  let settings: ServerSettings
  let workshop: Workshop
  let logins: @Sendable (UInt32) -> Login?
  let openDesk: @Sendable (Login) -> any LicenseDesk
  /// The last number of the log that was told.
  private(set) var head = SequenceNumber.none
  private(set) var isStopping = false
  private var connections: [ObjectIdentifier: Connection] = [:]
  private var ofUser: [UInt32: Int] = [:]
  private var longLines = 0
  private var whenEmpty: EventLoopPromise<Void>?

  init(
    settings: ServerSettings, workshop: Workshop,
    openDesk: @escaping @Sendable (Login) -> any LicenseDesk
  ) {
    self.settings = settings
    self.workshop = workshop
    self.openDesk = openDesk
    let names = LoginNames()
    logins = settings.loginOfUser ?? { names.login(of: $0) }
  }

  var count: Int { connections.count }

  /// Lets a connection in, or says why not.
  func admit(_ connection: Connection, user: UInt32) -> Failure? {
    let limits = settings.limits
    guard !isStopping else { return Failure(.stopping, "the server is stopping") }
    guard connections.count < limits.connections else {
      return tooMany(limits.connections)
    }
    guard ofUser[user, default: 0] < limits.connectionsOfUser else {
      return tooMany(limits.connectionsOfUser)
    }
    connections[ObjectIdentifier(connection)] = connection
    ofUser[user, default: 0] += 1
    return nil
  }

  /// Forgets a connection that was let in.
  func leave(_ connection: Connection, user: UInt32) {
    guard connections.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return }
    ofUser[user, default: 1] -= 1
    if ofUser[user] == 0 { ofUser[user] = nil }
    guard connections.isEmpty else { return }
    whenEmpty?.succeed()
    settings.whenAlone?()
  }

  /// Lets a long line arrive, where not too many do already: memory is bounded by that.
  func beginLongLine() -> Bool {
    guard longLines < settings.limits.longLines else { return false }
    longLines += 1
    return true
  }

  func endLongLine() {
    longLines -= 1
  }

  /// Tells everybody who subscribed that the log has grown: one line for all.
  func tell(_ newHead: SequenceNumber) {
    guard newHead > head else { return }
    head = newHead
    let line = ByteBuffer(bytes: MessageLine.write(.changed(upTo: newHead)))
    for connection in connections.values { connection.tell(newHead, line: line) }
  }

  /// Lets nobody in any more and says goodbye to all; succeeds when the last has left.
  func stop(on loop: any EventLoop) -> EventLoopFuture<Void> {
    isStopping = true
    let promise = loop.makePromise(of: Void.self)
    whenEmpty = promise
    for connection in connections.values { connection.sayGoodbye() }
    if connections.isEmpty { promise.succeed() }
    return promise.futureResult
  }

  /// Closes whoever is still there.
  func closeAll() {
    for connection in connections.values { connection.drop() }
  }

  private func tooMany(_ limit: Int) -> Failure {
    Failure(
      .tooManyConnections, "too many connections", data: Failure.Evidence(limit: limit))
  }
}
