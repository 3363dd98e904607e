import Testing

@testable import Licensing

@Suite("Filter language")
struct FilterParserTests {
  private static let unused = Filter.term(.figure(.unused, .greater, 0))
  private static func word(_ text: String) -> Filter { .term(.word(text)) }

  @Test(
    "A filter is read as it is meant",
    arguments: [
      ("", .everything), ("   ", .everything), ("dna", word("dna")), ("DNA", word("dna")),
      ("ЦЕХ", word("цех")), ("\"a b\"", word("a b")), ("\"a|(b)\"", word("a|(b)")),
      ("a b", .every([word("a"), word("b")])), ("a | b", .any([word("a"), word("b")])),
      ("a|b", .any([word("a"), word("b")])),
      ("a b|c", .any([.every([word("a"), word("b")]), word("c")])),
      ("a (b|c)", .every([word("a"), .any([word("b"), word("c")])])),
      ("a(b)", .every([word("a"), word("b")])), ("((a))", word("a")), ("( a )", word("a")),
      ("!a", .not(word("a"))), ("!!a", .not(.not(word("a")))),
      (
        "!(a b)",
        .not(
          .every([word("a"), word("b")]))
      ), ("!a b", .every([.not(word("a")), word("b")])),
      ("unused>0", unused), ("UNUSED>0", unused),
      ("short>=20", .term(.figure(.short, .greaterOrEqual, 20))),
      ("balance<-5", .term(.figure(.balance, .less, -5))),
      ("balance<−5", .term(.figure(.balance, .less, -5))),
      ("used:3", .term(.figure(.used, .equal, 3))), ("used=3", .term(.figure(.used, .equal, 3))),
      ("entitled<=1", .term(.figure(.entitled, .lessOrEqual, 1))),
      ("va:Refining", .term(.text(.virtualAccount, exact: true, "refining"))),
      ("va~\"Re fi\"", .term(.text(.virtualAccount, exact: false, "re fi"))),
      ("license=a:b", .term(.text(.license, exact: true, "a:b"))),
      ("ends<30d", .term(.date(.ends, .less, .fromToday(30)))),
      ("ends>-7d", .term(.date(.ends, .greater, .fromToday(-7)))),
      ("ends<2027-01-01", .term(.date(.ends, .less, .absolute(day("2027-01-01"))))),
      ("ends<=100000d", .term(.date(.ends, .lessOrEqual, .fromToday(100_000)))),
    ] as [(String, Filter)])
  func inventory(text: String, expected: Filter) throws {
    #expect(try Filter(parsing: text, for: .inventory) == expected)
  }

  @Test("Since means from that day on and until up to it")
  func events() throws {
    #expect(
      try Filter(parsing: "since:-7d until:2026-11-23 by:root", for: .events)
        == .every([
          .term(.date(.since, .greaterOrEqual, .fromToday(-7))),
          .term(.date(.until, .lessOrEqual, .absolute(day("2026-11-23")))),
          .term(.text(.by, exact: true, "root")),
        ]))
  }

  @Test(
    "What is no filter is refused at its column with its reason",
    arguments: [
      ("colour:red", 1, .unknownField("colour")), ("a colour:red", 3, .unknownField("colour")),
      (":x", 1, .unknownField("")), ("partner:x", 1, .fieldDoesNotApply("partner")),
      ("quantity>1", 1, .fieldDoesNotApply("quantity")),
      ("since:1d", 1, .fieldDoesNotApply("since")),
      ("unused>x", 8, .expectedNumber("x")),
      (
        "unused>99999999999999999999", 8,
        .expectedNumber("99999999999999999999")
      ), ("unused<>5", 8, .expectedNumber(">5")),
      ("ends<soon", 6, .expectedDate("soon")), ("ends<2026-02-30", 6, .expectedDate("2026-02-30")),
      ("ends<100001d", 6, .expectedDate("100001d")), ("ends<d", 6, .expectedDate("d")),
      ("ends<-9223372036854775808d", 6, .expectedDate("-9223372036854775808d")),
      ("ends<9223372036854775807d", 6, .expectedDate("9223372036854775807d")),
      ("unused>", 8, .expectedValue), ("va:", 4, .expectedValue), ("va:\"\"", 4, .expectedValue),
      ("va: x", 4, .expectedValue), ("va<x", 1, .comparisonNotPossible("va")),
      ("unused~1", 1, .comparisonNotPossible("unused")),
      ("unused==1", 1, .comparisonNotPossible("unused")),
      ("ends~1d", 1, .comparisonNotPossible("ends")),
      ("\"abc", 1, .unterminatedQuote), ("a va:\"b", 6, .unterminatedQuote),
      ("(a", 1, .unbalancedParenthesis), ("a)", 2, .unbalancedParenthesis),
      ("a ((b)", 3, .unbalancedParenthesis), ("()", 2, .expectedTerm), ("a|", 3, .expectedTerm),
      ("|a", 1, .expectedTerm), ("a||b", 3, .expectedTerm), ("!", 2, .expectedTerm),
      ("! a", 2, .expectedTerm), ("!)", 2, .expectedTerm),
    ] as [(String, Int, FilterProblem.Reason)])
  func refused(text: String, column: Int, reason: FilterProblem.Reason) {
    #expect(problem(text) == FilterProblem(column: column, reason: reason))
  }

  private func problem(
    _ text: String, for subject: FilterSubject = .inventory
  ) -> FilterProblem? {
    do {
      _ = try Filter(parsing: text, for: subject)
      return nil
    } catch {
      return error
    }
  }

  @Test("500 characters and 32 parentheses are read, one more is refused")
  func limits() {
    #expect(problem(String(repeating: "a", count: 500)) == nil)
    #expect(
      problem(String(repeating: "a", count: 501))
        == FilterProblem(column: 501, reason: .tooLong(limit: 500)))
    let nested = { (depth: Int) in
      String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
    }
    #expect(problem(nested(32)) == nil)
    #expect(problem(nested(33)) == FilterProblem(column: 33, reason: .tooLong(limit: 32)))
    #expect(problem(String(repeating: "!", count: 499) + "a") == nil)
  }

  @Test("Every field is read exactly where it applies", arguments: FilterSubject.lists)
  func fields(subject: FilterSubject) {
    let applies: [FilterSubject: Set<String>] = [
      .inventory: [
        "balance", "unused", "short", "entitled", "used", "reserved", "pending", "expired", "ends",
        "va", "license", "type", "order", "status", "tag",
      ],
      .accounts: [
        "unused", "short", "entitled", "used", "reserved", "pending", "expired", "va", "tag",
      ],
      .orders: [
        "quantity", "va", "license", "order", "status", "partner", "tag", "since", "until",
      ],
      .events: ["since", "until", "by", "type", "va", "license", "tag"],
      .recordsOf(.tokens): ["va", "status", "tag", "used", "quantity", "ends", "since", "until"],
    ]
    let samples =
      FilterFigure.allCases.map { ($0.rawValue, "1") }
      + FilterDate.allCases.map { ($0.rawValue, "1d") }
      + FilterField.allCases.map { ($0.rawValue, "x") }
    for (field, value) in samples {
      let isRead = problem("\(field):\(value)", for: subject) == nil
      #expect(isRead == applies[subject]?.contains(field), "\(field) of \(subject)")
    }
  }

  @Test(
    "Random text is read or refused, and never crashes", arguments: [1, 2026, 77_777] as [UInt64])
  func random(seed: UInt64) {
    print("filter seed \(seed)")
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "a", " ", "|", "(", ")", "!", "\"", ":", "~", "<", ">", "=", "va", "unused", "ends", "since",
      "30d", "-", "−", "9", "2026-11-23", "é", "e\u{301}", "🇷🇺", "\u{0}", "\t", "\u{202E}", "ß",
      "9223372036854775808", "d",
    ]
    for _ in 0..<800 {
      let count = Int.random(in: 0...40, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      for subject in FilterSubject.allCases {
        guard let problem = problem(text, for: subject) else { continue }
        #expect((1...(text.count + 1)).contains(problem.column), "\(text.debugDescription)")
      }
    }
  }

  @Test("A day from today is resolved against today")
  func days() {
    #expect(FilterDay.fromToday(30).resolved(today: day("2026-12-15")) == day("2027-01-14"))
    #expect(
      FilterDay.absolute(day("2020-01-01")).resolved(today: day("2026-12-15")) == day("2020-01-01"))
  }

  @Test(
    "Comparisons hold as they are written",
    arguments: [
      (Comparison.less, [true, false, false]), (.lessOrEqual, [true, true, false]),
      (.equal, [false, true, false]), (.greaterOrEqual, [false, true, true]),
      (.greater, [false, false, true]),
    ])
  func comparisons(comparison: Comparison, expected: [Bool]) {
    #expect([1, 2, 3].map { comparison.holds($0, 2) } == expected)
  }
}

extension FilterSubject {
  /// The panes, and one kind of records for all of them.
  fileprivate static let lists: [FilterSubject] = [
    .accounts, .inventory, .orders, .events, .recordsOf(.tokens),
  ]
}
