import Licensing
import Phrases
import Testing

@Suite("Refusals")
struct RefusalTests {
  @Test("Every refusal says its cause and a remedy in both languages, as full sentences")
  func sentences() throws {
    for refusal in try RefusalSamples.all() {
      let english = Phrases(.english).words(for: refusal)
      let russian = Phrases(.russian).words(for: refusal)
      for sentence in [english.cause, english.remedy, russian.cause, russian.remedy] {
        #expect(sentence.hasSuffix("."), "\(refusal): \(sentence)")
        #expect(sentence.count >= 8, "\(refusal): \(sentence)")
        #expect(!sentence.contains("\n") && !sentence.contains("  "), "\(refusal): \(sentence)")
      }
      #expect(russian.cause.contains(where: isCyrillic), "\(refusal): \(russian.cause)")
      #expect(russian.remedy.contains(where: isCyrillic), "\(refusal): \(russian.remedy)")
      #expect(!english.sentence.contains(where: isCyrillic), "\(refusal): \(english.sentence)")
    }
  }

  @Test("A terminal with nothing but ASCII gets every refusal in it")
  func ascii() throws {
    let phrases = Phrases(.english, typography: .ascii)
    for refusal in try RefusalSamples.all() {
      let sentence = phrases.words(for: refusal).sentence
      #expect(sentence.utf8.allSatisfy { $0 < 0x80 }, "\(sentence)")
    }
  }

  @Test("Scripts know every refusal by a code of its own")
  func codes() throws {
    let codes = try RefusalSamples.all().map(\.code)
    let repeated: Set = [
      "nameInvalid", "filterInvalid", "verificationFailed", "fieldInvalid", "codeInvalid",
      "domainTaken", "holdingAccount",
    ]
    let single = codes.filter { !repeated.contains($0) }
    #expect(Set(single).count == single.count)
    for code in codes { #expect(code.allSatisfy { $0.isASCII && $0.isLetter }, "\(code)") }
  }

  @Test("The evidence stands in the sentence")
  func evidence() throws {
    let refusal = try #require(
      try RefusalSamples.all().first { $0.code == "notEnough" })
    let cause = Phrases(.english).words(for: refusal).cause
    #expect(cause == "“Refining” can give 12 of “DNA Advantage”, not 21.")
    #expect(refusal.evidence.map(\.name) == ["available", "asked", "license", "virtualAccount"])
    #expect(refusal.evidence.first?.value == .number(12))
  }

  @Test("Every fact of the evidence has one name, and text in it is as it came")
  func facts() throws {
    for refusal in try RefusalSamples.all() {
      let names = refusal.evidence.map(\.name)
      #expect(Set(names).count == names.count, "\(refusal)")
    }
    let refusal = Refusal.unknownLicense("a\u{1B}[31m")
    #expect(refusal.evidence == [Evidence("name", .text("a\u{1B}[31m"))])
  }

  private func isCyrillic(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
  }
}
