import Foundation
import Glibc
import Licensing
import LicensingService
import Testing

@testable import LicensingWire

@Suite("What a server takes of anybody")
struct LimitTests {
  /// Calls with a server under the limits, and checks afterwards that others were unharmed.
  private func withServer(
    _ limits: (inout WireLimits) -> Void = { _ in },
    _ body: (Metalworks, LicensingServer) async throws -> Void
  ) async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve { limits(&$0.limits) }
    let other = try metalworks.client()
    try await body(metalworks, server)
    #expect(try await other.fetch(SessionQuery()).login.rawValue == Metalworks.owner)
    other.close()
    await server.stop()
  }

  /// A hello of exactly so many bytes.
  private func hello(bytes: Int) -> String {
    let room = bytes - RawClient.hello.utf8.count
    return RawClient.hello.replacing("raw", with: "raw" + String(repeating: "x", count: room))
  }

  @Test("A hello may be as long as the limit, and not a byte longer")
  func lineBeforeHello() async throws {
    try await withServer({ $0.lineBeforeHello = 1000 }) { metalworks, _ in
      let fits = try RawClient(metalworks.socket)
      fits.send(hello(bytes: 1000))
      guard case .answer(_, .hello) = try fits.message() else { throw Missing() }
      let tooLong = try RawClient(metalworks.socket)
      tooLong.send(hello(bytes: 1001))
      #expect(try tooLong.failure() == .lineTooLong)
      #expect(try tooLong.line() == nil)
    }
  }

  @Test("After the hello a line may be as long as the other limit, and not a byte longer")
  func lineAfterHello() async throws {
    try await withServer({ $0.line = 100_000 }) { metalworks, _ in
      let client = try RawClient.greeted(metalworks.socket)
      let request = #"{"jsonrpc":"2.0","id":2,"method":"session","params":"x"}"#
      let room = 100_000 - request.utf8.count + 1
      client.send(request.replacing("x", with: String(repeating: "x", count: room)))
      guard case .answer(.number(2), .reply(.session)) = try client.message() else {
        throw Missing()
      }
      client.send(request.replacing("x", with: String(repeating: "x", count: room + 1)))
      #expect(try client.failure() == .lineTooLong)
      #expect(try client.line() == nil)
    }
  }

  @Test("As many long lines as the limit may be arriving, and one more is told so")
  func longLines() async throws {
    try await withServer({ ($0.longLine, $0.longLines) = (1000, 2) }) { metalworks, _ in
      let clients = try (0..<3).map { _ in try RawClient.greeted(metalworks.socket) }
      let start = #"{"jsonrpc":"2.0","id":2,"method":"session","params":""#
      for client in clients {
        client.sendBytes(Array((start + String(repeating: "x", count: 2000)).utf8))
      }
      // Which of the three comes last is the loop's to say.
      let refused = try clients.indices.first { index in
        UnixSocket.wait(for: clients[index].descriptor, until: .now + .milliseconds(100))
          || index == 2
      }.found()
      #expect(try clients[refused].failure() == .tooManyRequests)
      for client in clients where client !== clients[refused] {
        client.send("\"}")
        guard case .answer(.number(2), .reply) = try client.message() else { throw Missing() }
      }
      let next = try RawClient.greeted(metalworks.socket)
      next.send(start + String(repeating: "x", count: 2000) + "\"}")
      guard case .answer(.number(2), .reply) = try next.message() else { throw Missing() }
    }
  }

  @Test("Ten megabytes without an end are not kept")
  func endless() async throws {
    try await withServer { metalworks, _ in
      let client = try RawClient(metalworks.socket)
      client.sendBytes([UInt8](repeating: UInt8(ascii: "x"), count: 10 << 20))
      #expect(try client.failure() == .lineTooLong)
      #expect(try client.line() == nil)
    }
  }

  @Test(
    "What is no request is answered and closed",
    arguments: [
      ("garbage", Failure.Code.malformed), ("{\"jsonrpc\":", .malformed), ("[]", .invalidRequest),
      ("7", .invalidRequest), ("\u{0}\u{1}", .malformed), ("", .malformed),
      (#"{"id":1,"method":"hello"}"#, .invalidRequest),
      (#"{"jsonrpc":"2.0","method":"hello"}"#, .invalidRequest),
      (#"{"jsonrpc":"2.0","id":1,"method":"session"}"#, .helloFirst),
      (#"{"jsonrpc":"2.0","id":1,"method":"nothing"}"#, .unknownMethod),
      (#"{"jsonrpc":"2.0","id":1,"method":"hello","params":{}}"#, .invalidParameters),
      (
        #"{"jsonrpc":"2.0","id":1,"method":"hello","params":{"protocol":2,"program":"x"}}"#,
        .protocolMismatch
      ),
    ])
  func garbage(text: String, code: Failure.Code) async throws {
    try await withServer { metalworks, _ in
      let client = try RawClient(metalworks.socket)
      client.send(text)
      #expect(try client.failure() == code)
      #expect(try client.line() == nil)
    }
  }

  @Test("Bytes that are not UTF-8 and brackets without end are garbage like any other")
  func rawGarbage() async throws {
    try await withServer { metalworks, _ in
      for bytes in [[0xff, 0xfe, 0x0a], [UInt8](repeating: 0x5b, count: 50_000) + [0x0a]] {
        let client = try RawClient.greeted(metalworks.socket)
        client.sendBytes(bytes)
        #expect(try client.failure() == .malformed)
        #expect(try client.line() == nil)
      }
    }
  }

  @Test("Requests that can't be read are answered up to the limit")
  func unreadable() async throws {
    try await withServer({ $0.unreadableRequests = 3 }) { metalworks, _ in
      let client = try RawClient.greeted(metalworks.socket)
      for number in 1...3 {
        client.send(#"{"jsonrpc":"2.0","id":\#(number),"method":"nothing"}"#)
        #expect(try client.failure() == .unknownMethod)
      }
      client.send(#"{"jsonrpc":"2.0","id":4,"method":"lots","params":{}}"#)
      #expect(try client.failure() == .invalidParameters)
      #expect(try client.failure() == .tooManyErrors)
      #expect(try client.line() == nil)
    }
  }

  @Test("Half a line is waited for only so long")
  func halfLine() async throws {
    try await withServer({ $0.patience = .milliseconds(50) }) { metalworks, _ in
      let silent = try RawClient(metalworks.socket)
      #expect(try silent.failure() == .tooSlow)
      let half = try RawClient.greeted(metalworks.socket)
      half.sendBytes(Array(#"{"jsonrpc":"2.0","#.utf8))
      #expect(try half.failure() == .tooSlow)
      #expect(try half.line() == nil)
    }
  }

  @Test("As many connections as the limit are served, and one more is told so")
  func connections() async throws {
    try await withServer({ $0.connections = 4 }) { metalworks, _ in
      let three = try (0..<3).map { _ in try RawClient.greeted(metalworks.socket) }
      #expect(try RawClient(metalworks.socket).failure() == .tooManyConnections)
      #expect(throws: ConnectionProblem.tooManyConnections(limit: 4)) {
        try metalworks.client()
      }
      #expect(three.count == 3)
    }
  }

  @Test("One user has as many connections as the limit, and others as well")
  func connectionsOfUser() async throws {
    try await withServer({ $0.connectionsOfUser = 2 }) { metalworks, _ in
      let second = try RawClient.greeted(metalworks.socket)
      #expect(try RawClient(metalworks.socket).failure() == .tooManyConnections)
      #expect(second.descriptor >= 0)
    }
  }

  @Test("A filter has as many terms as the limit")
  func filterTerms() async throws {
    try await withServer({ $0.filterTerms = 4 }) { metalworks, _ in
      let client = try metalworks.client()
      let names = try await Names(client)
      let three = Filter.every((0..<3).map { .term(.word("\($0)")) })
      _ = try await client.fetch(
        InventoryQuery(scope: names.scope, filter: three, limit: 1))
      await #expect(throws: Refusal.self) {
        try await client.fetch(
          InventoryQuery(scope: names.scope, filter: .not(three), limit: 1))
      }
    }
  }
}
