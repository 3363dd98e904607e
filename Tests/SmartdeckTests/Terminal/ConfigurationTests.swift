import Foundation
import Testing

@Suite("The configuration file, in a real terminal")
struct ConfigurationTests {
  private func open(
    _ configuration: String, _ language: Speech = .english, options: String = "",
    columns: Int = 120
  ) throws -> (place: Workplace, tmux: Tmux) {
    let place = try Workplace(language)
    try place.write(configuration, to: ".config/smartdeck/config.toml")
    let tmux = try Tmux(columns, 40, language, in: place)
    try tmux.command("$SMARTDECK demo \(options) 2>said")
    try tmux.wait("the rows") { $0.contains("✗ ") && $0.contains("−20") }
    return (place, tmux)
  }

  private func leave(_ tmux: Tmux, by key: String = "q") throws {
    try tmux.press(key)
    try tmux.wait("the shell") { _ in try tmux.state("alternate_on") == "0" }
  }

  @Test("Language, keys, days and the mouse are as chosen")
  func chosen() throws {
    let (place, tmux) = try open(
      """
      language = "ru"
      mouse = false
      thresholds.ends = 13
      keys.move = "M"
      keys.quit = ["X", "Ctrl-C"]
      """)
    let screen = try tmux.waitFor("Лицензии", "M перенос", "X выход")
    #expect(try tmux.state("mouse_any_flag") == "0")
    #expect(screen.contains("! ISR4331") && !screen.contains("! C9800-40"), "\(screen)")
    try tmux.press("m")
    try tmux.press("M")
    try tmux.waitFor("уменьшится на 20")
    try tmux.press("Escape")
    try tmux.wait("the dialog is gone") { !$0.contains("уменьшится на 20") }
    try leave(tmux, by: "X")
    #expect(try place.text(of: "said") == "")
  }

  @Test("The option wins over the file, and the file over the environment")
  func precedence() throws {
    let (_, tmux) = try open("language = \"ru\"", options: "--language en")
    try tmux.waitFor("Inventory")
    try leave(tmux)
  }

  @Test("What can't be used is told at the start with its place, and stops nothing")
  func problems() throws {
    let (place, tmux) = try open(
      """
      theme = "nacht"
      [keys]
      sort = "q"
      fly = "f"
      """)
    try tmux.waitFor("~/.config/smartdeck/config.toml, line 1, column 1", "and 2 more")
    try tmux.press("?")
    try tmux.waitFor(" Keys ")
    try tmux.press("Escape")
    try tmux.wait("help is gone") { !$0.contains(" Keys ") }
    try tmux.press("C-c")
    try tmux.wait("the shell") { _ in try tmux.state("alternate_on") == "0" }
    let said = try place.text(of: "said").split(separator: "\n")
    #expect(said.count == 3, "\(said)")
    #expect(said.contains { $0.contains("line 3, column 1") && $0.contains("q") }, "\(said)")
    #expect(said.contains { $0.contains("line 4, column 1") && $0.contains("fly") }, "\(said)")
  }

  @Test("The mouse chooses rows, and is turned off and on while the dashboard runs")
  func mouse() throws {
    let (_, tmux) = try open("")
    #expect(try tmux.state("mouse_any_flag") == "1")
    try tmux.press("M-m")
    try tmux.waitFor("Mouse off.")
    #expect(try tmux.state("mouse_any_flag") == "0")
    try tmux.press(":", "mouse", "Enter")
    try tmux.waitFor("Mouse on.")
    #expect(try tmux.state("mouse_any_flag") == "1")
    try leave(tmux)
    #expect(try tmux.state("mouse_any_flag") == "0")
  }

  @Test("A theme is read again when it is saved, by its name and as a file")
  func reload() throws {
    for (option, file) in [
      ("--theme mine", ".config/smartdeck/themes/mine.toml"), ("--theme ./own.toml", "own.toml"),
    ] {
      let place = try Workplace()
      func save(_ text: String) throws {
        try place.write("inherits = \"dark\"\n" + text, to: file)
      }
      try save("glyphs.short = \"A\"")
      let tmux = try Tmux(80, 24, .english, in: place)
      try tmux.command("$SMARTDECK demo \(option) 2>said")
      try tmux.waitFor("A C9300-24")
      try save("glyphs.short = \"B\"")
      try tmux.waitFor("B C9300-24")
      try save("glyphs.short = = ")
      try tmux.waitFor("line 2, column", "B C9300-24")
      try save("glyphs.short = \"C\"")
      try tmux.waitFor("C C9300-24")
      try leave(tmux)
    }
  }
}
