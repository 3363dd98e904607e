import Testing

@testable import Licensing

@Suite("Fuzzy matching")
struct FuzzyTests {
  @Test(
    "A word matches a name the better, the more of it stands at its beginning",
    arguments: [
      ("dna advantage", "dna advantage", 0), ("dna", "dna advantage", 1),
      ("adv", "dna advantage", 2), ("vant", "dna advantage", 3), ("dnaadv", "dna advantage", 4),
      ("dadv", "dna advantage", 4), ("c93es", "c9300-24 network essentials", 4),
      ("24", "c9300-24 network essentials", 2), ("цех", "медный цех", 2), ("", "anything", 1),
      ("", "", 0), ("aab", "aa ab", 4), ("aaab", "a aa ab", 4),
      ("dnax", "dna advantage", nil), ("advdna", "dna advantage", nil), ("dv", "dna advantage", 3),
      ("na", "dna advantage", 3), ("dag", "dna advantage", nil), ("a", "", nil),
      ("dna  advantage", "dna advantage", nil),
    ] as [(String, String, Int?)])
  func score(word: String, name: String, expected: Int?) {
    #expect(Fuzzy.score(word, in: name) == expected)
    #expect(Fuzzy.matches(word, in: name) == (expected != nil))
  }

  @Test("Better matches sort before worse ones")
  func order() {
    let names = ["xsecx", "security", "net security", "s e c", "sec"]
    let sorted = names.sorted { left, right in
      (Fuzzy.score("sec", in: left) ?? 9) < (Fuzzy.score("sec", in: right) ?? 9)
    }
    #expect(sorted == ["sec", "security", "net security", "xsecx", "s e c"])
  }
}
