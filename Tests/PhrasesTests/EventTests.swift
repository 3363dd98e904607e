import Licensing
import Phrases
import Testing

@Suite("Events")
struct EventTests {
  private func line(_ quantity: Int, of license: String = "DNA") throws -> EventTransferLine {
    EventTransferLine(
      license: try Name(typed: license), source: try Name(typed: "Manufacturing"),
      target: try Name(typed: "Refining"), quantity: quantity)
  }

  @Test("A move says how many of what went from where to where")
  func move() throws {
    let story = EventStory.moved(
      kind: .move, lines: [try line(20)], quantity: 20, reason: "as agreed")
    let words = Phrases(.english).words(for: story)
    #expect(
      words == EventWords(deed: "moved 20", subject: "DNA", detail: "Manufacturing → Refining"))
    #expect(
      Phrases(.russian).sentence(for: story)
        == "перенесено 20 «DNA»: Manufacturing → Refining («as agreed»)")
  }

  @Test("A move of several licenses names none of them")
  func severalLines() throws {
    let lines = [try line(20), try line(1_000, of: "Base")]
    let story = EventStory.moved(kind: .undo(of: 7), lines: lines, quantity: 1_020, reason: nil)
    #expect(Phrases(.english).sentence(for: story) == "undid #7, 1,020: 2\u{A0}lines")
  }

  @Test("An import tells only what it did, and a day that nothing happened to says so")
  func importsAndDays() throws {
    let outcome = ImportOutcome(source: "m.example", added: 0, changed: 12, gone: 0, keptAside: 1)
    #expect(
      Phrases(.english).sentence(for: .imported(outcome))
        == "imported “m.example”: 12 changed, 1 kept aside")
    let day = try #require(Day("2026-11-23"))
    #expect(
      Phrases(.russian).sentence(for: .dayBegan(day, ended: 0, started: 0))
        == "начался 23.11.2026: сроки без изменений")
  }
}
