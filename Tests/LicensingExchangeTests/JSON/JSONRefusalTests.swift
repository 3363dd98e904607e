import Testing

@testable import LicensingExchange

/// A text that is not JSON, and what the reader has to say about it.
struct BadJSON: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let line: Int
  let column: Int
  let reason: JSONSyntaxError.Reason

  init(_ text: String, _ line: Int, _ column: Int, _ reason: JSONSyntaxError.Reason) {
    self.init(Array(text.utf8), line, column, reason)
  }

  init(_ bytes: [UInt8], _ line: Int, _ column: Int, _ reason: JSONSyntaxError.Reason) {
    (self.bytes, self.line, self.column, self.reason) = (bytes, line, column, reason)
  }

  var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }
}

@Suite("Refusals of the JSON reader")
struct JSONRefusalTests {
  @Test(
    "Every fault is refused at its line and column",
    arguments: [
      BadJSON("", 1, 1, .empty),
      BadJSON(" \n\t\r\n ", 3, 2, .empty),
      BadJSON("{\"a\": 1", 1, 8, .endsInside(.object)),
      BadJSON("{\"a\"", 1, 5, .endsInside(.object)),
      BadJSON("{\"a\":", 1, 6, .endsInside(.object)),
      BadJSON("{\"a\":1,", 1, 8, .endsInside(.object)),
      BadJSON("{", 1, 2, .endsInside(.object)),
      BadJSON("[\n 1,\n", 3, 1, .endsInside(.list)),
      BadJSON("[1", 1, 3, .endsInside(.list)),
      BadJSON("\"abc", 1, 5, .endsInside(.text)),
      BadJSON("\"abc\\", 1, 6, .endsInside(.text)),
      BadJSON("\"\\u12", 1, 6, .endsInside(.text)),
      BadJSON("tru", 1, 4, .endsInside(.word)),
      BadJSON("[nul", 1, 5, .endsInside(.word)),
      BadJSON("-", 1, 2, .endsInside(.number)),
      BadJSON("1.", 1, 3, .endsInside(.number)),
      BadJSON("1e+", 1, 4, .endsInside(.number)),
      BadJSON("[1 2]", 1, 4, .unexpected("2", due: .commaOrEndOfList)),
      BadJSON("[1,]", 1, 4, .unexpected("]", due: .value)),
      BadJSON("[,1]", 1, 2, .unexpected(",", due: .value)),
      BadJSON("{\"a\":1,}", 1, 8, .unexpected("}", due: .member)),
      BadJSON("{a:1}", 1, 2, .unexpected("a", due: .member)),
      BadJSON("{'a':1}", 1, 2, .unexpected("'", due: .member)),
      BadJSON("{\"a\" 1}", 1, 6, .unexpected("1", due: .colon)),
      BadJSON("{\"a\":1 \"b\":2}", 1, 8, .unexpected("\"", due: .commaOrEndOfObject)),
      BadJSON("{\"a\":1]", 1, 7, .unexpected("]", due: .commaOrEndOfObject)),
      BadJSON("[1}", 1, 3, .unexpected("}", due: .commaOrEndOfList)),
      BadJSON("{}{}", 1, 3, .unexpected("{", due: .nothing)),
      BadJSON("1 2", 1, 3, .unexpected("2", due: .nothing)),
      BadJSON("null,", 1, 5, .unexpected(",", due: .nothing)),
      BadJSON("True", 1, 1, .unexpected("T", due: .value)),
      BadJSON("tRue", 1, 2, .unexpected("R", due: .value)),
      BadJSON("NaN", 1, 1, .unexpected("N", due: .value)),
      BadJSON("[Ω]", 1, 2, .unexpected("Ω", due: .value)),
      BadJSON("// c\n1", 1, 1, .unexpected("/", due: .value)),
      BadJSON("01", 1, 1, .malformedNumber),
      BadJSON("[-01]", 1, 2, .malformedNumber),
      BadJSON("[1.]", 1, 2, .malformedNumber),
      BadJSON("[.5]", 1, 2, .malformedNumber),
      BadJSON("[+1]", 1, 2, .malformedNumber),
      BadJSON("[1e]", 1, 2, .malformedNumber),
      BadJSON("[-]", 1, 2, .malformedNumber),
      BadJSON("[\"a\\x\"]", 1, 4, .malformedEscape),
      BadJSON("[\"\\u12G4\"]", 1, 3, .malformedEscape),
      BadJSON("[\"\\ud800\"]", 1, 3, .loneSurrogate),
      BadJSON("[\"\\ud800\\n\"]", 1, 3, .loneSurrogate),
      BadJSON("[\"\\ud800\\u0041\"]", 1, 3, .loneSurrogate),
      BadJSON("[\"\\udc00\"]", 1, 3, .loneSurrogate),
      BadJSON("[\"a\nb\"]", 1, 4, .controlCharacter(0x0A)),
      BadJSON("[\"0123456789\tb\"]", 1, 13, .controlCharacter(0x09)),
      BadJSON("[\"\u{0}\"]", 1, 3, .controlCharacter(0x00)),
      BadJSON(
        "{\n \"name\": \"Переработка\" 1}", 2, 24, .unexpected("1", due: .commaOrEndOfObject)),
      BadJSON("{\r\n \"a\": x}", 2, 7, .unexpected("x", due: .value)),
      BadJSON("\u{FEFF}[x]", 1, 2, .unexpected("x", due: .value)),
    ])
  func faults(bad: BadJSON) {
    expect(bad)
  }

  @Test(
    "Bytes that are not UTF-8 are refused at their place",
    arguments: [
      BadJSON([0x22, 0x80, 0x22], 1, 2, .notUTF8(0x80)),
      BadJSON([0x22, 0xC0, 0xAF, 0x22], 1, 2, .notUTF8(0xC0)),
      BadJSON([0x22, 0xC3, 0x22], 1, 2, .notUTF8(0xC3)),
      BadJSON([0x22, 0xE0, 0x80, 0x80, 0x22], 1, 2, .notUTF8(0xE0)),
      BadJSON([0x22, 0xED, 0xA0, 0x80, 0x22], 1, 2, .notUTF8(0xED)),
      BadJSON([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1, 2, .notUTF8(0xF4)),
      BadJSON([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 1, 2, .notUTF8(0xF5)),
      BadJSON([0x22, 0x41, 0xD0], 1, 4, .endsInside(.text)),
      BadJSON([0xFF, 0xFE, 0x5B, 0x00], 1, 1, .notUTF8(0xFF)),
      BadJSON([0xEF, 0xBB], 1, 1, .notUTF8(0xEF)),
    ])
  func notUTF8(bad: BadJSON) {
    expect(bad)
  }

  @Test("Lists and objects nest up to the limit and not one deeper")
  func depth() throws {
    let limits = JSONLimits(depth: 4)
    let fine = try JSONDocument(Array("[{\"a\":[[]]}]".utf8), limits: limits)
    #expect(fine.nodes.count == 5)
    #expect(
      throws: JSONSyntaxError(
        position: TextPosition(line: 1, column: 9), reason: .tooDeep(limit: 4))
    ) {
      try JSONDocument(Array("[{\"a\":[[[]]]}]".utf8), limits: limits)
    }
  }

  @Test("A million open brackets are refused, not followed")
  func manyBrackets() {
    #expect(
      throws: JSONSyntaxError(
        position: TextPosition(line: 1, column: 65), reason: .tooDeep(limit: 64))
    ) {
      try JSONDocument([UInt8](repeating: Byte.openList, count: 1_000_000))
    }
  }

  @Test("A text, a number and a file are as long as the limit and not one byte longer")
  func lengths() throws {
    let limits = JSONLimits(textBytes: 8, valueBytes: 5)
    #expect(try JSONDocument(Array("\"abc\"".utf8), limits: limits).root.characters == "abc")
    #expect(try JSONDocument(Array("12345   ".utf8), limits: limits).root.characters == "12345")
    #expect(reason(of: "\"abcd\"", limits) == .tooLong(limit: 5))
    #expect(reason(of: "123456", limits) == .tooLong(limit: 5))
    #expect(reason(of: "12345    ", limits) == .tooLarge(limit: 8))
  }

  private func reason(of text: String, _ limits: JSONLimits) -> JSONSyntaxError.Reason? {
    do throws(JSONSyntaxError) {
      _ = try JSONDocument(Array(text.utf8), limits: limits)
      return nil
    } catch {
      return error.reason
    }
  }

  private func expect(_ bad: BadJSON) {
    #expect(
      throws: JSONSyntaxError(
        position: TextPosition(line: bad.line, column: bad.column), reason: bad.reason)
    ) {
      try JSONDocument(bad.bytes)
    }
  }
}
