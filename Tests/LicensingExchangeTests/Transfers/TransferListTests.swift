import Licensing
import Testing

@testable import LicensingExchange

@Suite("Bulk-transfer lists")
struct TransferListTests {
  private func list(_ text: String) throws -> TransferList {
    try TransferList(file: "transfers.json", bytes: Array(text.utf8))
  }

  @Test("The list of the hostile estate is read to the last line")
  func hostile() throws {
    let list = try TransferList(path: Fixture.path("hostile/transfers.json"))
    #expect(list.rejects.isEmpty)
    #expect(!list.lines.isEmpty)
    #expect(list.lines.allSatisfy { $0.smartAccount?.rawValue == "metalworks.example" })
    #expect(list.lines.allSatisfy { $0.quantity > .zero && $0.kind != nil })
    #expect(list.lines.map(\.place.line) == list.lines.indices.map { 2 + 8 * $0 })
  }

  @Test("The account and the kind may be missing")
  func bare() throws {
    let list = try list(
      #"[{"transfer_from_va": "A", "transfer_to_va": "B", "license": "R", "quantity": "20"}]"#)
    #expect(list.lines.map(\.quantity) == [20])
    #expect(list.lines.map(\.kind) == [nil])
    #expect(list.lines.map(\.smartAccount) == [nil])
  }

  @Test("Lines that can't be read are told of, each with its reason")
  func rejects() throws {
    let list = try list(
      #"""
      [{"transfer_from_va": "A", "transfer_to_va": "B", "license": "R", "quantity": -1},
       {"transfer_from_va": "A", "license": "R", "quantity": 1},
       {"smart_account": "?", "transfer_from_va": "A", "transfer_to_va": "B", "license": "R"}]
      """#)
    #expect(list.lines.isEmpty)
    #expect(
      list.rejects.map(\.keptAside.reason) == [
        .negative(member: "quantity"), .missing(member: "transfer_to_va"),
        .unknownValue(member: "smart_account", value: "?"),
      ])
  }

  @Test("A file that is no list, or too long a one, is refused")
  func refusals() throws {
    #expect(throws: Refusal.file(.notAFolderOrKnownFile(path: "transfers.json"))) {
      try list("{}")
    }
    #expect(
      throws: Refusal.file(
        .malformed(file: "transfers.json", line: 1, column: 2, reason: .unexpectedEnd))
    ) {
      try list("[")
    }
    let line = #"{"transfer_from_va": "A", "transfer_to_va": "B", "license": "R", "quantity": 1}"#
    func lines(_ count: Int) -> String {
      "[" + Array(repeating: line, count: count).joined(separator: ",") + "]"
    }
    #expect(try list(lines(MoveRequest.mostLines)).lines.count == MoveRequest.mostLines)
    #expect(throws: Refusal.tooManyLines(limit: MoveRequest.mostLines)) {
      try list(lines(MoveRequest.mostLines + 1))
    }
  }
}
