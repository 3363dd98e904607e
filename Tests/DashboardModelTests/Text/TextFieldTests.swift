import Testing

@testable import DashboardModel

@Suite struct TextFieldTests {
  @Test("Text goes in at the cursor")
  func insert() {
    var field = TextField("ab")
    field.move(by: -1)
    field.insert("xy")
    #expect(field.text == "axyb")
    #expect(field.cursor == 3)
  }

  @Test("Control characters and line feeds never get in")
  func controls() {
    var field = TextField()
    field.insert("a\u{1B}[2J\n\tb\u{7F}\u{9B}")
    #expect(field.text == "a[2Jb")
  }

  @Test("A text takes as many characters as its limit and none above it")
  func limit() {
    var field = TextField(String(repeating: "a", count: TextField.longest - 1))
    field.insert("bc")
    #expect(field.text.count == TextField.longest)
    #expect(field.text.last == "b")
    field.insert("d")
    #expect(field.text.count == TextField.longest)
  }

  @Test("Deleting takes whole characters, and words with the blanks behind them")
  func delete() {
    var field = TextField("move e\u{301}t  ")
    field.deleteWord()
    #expect(field.text == "move ")
    field.insert("e\u{301}")
    field.deleteBackward()
    #expect(field.text == "move ")
    field.moveToStart()
    field.deleteBackward()
    field.deleteWord()
    #expect(field.text == "move ")
  }

  @Test("An accent that is typed alone joins its letter")
  func accent() {
    var field = TextField("e")
    field.insert("\u{301}")
    #expect(field.text == "e\u{301}")
    #expect(field.cursor == 1)
  }

  @Test("Whatever is done, the cursor stays within the text", arguments: [1, 2, 3] as [UInt64])
  func cursor(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var field = TextField()
    for _ in 0..<2_000 {
      switch Int.random(in: 0..<8, using: &random) {
      case 0: field.deleteBackward()
      case 1: field.deleteWord()
      case 2: field.moveToStart()
      case 3: field.moveToEnd()
      case 4: field.move(by: Int.random(in: -9...9, using: &random))
      default:
        field.insert(
          ["a", " ", "ж", "e\u{301}", "\u{301}", "👍🏽"].randomElement(using: &random) ?? "")
      }
      #expect((0...field.text.count).contains(field.cursor), "seed \(seed)")
    }
  }
}
