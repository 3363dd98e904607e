import GRDB
import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("A log changed behind the program's back")
struct LogTamperingTests {
  static let seed: UInt64 = 909
  private let places = 16

  /// Changes a log at many places, one at a time, and looks at what is found each time.
  private func tamper(
    _ kind: String, at chosen: (TestStore, inout SplitMix64) -> Int64,
    _ statements: (Int64) -> [String],
    expecting isRight: (VerificationProblem, Int64, Int64) -> Bool
  ) throws {
    let random = try RandomEstate(seed: LogTamperingTests.seed)
    let head = try random.store.verify().head
    let last = random.model.head.rawValue
    random.store.database.close()
    var generator = SplitMix64(seed: LogTamperingTests.seed)
    for _ in 0..<places {
      let sequence = chosen(random.store, &generator)
      let copy = try DatabaseCopy(of: random.store.path)
      try Stranger.tamper(with: copy.path, statements(sequence))
      let problem = try copy.verify(head).problem
      #expect(
        problem.map { isRight($0, sequence, last) } == true,
        "\(kind) at \(sequence): \(String(describing: problem))")
    }
  }

  private func anywhere(_ store: TestStore, _ random: inout SplitMix64) -> Int64 {
    Int64(random.int(1...Int(store.model.head.rawValue)))
  }

  private func inside(_ store: TestStore, _ random: inout SplitMix64) -> Int64 {
    Int64(random.int(1...Int(store.model.head.rawValue) - 1))
  }

  private func posted(_ store: TestStore, _ random: inout SplitMix64) -> Int64 {
    random.pick(store.events.filter { !$0.draft.postings.isEmpty })?.sequence.rawValue ?? 1
  }

  @Test("A changed byte of what an event tells or changes is found")
  func payload() throws {
    for column in ["story", "changes"] {
      try tamper(column, at: anywhere) { sequence in
        [
          "UPDATE events SET \(column) = substr(\(column), 1, length(\(column)) - 1) || ' '"
            + " || substr(\(column), -1) WHERE sequence = \(sequence)"
        ]
      } expecting: { problem, sequence, _ in
        problem == .altered(SequenceNumber(rawValue: sequence))
      }
    }
  }

  @Test("A changed time is found", arguments: [-1, 1, 86_400_000])
  func time(change: Int) throws {
    try tamper("time", at: anywhere) {
      ["UPDATE events SET time = time + \(change) WHERE sequence = \($0)"]
    } expecting: { problem, sequence, _ in
      problem == .altered(SequenceNumber(rawValue: sequence))
    }
  }

  @Test(
    "A changed actor, account, type, request or host is found",
    arguments: [
      "login = ifnull(login, '') || 'x'", "host = 'elsewhere'", "type = 'x'",
      "smart_account = 7", "smart_account = NULL", "request = 'x'", "request = ''",
      "request_digest = x'00'", "request_digest = x''",
    ])
  func actor(assignment: String) throws {
    try tamper(assignment, at: anywhere) {
      ["UPDATE events SET \(assignment) WHERE sequence = \($0)"]
    } expecting: { problem, sequence, _ in
      problem == .altered(SequenceNumber(rawValue: sequence))
    }
  }

  @Test("Two events in each other's place are found")
  func swap() throws {
    try tamper("swap", at: inside) { sequence in
      [
        "UPDATE events SET sequence = -1 WHERE sequence = \(sequence)",
        "UPDATE events SET sequence = \(sequence) WHERE sequence = \(sequence + 1)",
        "UPDATE events SET sequence = \(sequence + 1) WHERE sequence = -1",
      ]
    } expecting: { problem, sequence, _ in
      problem == .altered(SequenceNumber(rawValue: sequence))
    }
  }

  @Test("An event that was taken out of the middle is missed")
  func deletion() throws {
    try tamper("deletion", at: inside) {
      ["DELETE FROM events WHERE sequence = \($0)", "DELETE FROM postings WHERE sequence = \($0)"]
    } expecting: { problem, sequence, _ in
      problem == .gap(expected: SequenceNumber(rawValue: sequence))
    }
  }

  @Test("A log that ends before the remembered head is found")
  func truncation() throws {
    try tamper("truncation", at: anywhere) { sequence in
      ["events", "postings", "event_accounts"].map {
        "DELETE FROM \($0) WHERE sequence >= \(sequence)"
      }
    } expecting: { problem, _, last in
      problem == .truncated(remembered: SequenceNumber(rawValue: last))
    }
  }

  @Test("An event put in between is found")
  func insertion() throws {
    try tamper("insertion", at: anywhere) { sequence in
      [
        "UPDATE events SET sequence = -sequence WHERE sequence > \(sequence)",
        "UPDATE events SET sequence = 1 - sequence WHERE sequence < 0",
        """
        INSERT INTO events SELECT \(sequence + 1), time, login, host, smart_account, type, request,
        request_digest, story, changes, chain FROM events WHERE sequence = \(sequence)
        """,
      ]
    } expecting: { problem, sequence, _ in
      problem == .altered(SequenceNumber(rawValue: sequence + 1))
    }
  }

  @Test(
    "Changed postings are found",
    arguments: [
      "quantity = quantity * 2", "quantity = quantity + 1", "place = place + 1", "lot = lot + 1",
    ])
  func postings(assignment: String) throws {
    try tamper(assignment, at: posted) {
      ["UPDATE postings SET \(assignment) WHERE sequence = \($0)"]
    } expecting: { problem, sequence, _ in
      problem == .altered(SequenceNumber(rawValue: sequence))
    }
  }

  @Test("Postings taken away, put in, or put in another order are found")
  func postingRows() throws {
    let changes: [(Int64) -> String] = [
      { "DELETE FROM postings WHERE sequence = \($0) AND position = 0" },
      { "INSERT INTO postings VALUES (\($0), 99, 1, 1, 5)" },
      { "UPDATE postings SET position = 100 - position WHERE sequence = \($0)" },
    ]
    for change in changes {
      try tamper("posting rows", at: posted) {
        [change($0)]
      } expecting: { problem, sequence, _ in
        problem == .altered(SequenceNumber(rawValue: sequence))
      }
    }
  }

  @Test("Postings of no event, and gaps in their numbering, are found")
  func strayPostings() throws {
    let changes: [(Int64) -> String] = [
      { _ in "INSERT INTO postings VALUES (90000, 0, 1, 1, 5)" },
      { _ in "INSERT INTO postings VALUES (0, 0, 1, 1, 5)" },
      { _ in "INSERT INTO postings VALUES (-4, 0, 1, 1, 5)" },
      { "UPDATE postings SET position = position + 5 WHERE sequence = \($0)" },
    ]
    for change in changes {
      try tamper("stray", at: posted) {
        [change($0)]
      } expecting: { problem, _, _ in
        guard case .tableDiffers("postings", record: _, lastEvent: _) = problem else {
          return false
        }
        return true
      }
    }
  }

  @Test("A chain made anew after a change is found by the remembered head")
  func recomputed() throws {
    let random = try RandomEstate(seed: LogTamperingTests.seed)
    let head = try random.store.verify().head
    random.store.database.close()
    for place in stride(from: 1, through: Int64(random.model.head.rawValue), by: 3) {
      let copy = try DatabaseCopy(of: random.store.path)
      try Stranger.tamper(
        with: copy.path, ["UPDATE events SET host = 'elsewhere' WHERE sequence = \(place)"])
      try copy.recomputeChain()
      #expect(try copy.verify(nil).problem == nil, "nobody can know without a remembered head")
      #expect(try copy.verify(head).problem == .rolledBack(remembered: head.sequence))
    }
  }

  @Test("An honest log is never accused, whatever earlier head was remembered")
  func honest() throws {
    for seed in [UInt64(31), 32, 33] {
      let random = try RandomEstate(seed: seed)
      var heads = [try random.store.verify().head]
      for _ in 0..<10 {
        try random.happen()
        heads.append(try random.store.verify().head)
      }
      for head in heads { #expect(try random.store.verify(head).problem == nil, "seed \(seed)") }
    }
  }

  @Test("An empty log is whole")
  func empty() throws {
    let found = try TestStore().verify()
    #expect(found.problem == nil)
    #expect(found.head == LogHead(sequence: .none, digest: String(repeating: "0", count: 64)))
  }

  @Test("A digest over one event's fields is that of its canonical bytes")
  func digest() {
    // FIPS 180-4, and the examples of NIST: the digest of "abc".
    #expect(
      Digest(of: Array("abc".utf8)).hexadecimal
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
