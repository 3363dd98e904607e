import Foundation
import Glibc
import Licensing
import LicensingService
import Testing

@testable import LicensingWire

@Suite("Who is asking")
struct IdentityTests {
  @Test("The kernel's word settles the login")
  func kernel() async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve { $0.loginOfUser = nil }
    let client = try metalworks.client()
    let entry = try getpwuid(geteuid()).found().pointee
    #expect(client.greeting.login.rawValue == String(cString: entry.pw_name))
    client.close()
    await server.stop()
  }

  @Test("The user asked about is the one at the other end")
  func userNumber() async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve { $0.loginOfUser = { Login(rawValue: "user-\($0)") } }
    let client = try metalworks.client()
    #expect(client.greeting.login.rawValue == "user-\(geteuid())")
    client.close()
    await server.stop()
  }

  @Test("A user without a login name is not let in")
  func nameless() async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve { $0.loginOfUser = { _ in nil } }
    #expect(throws: ConnectionProblem.unknownCaller) { try metalworks.client() }
    await server.stop()
  }

  @Test("The owner of a personal database may act for others, with their rights")
  func actingAs() async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve()
    let bob = try metalworks.client { $0.actingAs = Login(rawValue: "bob") }
    #expect(bob.greeting.login.rawValue == "bob")
    #expect(try await bob.fetch(SessionQuery()).roles == [])
    let names = try await Names(try metalworks.desk(Metalworks.owner))
    await #expect(throws: Refusal.self) {
      try await bob.perform(.move(try names.move(1)), request: try request("bob"))
    }
    bob.close()
    await server.stop()
  }

  @Test("On a team's server nobody acts for others")
  func team() async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve { $0.mode = .team }
    #expect(throws: ConnectionProblem.notAllowed) {
      try metalworks.client { $0.actingAs = Login(rawValue: "bob") }
    }
    let client = try metalworks.client()
    #expect(client.greeting.mode == .team)
    client.close()
    await server.stop()
  }

  @Test(
    "The socket has its mode whatever the mask, and goes with the server", arguments: [true, false])
  func mode(isTeam: Bool) async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve { if isTeam { $0.group = getegid() } }
    var status = stat()
    #expect(stat(metalworks.socket.text, &status) == 0)
    #expect(status.st_mode & 0o777 == (isTeam ? 0o660 : 0o600))
    #expect(status.st_uid == geteuid())
    let names = try FileManager.default.contentsOfDirectory(atPath: metalworks.folder.path)
    #expect(!names.contains { $0.hasPrefix(".") })
    await server.stop()
    #expect(stat(metalworks.socket.text, &status) != 0)
  }

  @Test("A dead owner's socket is taken over")
  func stale() async throws {
    let metalworks = try await Metalworks()
    let dead = try ListeningSocket(at: metalworks.socket, access: .owner)
    close(dead.descriptor)
    #expect(throws: ConnectionProblem.nobodyThere(path: metalworks.socket.text)) {
      try metalworks.client()
    }
    let server = try await metalworks.serve()
    #expect(try await metalworks.client().fetch(SessionQuery()).isOperator)
    await server.stop()
  }
}
