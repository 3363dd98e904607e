import Foundation
import Testing

@Suite("Comfort in a real terminal")
struct ComfortTests {
  @Test("Ctrl-Z gives the terminal to the shell, fg takes it again, Ctrl-L paints anew")
  func suspend() throws {
    let session = try Session(Setting(columns: 80, rows: 24, language: .english))
    try session.tmux.command("set -m")
    try session.open()
    for _ in 0..<2 {
      try session.tmux.press("C-z")
      try session.tmux.wait("the shell") { _ in try session.tmux.state("alternate_on") == "0" }
      try session.tmux.command("fg")
      try session.tmux.wait("the rows") { screen in
        try session.tmux.state("alternate_on") == "1" && screen.contains("−20")
      }
    }
    try session.tmux.press("C-l")
    try session.tmux.waitFor("−20", "q quit")
    try session.tmux.press("q")
    try session.expectAsBefore()
  }

  @Test("Ten megabytes of pasted text are no command, neither over the panes nor in a field")
  func paste() throws {
    let session = try Session(Setting(columns: 80, rows: 24, language: .english))
    let (tmux, place) = (session.tmux, session.place)
    let keys = "qmy\n z:quit\nRx\u{3}"
    try place.write(String(repeating: keys, count: 10_000_000 / keys.utf8.count), to: "paste")
    try session.open()
    try tmux.paste(file: "paste")
    try tmux.press("?")
    try tmux.waitFor(" Keys ")
    try tmux.press("Escape")
    try tmux.wait("help is gone") { !$0.contains(" Keys ") }
    try tmux.press("/")
    try tmux.waitFor("Enter keeps")
    try tmux.paste(file: "paste")
    try tmux.press("C-u", "va:Research", "Enter")
    try tmux.waitFor("filter: va:", "Esc clear filter")
    try tmux.press("Escape")
    try tmux.wait("all rows") { $0.contains("✗48") && !$0.contains("Esc clear filter") }
    try tmux.press("q")
    try session.expectAsBefore()
  }

  @Test("A row is copied to the clipboard of whoever sits before tmux")
  func copy() throws {
    let session = try Session(Setting(columns: 120, rows: 40, language: .english))
    try session.open()
    try session.tmux.press("y")
    let copied = try session.tmux.waitForClipboard()
    #expect(copied.contains("C9300-24 Network Essentials\tRefining\t20\t40"), "\(copied)")
    try session.tmux.press("q")
    try session.expectAsBefore()
  }
}
