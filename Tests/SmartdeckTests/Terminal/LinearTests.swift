import Foundation
import Testing

@Suite("The program line by line")
struct LinearTests {
  private func piped(_ lines: String, _ language: Speech) throws -> Answer {
    let place = try Workplace(language)
    try place.write(lines, to: "typed")
    return try Answer.of(
      ["sh", "-c", "\"$0\" demo --linear <typed", Program.path], in: place.folder,
      environment: Program.environment(home: place.folder.path, language: language))
  }

  @Test(
    "Through a pipe it moves and undoes, without a single control byte", arguments: Speech.allCases)
  func pipe(language: Speech) throws {
    let answer = try piped("m\n\n\(language.text("yes", "да"))\nz\nyes\nquit\n", language)
    #expect(answer.status == 0 && answer.err == "", "\(answer)")
    #expect(answer.out.contains(language.text("Moved 20 C9300-24", "Перенесено 20 C9300-24")))
    #expect(answer.out.contains(language.text("short 28", "нехватка 28")))
    #expect(answer.out.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test("The end of the input leaves it", arguments: Speech.allCases)
  func end(language: Speech) throws {
    let answer = try piped("", language)
    #expect(answer.status == 0 && answer.err == "", "\(answer)")
    #expect(answer.out.contains(language.text("short 48", "нехватка 48")))
  }

  @Test("On a terminal of any kind it asks, and a signal ends it as that signal does")
  func terminal() throws {
    let place = try Workplace()
    let tmux = try Tmux(110, 40, .english, in: place)
    try tmux.command("TERM=dumb $SMARTDECK demo --linear; echo left:$?")
    try tmux.waitFor("Type a command, ? for help, or quit.", ">")
    try tmux.command("m")
    try tmux.waitFor("Closes 20", "? ")
    try tmux.command(".")
    try tmux.command("quit")
    try tmux.waitFor("left:0")
    #expect(try tmux.state("alternate_on") == "0")
    try tmux.command("clear; $SMARTDECK demo --linear")
    try tmux.waitFor("Type a command")
    try tmux.press("C-c")
    try tmux.waitFor("^C", "ready>")
    try tmux.command("echo left:$?")
    try tmux.waitFor("left:130")
    #expect(try !place.names().contains { $0.hasPrefix("smartdeck-") }, "the demo's folder is left")
  }
}
