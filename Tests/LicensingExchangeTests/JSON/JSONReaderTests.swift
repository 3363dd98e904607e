import Testing

@testable import LicensingExchange

@Suite("The JSON reader")
struct JSONReaderTests {
  private func root(_ text: String) throws -> JSONValue {
    try JSONDocument(Array(text.utf8)).root
  }

  @Test(
    "Every form of a number is kept as it is written",
    arguments: ["0", "-0", "1", "-12", "1.5", "0.25", "1e9", "1E+9", "2e-3", "-1.50E+07"]
  )
  func numbers(text: String) throws {
    let value = try root(text)
    #expect(value.kind == .number)
    #expect(value.characters == text)
  }

  @Test(
    "Texts are decoded with all their escapes",
    arguments: [
      (#""""#, ""), (#""abc""#, "abc"), (#""Производство""#, "Производство"),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u044f""#, "Aя"),
      (#""\ud83d\ude00!""#, "😀!"), (#""\uD83D\uDE00\ud83d\ude00""#, "😀😀"),
      (#""\u0000""#, "\u{0}"), (#""a\u202Eb""#, "a\u{202E}b"),
      (#""\u001b[31m\u007f""#, "\u{1B}[31m\u{7F}"), (#""😀Ж\\u0041""#, "😀Ж\\u0041"),
    ])
  func texts(written: String, meant: String) throws {
    let characters = try #require(try root(written).characters)
    #expect(Array(characters.unicodeScalars) == Array(meant.unicodeScalars))
  }

  @Test("Plain texts of every length around the eight-byte step are read whole")
  func lengths() throws {
    for length in 0...40 {
      let text = String(repeating: "a", count: length)
      #expect(try root("[\"\(text)\",1]").elements.map(\.characters) == [text, "1"])
      #expect(
        try root("[\"\(text)Ж\(text)\",1]").elements.map(\.characters) == ["\(text)Ж\(text)", "1"])
      #expect(
        try root("[\"\(text)\\n\(text)\"]").elements.map(\.characters) == ["\(text)\n\(text)"])
    }
  }

  @Test("Lists, objects and words are what they are, nested as they are")
  func structure() throws {
    let value = try root(#" { "a" : [ true , false , null , { } , [ ] ] , "b" : "x" } "#)
    guard case .value(let list) = value.member("a") else {
      Issue.record("the member is not found")
      return
    }
    #expect(list.elements.map(\.kind) == [.yes, .no, .null, .object, .list])
    guard case .value(let text) = value.member("b") else {
      Issue.record("the member behind the list is not found")
      return
    }
    #expect(text.characters == "x")
    #expect(value.elements.map(\.kind) == [])
  }

  @Test("A member is found by its characters, however its name is written")
  func names() throws {
    let value = try root(#"{"ab":1,"abc":2,"\u0061":3,"Ж":4,"":5}"#)
    func number(_ name: StaticString) -> String? {
      guard case .value(let found) = value.member(name) else { return nil }
      return found.characters
    }
    #expect(number("ab") == "1")
    #expect(number("abc") == "2")
    #expect(number("a") == "3")
    #expect(number("Ж") == "4")
    #expect(number("") == "5")
    #expect(number("abcd") == nil)
    #expect(try root("[1]").member("ab").isMissing)
  }

  @Test("A name that stands twice is said to be repeated, at its second place")
  func repeated() throws {
    let value = try root(#"{"a":1, "b":2, "\u0061":3}"#)
    guard case .repeated(let second) = value.member("a") else {
      Issue.record("the second name is not noticed")
      return
    }
    #expect(second.offset == 15)
    #expect(!value.member("b").isMissing)
  }

  @Test("Every value knows where it is written")
  func places() throws {
    let text = "\u{FEFF}[ \"Ж\",\n  {\"a\": -1.5} ]"
    let document = try JSONDocument(Array(text.utf8))
    let pieces = document.nodes.map { node in
      document.string(in: Int(node.start)..<Int(node.start + node.length))
    }
    #expect(pieces == ["[ \"Ж\",\n  {\"a\": -1.5} ]", "\"Ж\"", "{\"a\": -1.5}", "\"a\"", "-1.5"])
  }
}

extension JSONMember {
  var isMissing: Bool {
    switch self {
    case .missing: true
    case .value, .repeated: false
    }
  }
}
