import Testing

@testable import Licensing

@Suite("Reading canonical JSON")
struct CanonicalReadingTests {
  private struct Pair: Decodable, Equatable {
    var first: String
    var second: Int?
  }

  @Test(
    "Members are found in any order, between white space and unknown ones",
    arguments: [
      #"{"first":"a","second":1}"#, #"{"second":1,"first":"a"}"#,
      "\n{ \"zero\" : [ { \"first\" : 9 } ] ,\t\"second\":1 , \"first\":\"a\" } \r",
      #"{"\u0066irst":"\u0061","second":1}"#,
    ])
  func order(text: String) throws {
    #expect(try read(Pair.self, text) == Pair(first: "a", second: 1))
  }

  @Test(
    "Null and absence both are nil", arguments: [#"{"first":"","second":null}"#, #"{"first":""}"#])
  func absence(text: String) throws {
    #expect(try read(Pair.self, text) == Pair(first: "", second: nil))
  }

  @Test(
    "Every escape is read",
    arguments: [
      (#""\b\t\n\f\r\"\\\/""#, "\u{08}\t\n\u{0C}\r\"\\/"), (#""\u00e9\uD83D\uDE00""#, "é😀"),
      ("\"é\\u0000😀\"", "é\u{0}😀"),
    ])
  func escapes(text: String, expected: String) throws {
    #expect(try read(String.self, text) == expected)
  }

  @Test("Numbers are read up to the ends of their types, and no further")
  func numbers() throws {
    #expect(try read(Int64.self, "-9223372036854775808") == .min)
    #expect(try read(Int64.self, "9223372036854775807") == .max)
    #expect(try read(UInt64.self, "18446744073709551615") == .max)
    #expect(try read([Int8].self, "[-128,-0,127]") == [-128, 0, 127])
    #expect(try read(UInt8.self, "-0") == 0)
    for text in ["9223372036854775808", "-9223372036854775809", "99999999999999999999"] {
      #expect(throws: DecodingError.self, "\(text)") { try read(Int64.self, text) }
    }
    #expect(throws: DecodingError.self) { try read(UInt64.self, "18446744073709551616") }
    #expect(throws: DecodingError.self) { try read(UInt8.self, "-1") }
    for number in ["-129", "128"] {
      #expect(throws: DecodingError.self) { try read(Int8.self, number) }
    }
  }

  @Test(
    "What is no JSON of ours is refused",
    arguments: [
      "", " ", "{", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "]", "{}}", "[]1", "1,2",
      #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a" 1}"#, "{1:2}", #"{"a":1 "b":2}"#, "[1}",
      "01", "-", "+1", "1.0", "1e3", "0x1", "- 1", "tru", "True", "nulll", "NaN", "'a'",
      #"""#, #""\"#, #""\""#, #""a"#, "\"\n\"", "\u{FEFF}1", "// 1",
    ])
  func malformed(text: String) {
    #expect(throws: DecodingError.self) { try read(Anything.self, text) }
  }

  @Test(
    "Texts that are no Unicode are refused when they are read",
    arguments: [
      #""\x""#, #""\u12""#, #""\u12g4""#, #""\uD83D""#, #""\uD83Dx""#, #""\uD83D\u0041""#,
      #""\uDE00""#, #""\uD83D\"""#,
    ])
  func unreadable(text: String) {
    #expect(throws: DecodingError.self) { try read(String.self, text) }
  }

  @Test("Bytes that are no UTF-8 are refused, also beside an escape and in a name")
  func bytes() {
    let broken: [[UInt8]] = [
      [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xC3, 0x5C, 0x6E],
    ]
    for content in broken {
      let text = [UInt8(ascii: "\"")] + content + [UInt8(ascii: "\"")]
      #expect(throws: DecodingError.self) { try CanonicalDecoder().decode(String.self, from: text) }
      let object = Array("{".utf8) + text + Array(":{}}".utf8)
      #expect(throws: DecodingError.self) {
        try CanonicalDecoder().decode(Transfer.Kind.self, from: object)
      }
    }
  }

  @Test("A value of another kind is refused")
  func mismatches() {
    #expect(throws: DecodingError.self) { try read(Pair.self, "[]") }
    #expect(throws: DecodingError.self) { try read(Pair.self, #"{"second":1}"#) }
    #expect(throws: DecodingError.self) { try read(Pair.self, #"{"first":1}"#) }
    #expect(throws: DecodingError.self) { try read([Int].self, "{}") }
    #expect(throws: DecodingError.self) { try read(Bool.self, "1") }
    #expect(throws: DecodingError.self) { try read(Double.self, "1") }
    #expect(throws: DecodingError.self) { try read(Position.self, "[1,2,3]") }
    #expect(throws: DecodingError.self) { try read(Transfer.Kind.self, #"{"move":{},"undo":{}}"#) }
    #expect(throws: DecodingError.self) { try read(Transfer.Kind.self, "{}") }
  }

  private struct Anything: Decodable { init(from decoder: any Decoder) {} }

  private func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try CanonicalDecoder().decode(type, from: text)
  }
}
