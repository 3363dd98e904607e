import Testing

@testable import LicensingExchange

@Suite("Damaged JSON")
struct JSONDamageTests {
  @Test("A page cut off after any byte is refused where it ends, and a whole one is read")
  func truncation() throws {
    let whole = try Fixture.bytes("hostile/virtual-accounts.json")
    let end = try #require(whole.lastIndex(of: Byte.closeObject)) + 1
    for length in 0..<end {
      let position = try #require(Self.refusal(of: Array(whole.prefix(length))))
      let cut = TextPosition.ofEnd(of: Array(whole.prefix(length)))
      #expect(position == cut, "cut after \(length) bytes")
    }
    for length in end...whole.count {
      #expect(Self.refusal(of: Array(whole.prefix(length))) == nil)
    }
  }

  @Test("A file changed in random places is read or refused at a place inside it")
  func mutations() throws {
    let whole = try Fixture.bytes("hostile/devices-002.json")
    var random = SeededRandom(seed: 20_261_123)
    var refused = 0
    for round in 0..<3_000 {
      var bytes = whole
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
        }
      }
      guard let position = Self.refusal(of: bytes) else { continue }
      refused += 1
      #expect(
        position <= TextPosition.ofEnd(of: bytes), "round \(round) of seed \(random.seed)")
    }
    #expect(refused > 1_000, "so few faults mean that the reader takes anything")
  }

  /// Where the bytes are refused; what is accepted has to be readable to the last value.
  private static func refusal(of bytes: [UInt8]) -> TextPosition? {
    do throws(JSONSyntaxError) {
      let document = try JSONDocument(bytes)
      for index in document.nodes.indices {
        _ = JSONValue(document: document, index: index).characters
      }
      _ = try? AnswerPage(file: "page.json", document: document)
      return nil
    } catch {
      return error.position
    }
  }
}

extension TextPosition {
  /// The position just behind the last character.
  static func ofEnd(of bytes: [UInt8]) -> TextPosition {
    bytes.withUnsafeBufferPointer { TextPosition(of: $0.count, in: $0) }
  }
}
