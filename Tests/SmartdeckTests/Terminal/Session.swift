import Foundation
import Testing

/// The demonstration in a terminal, and how the terminal was before.
struct Session {
  let setting: Setting
  let place: Workplace
  let tmux: Tmux

  init(_ setting: Setting) throws {
    self.setting = setting
    place = try Workplace(setting.language)
    tmux = try Tmux(setting.columns, setting.rows, setting.language, in: place)
    try tmux.command("stty -a >before; echo not'ed'")
    try tmux.waitFor("noted")
  }

  /// Starts the demonstration under a process whose number is known, and waits for its rows.
  @discardableResult
  func open() throws -> String {
    try tmux.command("sh -c 'echo $$ >pid; exec \"$SMARTDECK\" demo'")
    let language = setting.language
    return try tmux.wait("the rows") { screen in
      screen.contains("✗ ") && screen.contains("−20")
        && screen.contains(language.text("made a token", "создан токен"))
    }
  }

  /// Sends the program a signal.
  func signal(_ name: String) throws {
    let pid = try place.text(of: "pid").split(separator: "\n").first.map(String.init) ?? "none"
    let answer = try Answer.of(
      ["kill", "-s", name, pid], in: place.folder,
      environment: Program.environment(home: place.folder.path, language: setting.language))
    try #require(answer.status == 0, "\(answer)")
  }

  /// Waits for the shell and compares the terminal with how it was; `status` is the program's.
  func expectAsBefore(status: Int = 0) throws {
    try tmux.wait("the program's end") { _ in try tmux.state("alternate_on") == "0" }
    try tmux.command("echo left:$?; stty -a >after; echo do'ne'")
    let screen = try tmux.waitFor("done")
    #expect(screen.contains("left:\(status)"), "\(screen)")
    #expect(try tmux.state("cursor_flag") == "1")
    #expect(try tmux.state("mouse_any_flag") == "0")
    #expect(try tmux.state("keypad_flag") == "0")
    #expect(try place.text(of: "after") == place.text(of: "before"))
    #expect(try !place.names().contains { $0.hasPrefix("smartdeck-") }, "the demo's folder is left")
  }
}
