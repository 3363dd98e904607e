import Testing

@testable import Licensing

@Suite("Writing canonical JSON")
struct CanonicalWritingTests {
  private struct Pair: Codable, Equatable {
    var second: Int?
    var first: String?
    var list: [Int?] = []
  }

  private indirect enum Nest: Codable, Equatable {
    case end
    case deeper([Nest])
  }

  @Test("Members stand in the order of their declaration, and what is nil is left out")
  func members() throws {
    #expect(
      try text(Pair(second: 2, first: "x", list: [1, nil, -3]))
        == #"{"second":2,"first":"x","list":[1,null,-3]}"#)
    #expect(try text(Pair()) == #"{"list":[]}"#)
  }

  @Test("A case is an object of its name, with its values inside")
  func cases() throws {
    #expect(
      try text(Happening.dayBegan(day("2026-01-31"), ended: 1, started: 0))
        == #"{"dayBegan":{"_0":"2026-01-31","ended":1,"started":0}}"#)
    #expect(try text(Transfer.Kind.move) == #"{"move":{}}"#)
    #expect(
      try text([Change.instanceRemoved(7), .reservationReturned(8)])
        == #"[{"instanceRemoved":{"_0":7}},{"reservationReturned":{"_0":8}}]"#)
  }

  @Test(
    "Only quotation marks, backslashes and control characters are escaped",
    arguments: [
      ("", #""""#), ("plain", #""plain""#), ("\"\\/", #""\"\\/""#),
      ("\u{0}\t\n\u{1F}\u{7F}", "\"\\u0000\\u0009\\u000a\\u001f\u{7F}\""),
      ("Трубы ❤️ \u{202E}", "\"Трубы ❤️ \u{202E}\""),
    ])
  func escapes(content: String, expected: String) throws {
    #expect(try text(content) == expected)
  }

  @Test("Whole numbers are written in decimal up to the ends of their types")
  func numbers() throws {
    #expect(
      try text([Int64.min, -10, -1, 0, 9, 10, Int64.max])
        == "[-9223372036854775808,-10,-1,0,9,10,9223372036854775807]")
    #expect(try text(UInt64.max) == "18446744073709551615")
    #expect(try text([Int8.min]) == "[-128]")
    #expect(try text([true, false]) == "[true,false]")
  }

  @Test("A fraction is refused, and the bytes before it stay as they were")
  func fractions() {
    var bytes = Array("before".utf8)
    #expect(throws: EncodingError.self) {
      try CanonicalEncoder().encode([[1.5]], to: &bytes)
    }
    #expect(bytes == Array("before".utf8))
    #expect(throws: EncodingError.self) { try text(Float(1)) }
  }

  @Test("Sixty-four containers may stand in each other, sixty-five are refused both ways")
  func depth() throws {
    // Each step is three containers, the case, its values and the list, and the end is two.
    func nest(_ steps: Int) -> Nest { steps == 0 ? .end : .deeper([nest(steps - 1)]) }
    for steps in [0, 1, 20] {
      let value = nest(steps)
      #expect(try CanonicalDecoder().decode(Nest.self, from: try text(value)) == value)
    }
    #expect(try text([[nest(20)]]).hasPrefix("[[{"))
    #expect(throws: EncodingError.self) { try text([[[nest(20)]]]) }
    #expect(try brackets(64).count == 1)
    #expect(throws: DecodingError.self) { try brackets(65) }
    #expect(throws: DecodingError.self) { try brackets(1_000_000) }
  }

  private struct Anything: Decodable { init(from decoder: any Decoder) {} }

  private func brackets(_ depth: Int) throws -> [Anything] {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    return try [CanonicalDecoder().decode(Anything.self, from: text)]
  }

  private func text(_ value: some Encodable) throws -> String {
    String(decoding: try CanonicalEncoder().encode(value), as: UTF8.self)
  }
}

/// Encodings that a type of ours never does, but that must not give what is no JSON.
@Suite("Odd encodings")
struct OddEncodingTests {
  private struct Odd: Encodable {
    let write: @Sendable (any Encoder) throws -> Void

    func encode(to encoder: any Encoder) throws { try write(encoder) }
  }

  private enum Key: String, CodingKey { case one, two }

  @Test("A value that writes nothing, or twice, is refused")
  func nothingOrTwice() {
    refuse { _ in }
    refuse { encoder in
      var container = encoder.singleValueContainer()
      try container.encode(1)
      try container.encode(2)
    }
    refuse { encoder in
      _ = encoder.unkeyedContainer()
      _ = encoder.container(keyedBy: Key.self)
    }
  }

  @Test("What a nested container leaves open is closed when its parent goes on")
  func nested() throws {
    let odd = Odd { encoder in
      var container = encoder.container(keyedBy: Key.self)
      var list = container.nestedUnkeyedContainer(forKey: .one)
      try list.encode(1)
      _ = list.nestedContainer(keyedBy: Key.self)
      var inner = list.nestedUnkeyedContainer()
      try inner.encodeNil()
      try list.encode("[")
      try container.encode("{", forKey: .two)
    }
    let bytes = try CanonicalEncoder().encode([odd, odd])
    let one = #"{"one":[1,{},[null],"["],"two":"{"}"#
    #expect(String(decoding: bytes, as: UTF8.self) == "[\(one),\(one)]")
  }

  private func refuse(_ write: @escaping @Sendable (any Encoder) throws -> Void) {
    #expect(throws: EncodingError.self) { try CanonicalEncoder().encode([Odd(write: write)]) }
  }
}
