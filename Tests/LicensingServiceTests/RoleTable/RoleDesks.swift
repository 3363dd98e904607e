import Licensing
import LicensingService
import LicensingWire
import Synchronization
import Testing

/// How a call reaches the service.
enum RoleWay: CaseIterable {
  /// In this process.
  case service
  /// As a team's members call it: over the socket, each known by the kernel's word.
  case socket
}

/// The desks of everybody in the role table; over the socket it owns a server and a client each.
final class RoleDesks {
  private let desks: [RoleSubject: any LicenseDesk]
  private let clients: [LicensingClient]
  private let server: LicensingServer?

  init(at service: TestService, _ way: RoleWay) async throws {
    switch way {
    case .service:
      (server, clients) = (nil, [])
      desks = Dictionary(
        uniqueKeysWithValues: RoleSubject.allCases.map { ($0, service.desk($0.rawValue)) })
    case .socket:
      let caller = Mutex(RoleSubject.stranger)
      var settings = ServerSettings(mode: .team, program: "roles")
      // All tests are one user of the machine: the login is what the kernel would say of another.
      settings.loginOfUser = { _ in Login(rawValue: caller.withLock { $0.rawValue }) }
      let path = try #require(SocketPath(service.socket))
      server = try await LicensingServer.start(service.service, at: path, settings: settings)
      var desks: [RoleSubject: any LicenseDesk] = [:]
      var clients: [LicensingClient] = []
      for subject in RoleSubject.allCases {
        caller.withLock { $0 = subject }
        let client = try LicensingClient(at: path, settings: ClientSettings(program: "roles"))
        #expect(client.greeting.login.rawValue == subject.rawValue)
        clients.append(client)
        desks[subject] = client
      }
      (self.desks, self.clients) = (desks, clients)
    }
  }

  /// The desk at which somebody stands.
  func desk(_ subject: RoleSubject) throws -> any LicenseDesk {
    try #require(desks[subject])
  }

  /// Ends the connections and the server.
  func close() async {
    for client in clients { client.close() }
    await server?.stop()
  }
}
