import Canvas
import DashboardModel
import Licensing
import Testing

@testable import DashboardRuntime

@Suite struct KeymapTests {
  private static let places = InputContext.all

  @Test("The standard bindings do not contradict each other")
  func noConflicts() {
    #expect(Keymap.standard.conflicts == [])
  }

  @Test("Two actions on one key are reported, one of them beginning the other as well")
  func conflicts() {
    let map = Keymap([
      Binding(.panes, [Keymap.letters("m")], .openMove),
      Binding(.panes, [Keymap.letters("m")], .undo),
      Binding(.panes, [Keymap.letters("mm")], .redo),
      Binding(.help, [Keymap.letters("m")], .undo),
    ])
    #expect(
      map.conflicts.map(\.actions) == [[.openMove, .undo], [.openMove, .redo], [.undo, .redo]])
    #expect(map.meaning(of: Keymap.letters("m"), in: .pane(.events)) == .action(.openMove))
  }

  @Test("Every action can be reached by a key", arguments: Action.allCases)
  func everyActionHasAKey(action: Action) {
    #expect(Keymap.standard.bindings.contains { $0.action == action })
  }

  @Test("Wherever one is, a key leaves it", arguments: places)
  func escape(place: InputContext) {
    let meaning = Keymap.standard.meaning(of: [KeyPress(.escape)], in: place)
    #expect([.action(.cancel), .action(.clearFilter), .action(.back)].contains(meaning))
    #expect(Keymap.standard.meaning(of: [.control("c")], in: place) == .action(.quit))
  }

  @Test("Where text is typed no letter is a command", arguments: places.filter(\.takesText))
  func lettersAreText(place: InputContext) {
    guard place != .move(.quantity) else { return }
    for letter in "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 /?+-_яжьЯ.," {
      #expect(Keymap.standard.meaning(of: [.character(letter)], in: place) == .nothing)
    }
  }

  @Test("A quantity takes digits as text, in either alphabet")
  func quantity() {
    for digit in "0123456789" {
      let meaning = Keymap.standard.meaning(of: [.character(digit)], in: .move(.quantity))
      #expect(meaning == .nothing)
    }
    #expect(
      Keymap.standard.meaning(of: [.character("ф")], in: .move(.quantity)) == .action(.takeAll))
  }

  @Test("Two letters make one command, and the first of them alone is none")
  func sequence() {
    let map = Keymap.standard
    #expect(map.meaning(of: Keymap.letters("g"), in: .pane(.orders)) == .beginning)
    #expect(map.meaning(of: Keymap.letters("gg"), in: .pane(.orders)) == .action(.home))
    #expect(map.meaning(of: Keymap.letters("пп"), in: .pane(.orders)) == .action(.home))
    #expect(map.meaning(of: Keymap.letters("gx"), in: .pane(.orders)) == .nothing)
  }

  @Test(
    "A Russian letter means the key on which it stands",
    arguments: [
      ("ь", .openMove), ("я", .undo), ("Я", .redo), ("й", .quit), ("ы", .sort), ("л", .cursorUp),
    ] as [(Character, Action)])
  func russian(letter: Character, action: Action) {
    let meaning = Keymap.standard.meaning(of: [.character(letter)], in: .pane(.inventory))
    #expect(meaning == .action(action))
  }

  @Test("Punctuation that stands elsewhere on a Russian layout works as well")
  func russianPunctuation() {
    let place = InputContext.pane(.inventory)
    #expect(Keymap.standard.meaning(of: [.character(".")], in: place) == .action(.filter))
    #expect(Keymap.standard.meaning(of: [.character(",")], in: place) == .action(.help))
  }

  @Test("A change is confirmed by no key but its own", arguments: Key.plain)
  func confirm(key: Key) {
    let meaning = Keymap.standard.meaning(of: [KeyPress(key)], in: .confirm)
    #expect((meaning == .action(.confirm)) == (key == .character("y") || key == .character("н")))
  }

  @Test("A key that means something nearer is not named for what it means further out")
  func nearer() {
    let map = Keymap.standard
    #expect(map.labels(for: .openDetails, in: .records(.users)).first == "Enter")
    #expect(map.labels(for: .openDetails, in: .records(.alerts)) == ["l", "Right"])
    #expect(map.labels(for: .fixAlert, in: .records(.alerts)) == ["m", "Enter"])
    for place in Self.places {
      for binding in map.bindings(in: place) {
        for label in map.labels(for: binding.action, in: place) {
          let others = map.bindings(in: place).map(\.action).filter { $0 != binding.action }
          #expect(!others.contains { map.labels(for: $0, in: place).contains(label) }, "\(label)")
        }
      }
    }
  }

  @Test(
    "Keys are named as people write them",
    arguments: [
      (KeyPress.control("c"), "Ctrl-C"), (.character("m"), "m"), (.character(" "), "Space"),
      (KeyPress(.pageDown), "PgDn"), (KeyPress(.backTab), "Shift-Tab"), (.alt("x"), "Alt-x"),
    ])
  func names(press: KeyPress, name: String) {
    #expect(press.name == name)
  }
}

extension Key {
  fileprivate static let plain: [Key] =
    "abcdefghijklmnopqrstuvwxyzYнN 0123456789".map(Key.character) + [
      .enter, .tab, .escape, .up, .down, .home, .end, .function(1), .backspace,
    ]
}
