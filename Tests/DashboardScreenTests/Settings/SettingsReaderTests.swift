import DashboardModel
import Phrases
import Testing

@testable import DashboardScreen

@Suite("Reading the configuration file")
struct SettingsReaderTests {
  private func read(_ text: String) -> (settings: Settings, problems: [SettingsProblem]) {
    SettingsReader.read(text, path: "~/config.toml", themes: ["dark", "light"])
  }

  private func problem(
    _ line: Int, _ column: Int, _ reason: SettingsProblem.Reason
  ) -> SettingsProblem {
    SettingsProblem(
      file: "~/config.toml", place: SettingsPlace(line: line, column: column), reason: reason)
  }

  @Test("What is chosen is taken")
  func everything() {
    let (settings, problems) = read(
      """
      theme = "light"
      language = "ru"
      mouse = false
      [thresholds]
      ends = 14
      [keys]
      move = "M"
      quit = ["q", "Ctrl-Q"]
      undo = []
      [keys.inventory]
      sort = "o"
      """)
    #expect(problems == [])
    #expect(settings.theme == "light")
    #expect(settings.language == .russian)
    #expect(!settings.capturesMouse)
    #expect(settings.daysOfWarning == 14)
    let keys = settings.keys.map { "\($0.context ?? "-") \($0.action.rawValue) \($0.keys)" }
    #expect(
      keys.sorted() == [
        #"- move ["M"]"#, #"- quit ["q", "Ctrl-Q"]"#, #"- undo []"#, #"inventory sort ["o"]"#,
      ])
    #expect(
      settings.keys.first { $0.action == .sort }?.place == SettingsPlace(line: 11, column: 1))
  }

  @Test("An empty file chooses nothing")
  func empty() {
    #expect(read("").settings == .usual)
    #expect(read("").problems == [])
    #expect(Settings.usual.capturesMouse)
  }

  @Test("What can't be used is named with its place, and the rest counts")
  func problems() {
    let (settings, problems) = read(
      """
      theme = "nacht"
      language = 7
      colour = 1
      mouse = "yes"
      [thresholds]
      ends = 366
      warn = 3
      [keys]
      fly = "f"
      move = 5
      sort = ["s", 5]
      zoom-in = "+"
      """)
    #expect(
      problems == [
        problem(1, 1, .unknownTheme("nacht", known: ["dark", "light"])),
        problem(2, 1, .wrongType(key: "language")),
        problem(3, 1, .unknownKey("colour")),
        problem(4, 1, .wrongType(key: "mouse")),
        problem(6, 1, .outOfRange(key: "ends", 1...365)),
        problem(7, 1, .unknownKey("thresholds.warn")),
        problem(9, 1, .unknownAction("fly")),
        problem(10, 1, .wrongType(key: "keys.move")),
        problem(11, 1, .wrongType(key: "keys.sort")),
      ])
    #expect(settings.keys.map(\.action) == [.zoomIn])
    #expect(settings.capturesMouse)
  }

  @Test("The days of warning go to their limits and no further", arguments: [0, 1, 365, 366])
  func limits(days: Int) {
    let (settings, problems) = read("thresholds.ends = \(days)")
    let isWithin = (1...365).contains(days)
    #expect(problems.isEmpty == isWithin)
    #expect(settings.daysOfWarning == (isWithin ? days : 30))
  }

  @Test("As many keys as may be set, and one more", arguments: [500, 501])
  func keyLimit(count: Int) {
    let keys = (0..<count).map { _ in "\"x\"" }.joined(separator: ", ")
    let (settings, problems) = read("keys.move = [\(keys)]")
    #expect(problems.isEmpty == (count == Settings.keyLimit))
    #expect(settings.keys.isEmpty == (count > Settings.keyLimit))
  }

  @Test("What is no TOML is told with its line and column")
  func syntax() throws {
    let (settings, problems) = read("theme = \"light\"\nmouse = = false\n")
    #expect(settings == .usual)
    let problem = try #require(problems.first)
    #expect(problem.place == SettingsPlace(line: 2, column: 9))
    let sentence = problem.sentence(in: Phrases(.english))
    #expect(sentence.hasPrefix("~/config.toml, line 2, column 9: "))
  }

  @Test("A file that is too large is not read")
  func size() {
    let text = String(repeating: "#", count: ThemeFile.byteLimit)
    #expect(read(text).problems == [])
    #expect(
      read(text + "#").problems == [problem(1, 1, .tooLarge(limit: ThemeFile.byteLimit))])
  }

  @Test("Every problem has its sentence", arguments: Language.allCases)
  func sentences(language: Language) {
    let reasons: [SettingsProblem.Reason] = [
      .syntax("x"), .tooLarge(limit: 1), .unreadable("x"), .unknownKey("x"),
      .unknownTheme("x", known: ["dark"]), .unknownLanguage("x"), .unknownAction("x"),
      .wrongType(key: "x"), .outOfRange(key: "x", 1...2), .tooManyKeys(limit: 1),
      .unknownContext("x", known: ["y"]), .unknownPress("x"), .letterInText("x"),
      .conflict(keys: "x", .openMove, .undo),
    ]
    let sentences = reasons.map { problem(1, 2, $0).sentence(in: Phrases(language)) }
    #expect(Set(sentences).count == reasons.count)
    for sentence in sentences { #expect(sentence.hasSuffix(".")) }
  }
}
