import Testing

@testable import Licensing

@Suite("What fits best comes first")
struct FuzzyRankTests {
  private func best(_ text: String, _ names: [String]) -> [String] {
    names.compactMap { name in FuzzyRank(text, in: name).map { ($0, name) } }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  @Test("The whole name, its beginning, a word's, the inside, then starts of words and letters")
  func order() {
    let names = ["d. n. archive", "audna x", "cisco dna", "dna advantage", "dna"]
    #expect(
      best("dna", names) == ["dna", "dna advantage", "cisco dna", "audna x", "d. n. archive"])
  }

  @Test("Letters in their order fit, those that lie closer together better")
  func scattered() {
    #expect(
      best("rtr12", ["router-0012", "r-t-r-1-2", "switch-0012"]) == ["r-t-r-1-2", "router-0012"])
  }

  @Test("Letters that lie too far apart do not fit, the last place that fits does")
  func gaps() {
    #expect(FuzzyRank("az", in: "a12345678z") != nil)
    #expect(FuzzyRank("az", in: "a123456789z") == nil)
    #expect(FuzzyRank("az", in: "a1234567890a1z") != nil)
  }

  @Test("Every word has to fit, in any order and any alphabet")
  func words() {
    #expect(FuzzyRank("refin metal", in: "Metalworks Refining") != nil)
    #expect(FuzzyRank("refin zinc", in: "Metalworks Refining") == nil)
    #expect(FuzzyRank("ПЕРЕРАБ", in: "Цех переработки") != nil)
    #expect(FuzzyRank("", in: "anything") != nil)
  }

  @Test("Of two that fit alike the shorter comes first, and the earlier before that")
  func ties() {
    #expect(best("core", ["core-switch-10", "core-1"]) == ["core-1", "core-switch-10"])
    #expect(best("ing", ["Manufacturing", "Refining"]) == ["Refining", "Manufacturing"])
  }
}
