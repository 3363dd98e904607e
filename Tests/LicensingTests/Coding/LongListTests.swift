import Testing

@testable import Licensing

@Suite("Long lists are coded as the coders code them member by member")
struct LongListTests {
  /// Two ways of writing the same, or the log's digests would no longer fit what it says.
  @Test("Changes are written as the encoder writes them")
  func written() throws {
    let changes = CodingSamples.changes + LongListTests.moreChanges
    let expected = try CanonicalEncoder().encode(changes)
    #expect(try changes.canonicalText() == String(decoding: expected, as: UTF8.self))
    for change in changes {
      let alone = try CanonicalEncoder().encode([change])
      #expect(try [change].canonicalText() == String(decoding: alone, as: UTF8.self))
    }
  }

  @Test("Changes are read as they were written")
  func read() throws {
    let changes = CodingSamples.changes + LongListTests.moreChanges
    #expect(try [Change](canonical: try changes.canonicalText()) == changes)
    #expect(try [Change](canonical: "[]").isEmpty)
  }

  @Test("Changes in another order or with spaces are read too")
  func otherOrder() throws {
    let text = #"[ {"usage": {"quantity": 2, "key": {"license": 3, "instance": 5}}} ]"#
    #expect(try [Change](canonical: text) == [.usage(key: UsageKey(5, 3), quantity: 2)])
  }

  @Test(
    "What is no list of changes is refused",
    arguments: [
      #"[{"usage":{"key":{"instance":5,"license":3},"quantity":-1}}]"#,
      #"[{"usage":{"key":{"instance":05,"license":3},"quantity":1}}]"#,
      #"[{"usage":{"key":{"instance":5,"license":3},"quantity":1}}"#,
      #"[{"usage":{"key":{"instance":5,"license":3},"quantity":1}}]]"#,
      #"[{"nothing":{}}]"#, "[", "", #"[{"sourceRecord":{"source":"s","key":"\x"}}]"#,
      #"[{"sourceRecord":{"source":"s","key":"k"#,
      #"[{"usage":{"key":{"instance":99999999999999999999,"license":3},"quantity":1}}]"#,
    ])
  func refused(text: String) {
    #expect(throws: DecodingError.self) { try [Change](canonical: text) }
  }

  @Test("Every number is read as the decoder reads it")
  func numbers() throws {
    for number in [Int64.min, -1, 0, 1, 999_999_999_999_999_999, 1_000_000_000_000_000_000, .max] {
      let change = Change.sourceRecord(
        source: "", key: "", record: SourceRecord(subject: number, fingerprint: "\u{1F}\"\\é"))
      #expect(try [Change](canonical: try [change].canonicalText()) == [change])
    }
  }

  @Test("Tellings are written and read in one go")
  func tellings() throws {
    for telling in LongListTests.tellings {
      let expected = try CanonicalEncoder().encode(telling)
      let text = try telling.canonicalText()
      #expect(text == String(decoding: expected, as: UTF8.self))
      #expect(try EventTelling(canonical: text) == telling)
    }
  }

  @Test("Requests to move are written as the encoder writes them")
  func moves() throws {
    let byHand = MoveLine(
      license: 1, source: 2, target: 3, quantity: 4, kind: .term,
      lots: .byHand([LotQuantity(lot: 5, quantity: 6), LotQuantity(lot: 7, quantity: 8)]))
    let byRule = MoveLine(
      license: 9, source: 10, target: 11, quantity: .max, lots: .rule(.soonestEndingFirst))
    let seen = SeenRow(row: RowKey(12, 13), version: 14, shortageAfter: 15)
    for request in [
      MoveRequest(lines: []), MoveRequest(lines: [byRule]),
      MoveRequest(lines: [byHand, byRule], reason: "\"r\u{7}\"\u{1}я", seen: [seen, seen]),
    ] {
      #expect(try request.canonicalBytes == CanonicalEncoder().encode(request))
    }
  }

  @Test("A set is written as lists of its elements are")
  func imports() throws {
    let set = CodingSamples.importSet
    let text = String(decoding: try CanonicalEncoder().encode(set), as: UTF8.self)
    for row in set.rows {
      #expect(text.contains(String(decoding: try CanonicalEncoder().encode(row), as: UTF8.self)))
    }
    for instance in set.instances {
      let written = String(decoding: try CanonicalEncoder().encode(instance), as: UTF8.self)
      #expect(text.contains(written))
    }
    #expect(try CanonicalDecoder().decode(ImportSet.self, from: text) == set)
    let spaced = text.replacing(",", with: " , ")
    #expect(try CanonicalDecoder().decode(ImportSet.self, from: spaced) == set)
  }

  /// A member that joins a record later and is not written here would be lost without a word.
  @Test("The samples leave no member of a record out")
  func members() {
    let records: [Any] = [
      LongListTests.fullInstance, LongListTests.fullLot,
      EventTelling(LongListTests.fullDraft), LongListTests.fullTransfer,
      LongListTests.fullRow, LongListTests.fullRow.lots[0], LongListTests.fullImportedInstance,
    ]
    for record in records {
      for (name, value) in Mirror(reflecting: record).children {
        let isMissing =
          Mirror(reflecting: value).displayStyle == .optional
          && Mirror(reflecting: value).children.isEmpty
        #expect(!isMissing, "\(type(of: record)).\(name ?? "")")
      }
    }
  }

  @Test("Full records of an import are written and read in one go")
  func fullImports() throws {
    var set = CodingSamples.importSet
    set.rows.append(LongListTests.fullRow)
    set.instances.append(LongListTests.fullImportedInstance)
    let text = String(decoding: try CanonicalEncoder().encode(set), as: UTF8.self)
    for row in set.rows {
      #expect(text.contains(String(decoding: try CanonicalEncoder().encode(row), as: UTF8.self)))
    }
    let instance = try CanonicalEncoder().encode(LongListTests.fullImportedInstance)
    #expect(text.contains(String(decoding: instance, as: UTF8.self)))
    #expect(try CanonicalDecoder().decode(ImportSet.self, from: text) == set)
  }

  private static let place = FilePlace(file: "a\"b.csv", line: 2, column: 3)
  private static let start = Day(year: 2026, month: 1, day: 1)

  private static var fullInstance: ProductInstance {
    ProductInstance(
      id: 1, virtualAccount: 2, hostName: "h", productType: "t", productID: "p",
      serialNumber: "s", softwareTag: "w", registered: Instant(rawValue: 1),
      lastContact: Instant(rawValue: 2), isExportAllowed: true)
  }

  private static var fullLot: Lot {
    Lot(
      id: 1, license: 2, kind: .standard, billing: .usage, originalQuantity: 3,
      term: Term(start: start, end: start), source: .order,
      order: OrderReference(number: "n", line: "l"), subscription: "s",
      unitPrice: Price(tenThousandths: 5, currency: "EUR"), status: .cancelled)
  }

  private static var fullTransfer: Transfer {
    Transfer(
      kind: .undo(of: 1),
      lines: [
        TransferLine(license: 1, source: 2, target: 3, lots: [LotQuantity(lot: 4, quantity: 5)])
      ], reason: "r", effects: [])
  }

  private static var fullDraft: EventDraft {
    EventDraft(
      smartAccount: 1, virtualAccounts: [2], happening: .moved(fullTransfer),
      authorization: Authorization(right: .moveLicenses, role: .user))
  }

  private static var fullRow: ImportedRow {
    ImportedRow(
      license: Name(unchecked: "L"), virtualAccount: Name(unchecked: "é"), quantity: 1, inUse: 2,
      reserved: 3,
      lots: [
        ImportedLot(
          kind: .demo, billing: .usage, quantity: 4, term: Term(start: start, end: nil),
          order: OrderReference(number: "n", line: "l"), subscription: "s",
          unitPrice: Price(tenThousandths: 5, currency: "EUR"), place: place)
      ], place: place)
  }

  private static var fullImportedInstance: ImportedInstance {
    ImportedInstance(
      virtualAccount: Name(unchecked: "V"), hostName: "h", productType: "t", productID: "p",
      serialNumber: "s", softwareTag: "w", registered: Instant(rawValue: 1),
      lastContact: Instant(rawValue: 2),
      usage: [ImportedUsage(license: Name(unchecked: "L"), quantity: 1)], place: place)
  }

  private static var moreChanges: [Change] {
    let start = Day(year: 1, month: 1, day: 1)
    let end = Day(year: 9999, month: 12, day: 31)
    let terms = [
      Term.perpetual, Term(start: start, end: nil), Term(start: nil, end: end),
      Term(start: start, end: end),
    ]
    return terms.map {
      .lot(Lot(id: 1, license: 2, kind: .term, originalQuantity: 0, term: $0, source: .import))
    } + [
      .instance(
        ProductInstance(
          id: 1, virtualAccount: 2, hostName: "\u{0}é\u{2028}", registered: nil,
          lastContact: Instant(rawValue: -5))), .instance(fullInstance), .lot(fullLot),
    ]
  }

  private static var tellings: [EventTelling] {
    let line = TransferLine(
      license: 1, source: 2, target: 3, lots: [LotQuantity(lot: 4, quantity: 5)])
    var after = Position(row: RowKey(2, 1))
    after.nextEnd = Day(number: -3)
    after.version = 7
    let effect = RowEffect(before: Position(row: RowKey(2, 1)), after: after)
    let kinds: [Transfer.Kind] = [.move, .undo(of: 3), .redo(of: 4)]
    let transfers = kinds.flatMap { kind in
      [nil, "because \"so\""].map {
        Transfer(kind: kind, lines: [line, line.reversed], reason: $0, effects: [effect])
      }
    }
    let moves = transfers.flatMap { transfer in
      [nil, Role.administrator].map { role in
        EventDraft(
          smartAccount: 1, virtualAccounts: [2, 3], happening: .moved(transfer),
          authorization: Authorization(right: .moveLicenses, role: role))
      }
    }
    let others = [
      EventDraft(smartAccount: 1, happening: .moved(transfers[0])),
      EventDraft(smartAccount: nil, happening: .dayBegan(Day(number: 0), ended: 1, started: 2)),
    ]
    return (moves + others).map(EventTelling.init)
  }
}
