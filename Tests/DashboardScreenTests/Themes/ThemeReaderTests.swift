import Canvas
import Testing

@testable import DashboardScreen

@Suite("Reading themes")
struct ThemeReaderTests {
  func read(_ text: String, with others: [String: String] = [:]) -> (
    theme: Theme, problems: [ThemeProblem]
  ) {
    let files = others.map { ThemeFile(name: $0.key, text: $0.value) }
    return ThemeReader(files: files).read(ThemeFile(name: "mine", text: text))
  }

  func problem(_ line: Int, _ column: Int, _ reason: ThemeProblem.Reason) -> ThemeProblem {
    ThemeProblem(file: "mine", line: line, column: column, reason: reason)
  }

  @Test("A role takes what it leaves out from the role before its last dot, then from text")
  func fallback() {
    let sheet = read(
      """
      [roles]
      text = { foreground = 7, background = "#010203" }
      "pane.border" = { foreground = 8, attributes = ["bold"] }
      "pane.border.focus" = 14
      """
    ).theme.sheet(for: .trueColor)
    let ground = Color.rgb(1, 2, 3)
    #expect(
      sheet[.paneBorderFocus]
        == Style(foreground: .palette(14), background: ground, attributes: .bold))
    #expect(sheet[.paneTitle] == Style(foreground: .palette(7), background: ground))
    #expect(sheet[.rowShort] == sheet[.text])
  }

  @Test("Roles can be written with quotes, with dots and as tables")
  func spellings() {
    let texts = [
      "[roles]\n\"row.short\" = { foreground = 9 }", "[roles]\nrow.short = 9",
      "[roles.row.short]\nforeground = 9", "roles.row.short.foreground = 9",
    ]
    for text in texts {
      let (theme, problems) = read(text)
      #expect(problems.isEmpty)
      #expect(theme.sheet(for: .trueColor)[.rowShort].foreground == .palette(9), "\(text)")
    }
  }

  @Test("Each kind of terminal gets its form")
  func forms() {
    let theme = read(
      """
      [palette]
      rust = "#b7410e"
      [roles."row.short"]
      foreground = "rust"
      attributes = ["italic"]
      sixteen = { foreground = 9 }
      mono = { foreground = "rust", attributes = ["bold", "reverse"] }
      """
    ).theme
    #expect(
      theme.sheet(for: .trueColor)[.rowShort]
        == Style(foreground: .rgb(0xB7, 0x41, 0x0E), attributes: .italic))
    #expect(theme.sheet(for: .palette256)[.rowShort].foreground == .rgb(0xB7, 0x41, 0x0E))
    #expect(theme.sheet(for: .sixteen)[.rowShort] == Style(foreground: .palette(9)))
    #expect(theme.sheet(for: .eight)[.rowShort] == Style(foreground: .palette(9)))
    #expect(theme.sheet(for: .mono)[.rowShort] == Style(attributes: [.bold, .reverse]))
  }

  @Test("An heir can replace a colour, a role and a sign, and keeps the rest")
  func inheritance() {
    let parent = """
      name = "Parent"
      [palette]
      one = "#111111"
      two = "#222222"
      [roles]
      danger = "one"
      warning = "two"
      [glyphs]
      short = "S"
      unused = "U"
      """
    let (theme, problems) = read(
      """
      inherits = "parent"
      palette.one = 1
      roles.success = "two"
      glyphs.short = "!"
      """,
      with: ["parent": parent])
    #expect(problems.isEmpty)
    #expect(theme.name == "mine")
    let sheet = theme.sheet(for: .trueColor)
    #expect(sheet[.danger].foreground == .palette(1))
    #expect(sheet[.warning].foreground == .rgb(0x22, 0x22, 0x22))
    #expect(sheet[.success].foreground == .rgb(0x22, 0x22, 0x22))
    #expect(theme.glyphs[.short] == "!")
    #expect(theme.glyphs[.unused] == "U")
    #expect(theme.glyphs[.partner] == "⚑")
  }

  @Test(
    "What can't be used is named with its place, and the rest is used",
    arguments: [
      ("[roles]\ndanger = \"9\"", 2, 1, .unknownColor("9")),
      ("[roles]\n  danger = \"nocolor\"", 2, 3, .unknownColor("nocolor")),
      ("[roles]\ndanger = { background = \"gone\" }", 2, 12, .unknownColor("gone")),
      ("[roles]\ndanger = { foreground = \"#12345\" }", 2, 12, .badColor("#12345")),
      ("[roles]\ndanger = { foreground = \"#12345g\" }", 2, 12, .badColor("#12345g")),
      ("[roles]\ndanger = { foreground = \"#+12345\" }", 2, 12, .badColor("#+12345")),
      ("[roles]\ndanger = { foreground = 256 }", 2, 12, .badColor("256")),
      ("[roles]\ndanger = { foreground = -1 }", 2, 12, .badColor("-1")),
      ("[palette]\na = 1\nb = \"c\"", 3, 1, .badColor("c")),
      ("[palette]\na = [1]", 2, 1, .wrongType(key: "palette.a", expected: .color)),
      ("[roles]\n\"row.shrt\" = 9", 2, 1, .unknownRole("row.shrt")),
      ("[roles.row]\nshrt = 9", 2, 1, .unknownRole("row.shrt")),
      ("[roles]\ndanger = { color = 9 }", 2, 12, .unknownRole("danger.color")),
      ("[roles]\ndanger = [9]", 2, 1, .wrongType(key: "danger", expected: .color)),
      ("[roles]\ndanger = { mono = { color = 9 } }", 2, 21, .unknownKey("color")),
      ("[roles]\ndanger = { mono = [1] }", 2, 12, .wrongType(key: "mono", expected: .table)),
      (
        "[roles]\ndanger = { attributes = \"bold\" }", 2, 12,
        .wrongType(key: "attributes", expected: .listOfAttributes)
      ),
      ("[roles]\ndanger = { attributes = [\"blink\"] }", 2, 12, .unknownAttribute("blink")),
      ("[glyphs]\nshrt = \"x\"", 2, 1, .unknownGlyph("shrt")),
      ("[glyphs]\nshort = \"xx\"", 2, 1, .badGlyph("short", text: "xx")),
      ("[glyphs]\nshort = \"\"", 2, 1, .badGlyph("short", text: "")),
      ("[glyphs]\nshort = \"漢\"", 2, 1, .badGlyph("short", text: "漢")),
      ("[glyphs]\nshort = \"\\u202E\"", 2, 1, .badGlyph("short", text: "\u{202E}")),
      ("[glyphs.ascii]\nshort = \"✗\"", 2, 1, .badGlyph("short", text: "✗")),
      ("[glyphs]\nellipsis = \"....\"", 2, 1, .badGlyph("ellipsis", text: "....")),
      ("[glyphs]\nborder = \"─│┌┐└\"", 2, 1, .badGlyph("border", text: "─│┌┐└")),
      ("[glyphs]\nshort = 1", 2, 1, .wrongType(key: "glyphs.short", expected: .text)),
      ("roles = 1", 1, 1, .wrongType(key: "roles", expected: .table)),
      ("name = 1", 1, 1, .wrongType(key: "name", expected: .text)),
      ("\nrolls = 1", 2, 1, .unknownKey("rolls")), ("depth = \"8\"", 1, 1, .unknownDepth("8")),
      ("# first\ninherits = \"nobody\"", 2, 1, .unknownParent("nobody")),
      ("inherits = \"mine\"", 1, 1, .cycle(["mine", "mine"])),
    ] as [(String, Int, Int, ThemeProblem.Reason)])
  func problems(text: String, line: Int, column: Int, reason: ThemeProblem.Reason) {
    let (theme, problems) = read(text + "\n[roles.success]\nforeground = 10")
    #expect(problems == [problem(line, column, reason)] || text.hasPrefix("roles"))
    #expect(read(text).problems == [problem(line, column, reason)])
    if !text.hasPrefix("roles") {
      #expect(theme.sheet(for: .trueColor)[.success].foreground == .palette(10))
    }
  }

  @Test("A syntax error has the parser's place and leaves the look of the terminal")
  func syntax() throws {
    let (theme, problems) = read("name = \"x\"\n[roles\ndanger = 9")
    let problem = try #require(problems.first)
    #expect(problem.line == 2)
    #expect(problem.column > 1)
    guard case .syntax = problem.reason else {
      Issue.record("\(problem)")
      return
    }
    #expect(theme.sheet(for: .trueColor)[.danger] == .plain)
  }

  @Test("A file is not cut short by a NUL")
  func null() {
    #expect(read("depth = \"mono\"\na\0").problems == [problem(2, 2, .syntax("NUL"))])
  }

  @Test("A theme file may have its limit of bytes and not one more")
  func size() {
    let comment = "#" + String(repeating: "x", count: ThemeFile.byteLimit - 1)
    #expect(read(comment).problems.isEmpty)
    #expect(read(comment + "x").problems == [problem(1, 1, .tooLarge(limit: ThemeFile.byteLimit))])
  }

  @Test("A theme may inherit through its limit of others and not one more")
  func parents() {
    var others = ["p1": ""]
    for number in 2...(ThemeReader.parentLimit + 1) {
      others["p\(number)"] = "inherits = \"p\(number - 1)\""
    }
    let limit = ThemeReader.parentLimit
    #expect(read("inherits = \"p\(limit)\"", with: others).problems.isEmpty)
    let reasons = read("inherits = \"p\(limit + 1)\"", with: others).problems.map(\.reason)
    #expect(reasons == [.tooManyParents(limit: limit)])
  }

  @Test("Themes that inherit from one another are told where the circle closes")
  func cycle() {
    let (_, problems) = read(
      "inherits = \"a\"", with: ["a": "inherits = \"b\"", "b": "# b\ninherits = \"a\""])
    #expect(
      problems == [
        ThemeProblem(file: "b", line: 2, column: 1, reason: .cycle(["mine", "a", "b", "a"]))
      ])
  }

  @Test("On the selection a row keeps its colour unless the selection has one of its own")
  func surfaces() {
    let roles = "[roles]\ndanger = 9\n\"row.short\" = { foreground = 9, attributes = [\"bold\"] }\n"
    let open = read(roles + "selection = { background = 4 }").theme.sheet(for: .sixteen)
    #expect(
      open[.rowShort, on: .selection]
        == Style(foreground: .palette(9), background: .palette(4), attributes: .bold))
    let own = read(roles + "selection = { foreground = 15, background = 4 }").theme.sheet(
      for: .sixteen)
    #expect(own[.rowShort, on: .selection].foreground == .palette(15))
    let dialog = read(roles + "dialog = { foreground = 7, background = 0 }").theme.sheet(
      for: .sixteen)
    #expect(dialog[.danger, on: .dialog] == Style(foreground: .palette(9), background: .palette(0)))
  }

  @Test("A role keeps its own background on a dialog, and text takes the dialog's colour")
  func dialogs() {
    let roles = "[roles]\ntext = { foreground = 0, background = 7 }\ninput = { background = 4 }\n"
    let sheet = read(roles + "dialog = { foreground = 7, background = 0 }").theme.sheet(
      for: .sixteen)
    let onDialog = Style(foreground: .palette(7), background: .palette(4))
    #expect(sheet[.input, on: .dialog] == onDialog)
    #expect(sheet[.text, on: .dialog] == Style(foreground: .palette(7), background: .palette(0)))
  }
}
