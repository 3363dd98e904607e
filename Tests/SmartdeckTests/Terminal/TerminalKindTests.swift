import Testing

@Suite("Kinds of terminals")
struct TerminalKindTests {
  @Test(
    "On a terminal that can place its cursor the rows appear, in a plain locale too",
    arguments: [
      "TERM=vt100", "TERM=linux", "TERM=xterm-256color", "TERM=screen", "NO_COLOR=1",
      "LC_ALL=C", "COLORTERM=truecolor",
    ])
  func drawn(variable: String) throws {
    let place = try Workplace()
    let tmux = try Tmux(80, 24, .english, in: place)
    try tmux.command("\(variable) $SMARTDECK demo")
    try tmux.wait("the rows") {
      $0.contains("Refining") && ($0.contains("−20") || $0.contains("-20"))
    }
    if variable == "LC_ALL=C" {
      let screen = try tmux.screen
      #expect(screen.unicodeScalars.allSatisfy { $0.isASCII }, "\(screen)")
    }
    try tmux.press("q")
    try tmux.waitFor("ready> ")
    try tmux.wait("the shell") { _ in try tmux.state("alternate_on") == "0" }
  }

  @Test(
    "A terminal that is unknown or too simple is refused in one sentence",
    arguments: ["TERM=nonsense", "TERM=dumb", "TERM="], Speech.allCases)
  func refused(variable: String, language: Speech) throws {
    let place = try Workplace(language)
    let tmux = try Tmux(120, 24, language, in: place)
    try tmux.command("\(variable) $SMARTDECK demo 2>err; echo left:$?")
    try tmux.waitFor("left:1")
    let said = try place.text(of: "err")
    #expect(said.contains(language.text("is not known here", "здесь неизвестен")), "\(said)")
    #expect(said.contains("xterm-256color"))
    #expect(said.split(separator: "\n").count == 1)
    #expect(try !place.names().contains { $0.hasPrefix("smartdeck-") })
  }
}
