internal import Foundation
internal import Glibc
public import Licensing
public import LicensingService
internal import NIOCore
internal import NIOPosix

/// Serves desks to whoever connects to a Unix socket.
///
/// It owns the socket's file, one thread for the connections and four for the work. Whoever starts
/// it owns the service, and closes that after `stop`.
public final class LicensingServer: Sendable {
  /// Where it listens.
  public let path: SocketPath
  private let group: MultiThreadedEventLoopGroup
  private let listener: any Channel
  private let hall: NIOLoopBound<Hall>
  private let workshop: Workshop
  private let news: Task<Void, Never>
  private let limits: WireLimits

  /// Starts serving a database's service at a path.
  public static func start(
    _ service: LicensingService, at path: SocketPath, settings: ServerSettings
  ) async throws(Refusal) -> LicensingServer {
    let host = ProcessInfo.processInfo.hostName
    return try await start(at: path, settings: settings) { service.desk(for: $0, host: host) }
  }

  /// Starts serving desks, each opened for one caller, at a path.
  public static func start(
    at path: SocketPath, settings: ServerSettings,
    openDesk: @escaping @Sendable (Login) -> any LicenseDesk
  ) async throws(Refusal) -> LicensingServer {
    let access: ListeningSocket.Access = settings.group.map { .group($0) } ?? .owner
    let socket = try ListeningSocket(at: path, access: access)
    do {
      return try await LicensingServer(socket, path, settings, openDesk)
    } catch {
      throw .storage(.failed(detail: "\(path): \(error)"))
    }
  }

  private init(
    _ socket: ListeningSocket, _ path: SocketPath, _ settings: ServerSettings,
    _ openDesk: @escaping @Sendable (Login) -> any LicenseDesk
  ) async throws {
    self.path = path
    limits = settings.limits
    group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let workshop = Workshop()
    self.workshop = workshop
    let loop = group.next()
    let hall = try await loop.submit {
      NIOLoopBound(
        Hall(settings: settings, workshop: workshop, openDesk: openDesk), eventLoop: loop)
    }.get()
    self.hall = hall
    news = LicensingServer.tell(hall, of: openDesk(.server), on: loop)
    listener = try await LicensingServer.bootstrap(group, hall, limits)
      .withBoundSocket(socket.descriptor).get()
  }

  private static func bootstrap(
    _ group: MultiThreadedEventLoopGroup, _ hall: NIOLoopBound<Hall>, _ limits: WireLimits
  ) -> ServerBootstrap {
    ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: ListeningSocket.backlog)
      .serverChannelOption(.maxMessagesPerRead, value: 64)
      .childChannelOption(
        .writeBufferWaterMark,
        value: .init(low: limits.unsentBytes / 4, high: limits.unsentBytes)
      )
      .childChannelOption(.allowRemoteHalfClosure, value: false)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Connection(hall: hall.value))
        }
      }
  }

  /// Hears of each commit once, and tells the hall.
  private static func tell(
    _ hall: NIOLoopBound<Hall>, of desk: any LicenseDesk, on loop: any EventLoop
  ) -> Task<Void, Never> {
    let changes = desk.changes(after: .none)
    return Task {
      for await head in changes { loop.execute { hall.value.tell(head) } }
    }
  }

  /// How many clients are connected.
  public var connections: Int {
    get async { (try? await group.next().submit { [hall] in hall.value.count }.get()) ?? 0 }
  }

  /// Takes the socket away, finishes what is being done, says goodbye and closes everything.
  public func stop() async {
    unlink(path.text)
    try? await listener.close()
    let (hall, loop) = (hall, group.next())
    let limit = loop.scheduleTask(in: TimeAmount(limits.farewell)) { hall.value.closeAll() }
    try? await loop.flatSubmit { hall.value.stop(on: loop) }.get()
    limit.cancel()
    news.cancel()
    await workshop.stop()
    try? await group.shutdownGracefully()
  }
}

extension Login {
  /// In whose name the server itself listens to the log; it asks nothing by it.
  fileprivate static var server: Login {
    guard let login = Login(rawValue: "smartdeck") else { preconditionFailure("a fixed login") }
    return login
  }
}
