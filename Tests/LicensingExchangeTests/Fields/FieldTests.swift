import Licensing
import Testing

@testable import LicensingExchange

@Suite("Members of a row")
struct FieldTests {
  private func field(_ json: String) throws -> Field {
    let document = try JSONDocument(Array("{\"x\": \(json)}".utf8))
    return try JSONRow(document.root).field("x")
  }

  private func problem(_ reason: KeptAsideReason) -> FieldProblem {
    FieldProblem(offset: 6, reason: reason)
  }

  @Test(
    "Quantities are read as numbers and as texts",
    arguments: [
      ("0", 0), ("20", 20), ("\"20\"", 20), ("\" 20 \"", 20), ("20.0", 20), ("\"+7\"", 7),
      ("-0", 0), ("\"007\"", 7), ("1000000000", 1_000_000_000), ("\"20.000\"", 20),
    ])
  func quantities(json: String, expected: Int) throws {
    #expect(try field(json).quantity().rawValue == expected)
  }

  @Test(
    "What is no quantity is refused for what it is",
    arguments: [
      ("-1", KeptAsideReason.negative(member: "x")), ("\"-20\"", .negative(member: "x")),
      ("-99999999999999999999", .negative(member: "x")),
      ("1000000001", .tooLarge(member: "x")), ("9223372036854775808", .tooLarge(member: "x")),
      ("99999999999999999999999999999999", .tooLarge(member: "x")),
      ("\"18446744073709551616\"", .tooLarge(member: "x")),
      ("1.5", .notANumber(member: "x")), ("2e1", .notANumber(member: "x")),
      ("\"20 units\"", .notANumber(member: "x")), ("\"1,000\"", .notANumber(member: "x")),
      ("\"٣\"", .notANumber(member: "x")), ("\"--1\"", .notANumber(member: "x")),
      ("\"-\"", .notANumber(member: "x")), ("\"1.\"", .notANumber(member: "x")),
      ("\"NaN\"", .notANumber(member: "x")), ("true", .wrongType(member: "x")),
      ("[1]", .wrongType(member: "x")), ("{}", .wrongType(member: "x")),
      ("null", .missing(member: "x")), ("\"\"", .missing(member: "x")),
      ("\" \"", .missing(member: "x")),
    ])
  func noQuantities(json: String, reason: KeptAsideReason) throws {
    let field = try field(json)
    #expect(throws: problem(reason)) { try field.quantity() }
  }

  @Test(
    "Yes and no are read as such, as words and as digits",
    arguments: [
      ("true", true), ("\"true\"", true), ("\"TRUE\"", true), ("\"Yes\"", true), ("1", true),
      ("false", false), ("\"false\"", false), ("\"no\"", false), ("\"0\"", false),
      ("null", nil), ("\"\"", nil),
    ])
  func truths(json: String, expected: Bool?) throws {
    #expect(try field(json).optionalTruth() == expected)
  }

  @Test("A word that says neither yes nor no is refused", arguments: ["\"maybe\"", "2", "\"tru\""])
  func noTruths(json: String) throws {
    let field = try field(json)
    #expect(throws: problem(.notATruthValue(member: "x"))) { try field.optionalTruth() }
  }

  @Test("Names keep every character that they came with")
  func names() throws {
    for name in ["\\u001b[31mRED", "left\\u202eright", "zero\\u200bwidth", " padded ", "a\\u0000b"]
    {
      let decoded = try #require(try JSONDocument(Array("\"\(name)\"".utf8)).root.characters)
      let read = try field("\"\(name)\"").name()
      #expect(Array(read.text.unicodeScalars) == Array(decoded.unicodeScalars))
    }
    #expect(try field("\"e\\u0301\"").name() == Name(imported: "\u{E9}"))
    #expect(try field("12345").name().text == "12345")
  }

  @Test(
    "What is no name is refused for what it is",
    arguments: [
      ("null", KeptAsideReason.missing(member: "x")), ("\"\"", .emptyName(member: "x")),
      ("true", .wrongType(member: "x")), ("[]", .wrongType(member: "x")),
    ])
  func noNames(json: String, reason: KeptAsideReason) throws {
    let field = try field(json)
    #expect(throws: problem(reason)) { try field.name() }
  }

  @Test("A name is as long as the limit and not one byte longer")
  func longNames() throws {
    let longest = String(repeating: "n", count: Name.longest)
    #expect(try field("\"\(longest)\"").name().text == longest)
    #expect(try field("\"\(longest)\"").text() == longest)
    let longer = try field("\"\(longest)n\"")
    #expect(throws: problem(.nameTooLong(member: "x"))) { try longer.name() }
    #expect(throws: problem(.nameTooLong(member: "x"))) { try longer.text() }
  }

  @Test(
    "A word of the domain is known in capitals or not, and another is refused with its beginning")
  func words() throws {
    #expect(try field("\"PERPETUAL\"").optionalWord(Lot.Kind.self) == .perpetual)
    #expect(try field("\"Term\"").optionalWord(Lot.Kind.self) == .term)
    #expect(try field("null").optionalWord(Lot.Kind.self) == nil)
    let other = try field("\"\(String(repeating: "Ж", count: 50))\"")
    let value = String(repeating: "Ж", count: 40) + "…"
    #expect(throws: problem(.unknownValue(member: "x", value: value))) {
      try other.optionalWord(Lot.Kind.self)
    }
  }

  @Test("A member that stands twice is refused at its second place")
  func repeated() throws {
    let document = try JSONDocument(Array(#"{"quantity": 5, "quantity": 6}"#.utf8))
    let row = try JSONRow(document.root)
    #expect(throws: FieldProblem(offset: 16, reason: .duplicate)) { try row.field("quantity") }
  }
}
