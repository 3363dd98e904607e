import Foundation
import Licensing
import Testing

@testable import LicensingWire

@Suite("Values on the wire")
struct CodingTests {
  private func returned<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: try MessageLine.line(of: value))
  }

  @Test("A refusal comes back as it was, with all its evidence")
  func refusals() throws {
    let (license, account) = (try Name(typed: "DNA \"A\""), try Name(typed: "Цех"))
    let row = StaleRow(license: license, virtualAccount: account, now: Position(row: RowKey(1, 1)))
    let domain = try DomainIdentifier(rawValue: "a.example").found()
    let refusals: [Refusal] = [
      .unknownLicense("Nothing"), .noAccountYet, .accountNotNamed(choices: [domain]),
      .differentSmartAccounts(account, license), .quantityOutOfRange(asked: .min, limit: .max),
      .notEnough(available: 12, asked: 21, license: license, virtualAccount: account),
      .lotCannotMove(lot: 41, standing: .ended), .stale(rows: [row, row]),
      .requestConflict(try request("r-1")), .alreadyUndone(17, by: 19),
      .notPermitted(.moveLicenses, scope: "Цех", holders: ["bob"], roles: Role.allCases),
      .nameInvalid(.invisibleCharacter(0x202e)), .limitReached(.rowsOfExport, limit: 1000),
      .filterInvalid(FilterProblem(column: 4, reason: .unterminatedQuote)),
      .filterInvalid(FilterProblem(column: 500, reason: .tooLong(limit: 500))),
      .file(.malformed(file: "a.json", line: 1, column: 5, reason: .tooDeep)),
      .file(.rowUnreadable(KeptAside(place: nil, subject: "3", reason: .duplicate))),
      .verificationFailed(.tableDiffers(table: "lots", record: "41", lastEvent: 7)),
      .storage(.newer(found: 9, known: 1)), .storage(.full(path: "/x.db")),
    ]
    for refusal in refusals {
      let message = ServerMessage.failure(.number(7), Failure(refusal))
      #expect(try returned(message) == message)
    }
  }

  @Test("Names with quotes, line breaks and other alphabets come back as they were")
  func names() throws {
    for text in ["a\"b\\c/", "a\nb\r\u{2028}", "Цех №1", "e\u{301}", "\u{1F469}\u{200D}\u{1F52C}"] {
      let name = try Name(imported: text)
      let line = try MessageLine.line(of: name)
      #expect(line.dropLast().contains(UInt8(ascii: "\n")) == false)
      #expect(try returned(name) == name)
    }
  }

  @Test("A filter comes back as it was")
  func filters() throws {
    for text in ["", "a b|!c", "balance<0 ends<30d", "(va:\"x y\" | license~z) ends>=2026-01-31"] {
      let filter = try Filter(parsing: text, for: .inventory)
      #expect(try returned(filter) == filter)
    }
    let since = try Filter(parsing: "since:2026-11-01 by:alice", for: .events)
    #expect(try returned(since) == since)
  }

  @Test("A window's anchors come back as they were")
  func anchors() throws {
    let keys = [
      InventoryKey(value: .number(-20), row: RowKey(1, 2)),
      InventoryKey(value: .text("12"), row: RowKey(3, 4)),
    ]
    for key in keys {
      for anchor in [Anchor<InventoryKey>.first, .last, .after(key), .before(key), .from(key)] {
        #expect(try returned(anchor) == anchor)
      }
    }
  }

  @Test("Ids of requests are numbers or short texts")
  func ids() throws {
    let longest = String(repeating: "x", count: MessageID.longest)
    for id in [MessageID.number(0), .number(.max), .text(""), .text(longest)] {
      #expect(try returned(id) == id)
    }
    for text in ["\"x\(longest)\"", "1.5", "null", "[]"] {
      #expect(throws: (any Error).self) {
        try JSONDecoder().decode(MessageID.self, from: Data(text.utf8))
      }
    }
  }

  @Test("A perform names exactly one command")
  func submissions() throws {
    for text in [
      #"{"requestID":"a"}"#, #"{"requestID":"a","undo":{"acceptingPart":false},"redo":{}}"#,
      #"{"requestID":"","undo":{"acceptingPart":false}}"#,
    ] {
      #expect(throws: (any Error).self) {
        try JSONDecoder().decode(Submission.self, from: Data(text.utf8))
      }
    }
    let submission = Submission(request: try request("a"), command: .undo(UndoRequest()))
    #expect(try returned(submission) == submission)
    let key = AlertKey(.instanceSilent, .instance(7))
    for note in [nil, "ordered on Monday"] {
      let word = Submission(request: try request("a"), command: .acknowledge(key, note: note))
      #expect(try returned(word) == word)
    }
    let bare = #"{"requestID":"a","acknowledge":{"kind":"instanceSilent","subject":"instance:7"}}"#
    #expect(
      try JSONDecoder().decode(Submission.self, from: Data(bare.utf8)).command
        == .acknowledge(key))
  }

  @Test("Lines are the same however they arrive in pieces, seed 3")
  func pieces() throws {
    var random = SplitMix64(seed: 3)
    let texts = (0..<200).map { String(repeating: "x", count: $0 * 7 % 60) }
    var rest = Array(texts.joined(separator: "\n").utf8) + [0x0a]
    var buffer = LineBuffer(limit: 60)
    var found: [String] = []
    while !rest.isEmpty {
      let count = min(rest.count, Int.random(in: 1...90, using: &random))
      buffer.append(rest.prefix(count))
      rest.removeFirst(count)
      while let line = try buffer.next() { found.append(String(decoding: line, as: UTF8.self)) }
    }
    #expect(found == texts)
    #expect(!buffer.isPartial)
  }
}

/// Random numbers that a seed settles.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
