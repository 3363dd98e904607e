import Canvas
import DashboardModel
import DashboardScreen
import Testing

@testable import DashboardRuntime

@Suite("Keys that a person has chosen")
struct KeymapSettingsTests {
  private func setting(
    _ action: Action, _ keys: [String], in context: String? = nil, line: Int = 1
  ) -> KeySetting {
    KeySetting(
      context: context, action: action, keys: keys, place: SettingsPlace(line: line, column: 1))
  }

  private func changed(_ settings: KeySetting...) -> (keymap: Keymap, reasons: [String]) {
    let changed = Keymap.standard.changed(by: settings, file: "c")
    return (
      changed.keymap, changed.problems.map { "\($0.place.line): \($0.reason)" }
    )
  }

  private func meaning(_ keys: String, _ keymap: Keymap) -> Keymap.Meaning {
    keymap.meaning(of: KeyPress.row(keys) ?? [], in: .pane(.inventory))
  }

  @Test("Nothing chosen changes nothing")
  func nothing() {
    let (keymap, reasons) = changed()
    #expect(keymap == .standard)
    #expect(reasons == [])
  }

  @Test("An action has the keys that were chosen, and no others")
  func chosen() {
    let (keymap, reasons) = changed(setting(.openMove, ["M", "Ctrl-X", "g m", "F5"]))
    #expect(reasons == [])
    for keys in ["M", "Ctrl-X", "gm", "f5"] {
      #expect(meaning(keys, keymap) == .action(.openMove), "\(keys)")
    }
    #expect(meaning("m", keymap) == .nothing)
    #expect(keymap.labels(for: .openMove, in: .pane(.inventory)) == ["M", "Ctrl-X", "gm", "F5"])
  }

  @Test("Every action of the table can have another key", arguments: Action.allCases)
  func every(action: Action) {
    let (keymap, reasons) = changed(setting(action, ["F11"]))
    let own = keymap.bindings.filter { $0.action == action }
    #expect(!own.isEmpty && own.allSatisfy { $0.keys == [[KeyPress(.function(11))]] })
    #expect(reasons == [])
  }

  @Test("No keys at all take an action off the keyboard")
  func none() {
    let (keymap, reasons) = changed(setting(.openMove, []))
    #expect(reasons == [])
    #expect(meaning("m", keymap) == .nothing)
    #expect(!keymap.bindings.contains { $0.action == .openMove })
  }

  @Test("Where text is typed a letter is none, and the keys that are there stay")
  func letters() {
    let (keymap, reasons) = changed(setting(.quit, ["X", "Ctrl-Q"]))
    #expect(reasons == [])
    #expect(meaning("X", keymap) == .action(.quit))
    #expect(keymap.meaning(of: KeyPress.row("X") ?? [], in: .commandBar) == .nothing)
    #expect(keymap.meaning(of: [.control("q")], in: .commandBar) == .action(.quit))
    let (other, _) = changed(setting(.quit, ["X"]))
    #expect(other.meaning(of: [.control("c")], in: .commandBar) == .action(.quit))
  }

  @Test("In one part of the screen only what is there changes")
  func context() {
    let (keymap, reasons) = changed(setting(.cursorDown, ["n"], in: "events"))
    #expect(reasons == [])
    #expect(keymap.meaning(of: KeyPress.row("n") ?? [], in: .pane(.events)) == .action(.cursorDown))
    #expect(keymap.meaning(of: KeyPress.row("j") ?? [], in: .pane(.events)) == .action(.cursorDown))
    #expect(meaning("n", keymap) == .nothing)
  }

  @Test("Of two choices for one action the later one counts")
  func twice() {
    let (keymap, _) = changed(setting(.openMove, ["M"]), setting(.openMove, ["X"]))
    #expect(meaning("M", keymap) == .nothing)
    #expect(meaning("X", keymap) == .action(.openMove))
  }

  @Test("Keys that do something else already are reported, and do what was chosen")
  func conflict() {
    let (keymap, reasons) = changed(setting(.sort, ["q"], line: 7))
    #expect(meaning("q", keymap) == .action(.sort))
    #expect(reasons.count == 1)
    #expect(reasons.first?.hasPrefix("7: conflict(keys: \"q\"") == true, "\(reasons)")
  }

  @Test("Keys that begin something longer are reported, and two choices of the same keys")
  func beginnings() {
    let begin = changed(setting(.sort, ["g"])).reasons
    #expect(begin.count == 1 && begin[0].contains("conflict"), "\(begin)")
    let both = changed(setting(.sort, ["X"], line: 1), setting(.sortReverse, ["X"], line: 2))
      .reasons
    #expect(both.count == 1 && both[0].hasPrefix("1: conflict"), "\(both)")
  }

  @Test(
    "What is no key, no part of the screen, or a letter where text is typed is reported",
    arguments: [
      (["Strg-X"], nil, "unknownPress(\"Strg-X\")"), ([""], nil, "unknownPress(\"\")"),
      (["abcde"], nil, "unknownPress(\"abcde\")"), (["x"], "kitchen", "unknownContext"),
      (["x"], "command-line", "letterInText(\"x\")"),
    ] as [([String], String?, String)])
  func bad(keys: [String], context: String?, reason: String) {
    let (keymap, reasons) = changed(setting(.openMove, keys, in: context))
    #expect(reasons.count == 1 && reasons[0].contains(reason), "\(reasons)")
    #expect(meaning("m", keymap) == .action(.openMove))
  }

  @Test("Every key is read as it is written", arguments: Keymap.standard.bindings)
  func names(binding: Binding) {
    for (keys, name) in zip(binding.keys, binding.names) {
      #expect(KeyPress.row(name) == keys, "\(name)")
    }
  }

  @Test("Every part of the screen has a name of its own")
  func contexts() {
    let names = KeyContext.allCases.map(\.name)
    #expect(Set(names).count == names.count)
    for context in KeyContext.allCases { #expect(KeyContext(named: context.name) == context) }
  }
}
