import GRDB
import Licensing
import Testing

@testable import LicensingStore

@Suite("Statements bound and stepped directly")
struct DirectStatementTests {
  private let queue: DatabaseQueue

  init() throws {
    queue = try DatabaseQueue()
    try queue.write { database in
      try database.execute(sql: "CREATE TABLE things (number INTEGER UNIQUE, text, bytes)")
    }
  }

  private static let insertion = "INSERT INTO things VALUES (?, ?, ?)"

  @Test("What goes in comes out, at its limits too")
  func limits() throws {
    let numbers: [Int64] = [.min, -1, 0, .max]
    let texts = ["", "я", "a\u{0}b", String(repeating: "x", count: 10_000)]
    let blobs: [[UInt8]] = [[], [0], [255, 0, 1], [UInt8](repeating: 7, count: 10_000)]
    try queue.write { database in
      for place in numbers.indices {
        try database.direct(Self.insertion).run([numbers[place], texts[place], blobs[place]])
      }
      let found = try database.direct("SELECT * FROM things ORDER BY number").all { row in
        (
          try row.value(0, as: Int64.self), try row.value(1, as: String.self),
          try row.value(2, as: [UInt8].self)
        )
      }
      #expect(found.map(\.0) == numbers)
      #expect(found.map(\.1) == texts)
      #expect(found.map(\.2) == blobs)
    }
  }

  @Test("NULL is nothing where nothing may be, and damage where a value must be")
  func null() throws {
    try queue.write { database in
      try database.direct(Self.insertion).run([1, nil, nil])
      let statement = try database.direct("SELECT text FROM things")
      #expect(try statement.first { try $0.optionalValue(0, as: String.self) } == .some(nil))
      #expect(throws: Refusal.storage(.damaged(detail: "column 1"))) {
        try statement.first { try $0.value(0, as: String.self) }
      }
    }
  }

  @Test("A value of another kind is damage")
  func otherKind() throws {
    try queue.write { database in
      try database.direct(Self.insertion).run([1, "text", [1] as [UInt8]])
      let statement = try database.direct("SELECT text, bytes, number FROM things")
      #expect(throws: Refusal.storage(.damaged(detail: "column 1"))) {
        try statement.first { try $0.value(0, as: Int.self) }
      }
      #expect(throws: Refusal.storage(.damaged(detail: "column 2"))) {
        try statement.first { try $0.value(1, as: String.self) }
      }
      #expect(throws: Refusal.storage(.damaged(detail: "column 3"))) {
        try statement.first { try $0.value(2, as: [UInt8].self) }
      }
    }
  }

  @Test("A failing statement throws SQLite's error and can be run again")
  func failing() throws {
    try queue.write { database in
      let statement = try database.direct(Self.insertion)
      try statement.run([1, "first", nil])
      let error = #expect(throws: DatabaseError.self) { try statement.run([1, "again", nil]) }
      #expect(error?.resultCode == .SQLITE_CONSTRAINT)
      try statement.run([2, "other", nil])
      #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM things") == 2)
    }
  }

  @Test("The same statement can be asked while it is being stepped through")
  func nested() throws {
    try queue.write { database in
      for number in 1...3 { try database.direct(Self.insertion).run([number, nil, nil]) }
      var pairs: [Int] = []
      let sql = "SELECT number FROM things WHERE number >= ? ORDER BY number"
      try database.direct(sql).forEach([1]) { outer in
        let number: Int = try outer.value(0)
        try database.direct(sql).forEach([number]) { inner in
          pairs.append(try number * 10 + inner.value(0, as: Int.self))
        }
      }
      #expect(pairs == [11, 12, 13, 22, 23, 33])
    }
  }

  @Test("Leaving half-way lets the statement go")
  func leaving() throws {
    struct Enough: Error {}
    try queue.write { database in
      for number in 1...3 { try database.direct(Self.insertion).run([number, nil, nil]) }
      let statement = try database.direct("SELECT number FROM things ORDER BY number")
      #expect(throws: Enough.self) { try statement.forEach { _ in throw Enough() } }
      #expect(try statement.all { try $0.value(0, as: Int.self) } == [1, 2, 3])
    }
  }
}
