import Testing

@Suite("Signals from outside")
struct SignalTests {
  @Test(
    "A signal gives the terminal back and ends the program as that signal does",
    arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)])
  func ended(name: String, status: Int) throws {
    let session = try Session(Setting(columns: 80, rows: 24, language: .english))
    try session.open()
    try session.signal(name)
    try session.expectAsBefore(status: status)
  }

  @Test("A signal under an open dialog does so too, and nothing of the dialog is done")
  func underDialog() throws {
    let session = try Session(Setting(columns: 80, rows: 24, language: .russian))
    try session.open()
    try session.tmux.press("m")
    try session.tmux.waitFor("уменьшится на 20")
    try session.signal("TERM")
    try session.expectAsBefore(status: 143)
  }
}
