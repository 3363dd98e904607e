import Dispatch
import Glibc
import Licensing
import LicensingService
import LicensingWire
import Synchronization

/// The process that owns a database: it serves until a signal asks it to leave, or until nobody
/// has been there for a while.
struct OwnerProcess {
  let database: String
  let create: Bool
  let socket: SocketPath
  let settings: ServerSettings
  /// How long nobody may be connected before the owner leaves; nil to stay.
  let idleSeconds: Int?
  let readiness: Readiness?

  /// Serves on this thread until it is time to leave, and finishes what is being done.
  func run() throws(Refusal) {
    let service: LicensingService
    let server: LicensingServer
    do {
      service = try LicensingService(
        databasePath: database, create: create, trustsOwner: settings.mode == .personal)
      var settings = settings
      settings.whenAlone = { DispatchQueue.global().async { service.checkpoint() } }
      let (socket, prepared) = (socket, settings)
      server = try waiting { () async throws(Refusal) in
        try await LicensingServer.start(service, at: socket, settings: prepared)
      }
    } catch {
      readiness?.tell(error)
      throw error
    }
    readiness?.tell(nil)
    ServiceNotification.send("READY=1")
    say("serving \(database) at \(socket)")
    let reason = Departure(server: server, idleSeconds: idleSeconds).wait()
    ServiceNotification.send("STOPPING=1")
    say("leaving: \(reason)")
    try waiting { () async throws(Refusal) in await server.stop() }
    service.close()
  }

  private func say(_ line: String) {
    ErrorOutput.write("\(Clock.system.now()) \(getpid()) \(line)")
  }
}

/// What ends an owner: a signal, or nobody being there.
private final class Departure: Sendable {
  private let server: LicensingServer
  private let idleSeconds: Int?
  private let reason = Mutex<String?>(nil)
  private let done = DispatchSemaphore(value: 0)

  init(server: LicensingServer, idleSeconds: Int?) {
    self.server = server
    self.idleSeconds = idleSeconds
  }

  /// Waits for the reason to leave.
  func wait() -> String {
    let sources = [SIGTERM, SIGINT, SIGHUP].map(source)
    defer { for source in sources { source.cancel() } }
    watchIdleness()
    done.wait()
    return reason.withLock { $0 } ?? "no reason"
  }

  private func source(of number: Int32) -> any DispatchSourceSignal {
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler { [self] in leave("signal \(number)") }
    source.resume()
    return source
  }

  /// Looks once in each period; two looks in a row that find nobody end the owner.
  private func watchIdleness(wasIdle: Bool = false) {
    guard let idleSeconds else { return }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(idleSeconds)) { [self] in
      Task {
        let isIdle = await server.connections == 0
        if isIdle, wasIdle { leave("idle") } else { watchIdleness(wasIdle: isIdle) }
      }
    }
  }

  private func leave(_ why: String) {
    reason.withLock { $0 = $0 ?? why }
    done.signal()
  }
}
