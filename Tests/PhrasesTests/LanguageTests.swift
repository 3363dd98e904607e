import Phrases
import Testing

@Suite("Languages")
struct LanguageTests {
  @Test(
    "The environment names the language as POSIX has it",
    arguments: [
      (["LANG": "ru_RU.UTF-8"], Language.russian),
      (["LANG": "en_GB.UTF-8", "LC_MESSAGES": "ru"], .russian),
      (["LC_ALL": "C", "LC_MESSAGES": "ru_RU", "LANG": "ru_RU"], .english),
      (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "ru_RU.KOI8-R"], .russian),
      (["LC_ALL": "ru_UA@euro"], .russian), (["LANG": "de_DE.UTF-8"], .english),
      (["LANG": "rue_UA"], .english), ([:], .english),
    ])
  func environment(variables: [String: String], language: Language) {
    #expect(Language { variables[$0] } == language)
  }

  @Test("A language can be named by its code or its name, and an unknown one is none")
  func names() {
    #expect(Language(named: "RU") == .russian)
    #expect(Language(named: "Русский") == .russian)
    #expect(Language(named: "english") == .english)
    #expect(Language(named: "fr") == nil)
    #expect(Language(named: "") == nil)
  }
}
