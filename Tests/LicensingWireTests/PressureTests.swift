import Foundation
import Glibc
import Licensing
import LicensingService
import Testing

@testable import LicensingWire

@Suite("Clients that behave badly harm nobody else", .serialized)
struct PressureTests {
  private static let session = #"{"jsonrpc":"2.0","id":2,"method":"session"}"#

  /// The server's commands are held up until the gate opens, so that requests pile up.
  @Test("As many requests as the limit wait, and one more is told so")
  func requests() async throws {
    let metalworks = try await Metalworks()
    let gate = Gate()
    var settings = ServerSettings(mode: .personal, program: "smartdeck 1")
    settings.limits.requests = 5
    settings.loginOfUser = { _ in Login(rawValue: Metalworks.owner) }
    let server = try await LicensingServer.start(at: metalworks.socket, settings: settings) { _ in
      GatedDesk(gate: gate)
    }
    let client = try RawClient.greeted(metalworks.socket)
    for number in 1...6 {
      client.send(#"{"jsonrpc":"2.0","id":\#(number),"method":"session"}"#)
    }
    guard case .failure(.number(6), let failure) = try client.message() else { throw Missing() }
    #expect(failure.code == .tooManyRequests)
    #expect(failure.data?.limit == 5)
    gate.open()
    let answered = try (1...5).map { _ in try client.message() }
    let ids = answered.compactMap { message -> Int64? in
      if case .answer(.number(let id), _) = message { id } else { nil }
    }
    #expect(Set(ids) == [1, 2, 3, 4, 5])
    await server.stop()
  }

  @Test("A client that never reads is let go, and others are answered all the while")
  func neverReads() async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve {
      $0.limits.stall = .milliseconds(100)
      $0.limits.unsentBytes = 4096
      $0.limits.requests = 100_000
    }
    let other = try metalworks.client()
    let deaf = try RawClient.greeted(metalworks.socket)
    deaf.sendBytes(
      Array(String(repeating: PressureTests.session + "\n", count: 10_000).utf8))
    #expect(try await other.fetch(SessionQuery()).login.rawValue == Metalworks.owner)
    #expect(deaf.waitForHangUp())
    #expect(try await other.fetch(SessionQuery()).login.rawValue == Metalworks.owner)
    await server.stop()
  }

  @Test("A flood of requests that nobody reads the answers of is not taken in")
  func flood() async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve { $0.limits.unsentBytes = 4096 }
    let deaf = try RawClient.greeted(metalworks.socket)
    let flood = Array(String(repeating: PressureTests.session + "\n", count: 400_000).utf8)
    let other = try metalworks.client()
    let sent = deaf.bytesTaken(of: flood)
    #expect(sent < 4 << 20)
    #expect(try await other.fetch(SessionQuery()).login.rawValue == Metalworks.owner)
    await server.stop()
  }

  @Test("A thousand idle connections cost little, and a command among them is heard")
  func crowd() async throws {
    try raiseFileLimit()
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve()
    let before = residentKilobytes()
    let crowd = try (0..<1000).map { _ in try RawClient.greeted(metalworks.socket) }
    let cost = residentKilobytes() - before
    print("1,000 idle connections, both ends: \(cost) KiB")
    #expect(cost < 24 << 10)
    #expect(await server.connections == 1000)
    crowd[999].send(#"{"jsonrpc":"2.0","id":3,"method":"subscribe","params":{"after":0}}"#)
    guard case .answer(_, .subscribed) = try crowd[999].message() else { throw Missing() }
    guard case .changed(let head) = try crowd[999].message() else { throw Missing() }
    let client = try metalworks.client()
    let names = try await Names(client)
    _ = try await client.perform(.move(try names.move(1)), request: try request("one"))
    #expect(try crowd[999].message() == .changed(upTo: head.next))
    await server.stop()
  }

  private func raiseFileLimit() throws {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = min(limit.rlim_max, 8192)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    try #require(limit.rlim_cur >= 2500)
  }

  private func residentKilobytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }
}

/// A door that is shut until somebody opens it; whoever passes through waits on its thread.
final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func open() { for _ in 0..<100 { semaphore.signal() } }

  func pass() { semaphore.wait() }
}

/// A desk whose every answer waits behind a gate.
struct GatedDesk: LicenseDesk {
  let gate: Gate

  func perform(_ command: Command, request: RequestID) async throws(Refusal) -> Receipt {
    throw .noLines
  }

  func reply(to question: Question) async throws(Refusal) -> Reply {
    gate.pass()
    guard let login = Login(rawValue: "x") else { throw .noLines }
    return .session(
      Session(
        login: login, userName: nil, roles: [], isOperator: false, head: .none,
        today: Day(number: 0), isEmpty: true))
  }

  func changes(after sequence: SequenceNumber) -> AsyncStream<SequenceNumber> {
    AsyncStream { $0.finish() }
  }
}
