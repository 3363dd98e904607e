import Foundation
import Testing

/// A size of the terminal and a language.
struct Setting: Sendable, CustomTestStringConvertible {
  let columns: Int
  let rows: Int
  let language: Speech

  var testDescription: String { "\(columns)x\(rows) \(language.rawValue)" }

  static let all = Speech.allCases.flatMap { language in
    [(80, 24), (120, 40)].map { Setting(columns: $0.0, rows: $0.1, language: language) }
  }
}

@Suite("A session in a real terminal")
struct JourneyTests {
  @Test("Find the shortage, move, see both sides and the log, undo, quit", arguments: Setting.all)
  func metalworks(setting: Setting) throws {
    let session = try Session(setting)
    let (tmux, language) = (session.tmux, setting.language)
    let start = try session.open()
    let first = try #require(start.split(separator: "\n").first { $0.contains("✗ ") })
    #expect(first.contains("Refining") && first.contains("−20"), "\(start)")

    try tmux.press("m")
    let dialog = try tmux.waitFor(language.text("Closes 20", "уменьшится на 20"))
    for side in ["Manufacturing", "Refining"] { #expect(dialog.contains(side)) }
    #expect(dialog.contains("+20") && dialog.contains("−20"), "\(dialog)")
    try tmux.press("Enter")
    try tmux.waitFor(language.text("Move 20 licenses", "Перенести 20 лицензий"))
    try tmux.press("y")
    try tmux.waitFor(
      language.text("Moved 20 C9300-24", "Перенесено 20 C9300-24"),
      "✗28", language.text("moved 20", "перенесено 20"))

    try tmux.press("z")
    try tmux.waitFor(language.text("Undo this move?", "Отменить этот перенос?"))
    try tmux.press("y")
    try tmux.waitFor(
      language.text("Undid move #", "отменён"),
      "✗48", language.text("undid #", "отмена #"))
    try tmux.press("q")
    try session.expectAsBefore()
  }

  @Test("Help, a wrong and a right filter, and a resize under a dialog", arguments: Setting.all)
  func lookingAround(setting: Setting) throws {
    let session = try Session(setting)
    let (tmux, language) = (session.tmux, setting.language)
    try session.open()
    try tmux.press("?")
    try tmux.waitFor(language.text(" Keys ", " Клавиши "))
    try tmux.press("Escape")
    try tmux.wait("help is gone") { !$0.contains(language.text(" Keys ", " Клавиши ")) }

    try tmux.press("/", "foo:1")
    try tmux.waitFor(language.text("no field is called", "нет поля"))
    try tmux.press("C-u", "va:Research")
    try tmux.wait("only rows of Research") { screen in
      screen.contains("va:Research") && !screen.contains("−20")
    }
    try tmux.press("Enter")
    let bar = language.text("Enter keeps", "Enter — оставить")
    try tmux.wait("the bar is gone") { !$0.contains(bar) && !$0.contains("−20") }
    try tmux.press("Escape")
    try tmux.waitFor("−20")

    try tmux.press("Home", "m")
    try tmux.waitFor(language.text("Closes 20", "уменьшится на 20"))
    try tmux.resize(setting.columns + 9, setting.rows + 3)
    try tmux.wait("the wider screen") { screen in
      screen.split(separator: "\n").contains { $0.count >= setting.columns + 8 }
    }
    try tmux.resize(60, 16)
    try tmux.waitFor(language.text("Closes 20", "уменьшится на 20"))
    try tmux.resize(30, 8)
    try tmux.waitFor("60×16")
    try tmux.resize(setting.columns, setting.rows)
    try tmux.waitFor(language.text("Closes 20", "уменьшится на 20"))
    try tmux.press("Escape")
    try tmux.wait("the dialog is gone") {
      !$0.contains(language.text("Closes 20", "уменьшится на 20")) && $0.contains("−20")
    }
    try tmux.press("q")
    try session.expectAsBefore()
  }

  @Test("What one session moves, another sees by itself, and goes on after the owner was killed")
  func besideEachOther() throws {
    let place = try Workplace.imported(.plain)
    let one = try Tmux(120, 40, .english, in: place)
    let two = try Tmux(80, 24, .russian, in: place)
    for tmux in [one, two] {
      try tmux.command("$SMARTDECK --database x.db")
      try tmux.wait("rows") { $0.contains("✗ ") }
    }
    try one.press("m")
    try one.waitFor("Before")
    try one.press("Enter")
    try one.waitFor("y yes")
    try one.press("y")
    try one.waitFor("Moved ")
    try two.waitFor("перенесено ")

    let owner = try #require(
      try place.text(of: "x.db.lock").split(separator: " ").first.flatMap { Int32($0) })
    kill(owner, SIGKILL)
    try two.press("z")
    try two.waitFor("●")
    try one.press("z")
    try one.waitFor("Undo this move?")
    try one.press("y")
    try one.waitFor("Undid move")
    try two.waitFor("отмена ")
    #expect(try place.run("verify").status == 0)
  }

  @Test("A change on a database is still there in the next session")
  func lasting() throws {
    let place = try Workplace.imported(.plain)
    let tmux = try Tmux(80, 24, .english, in: place)
    let before = try place.summary()
    for key in ["m", "Enter", "y"] {
      if key == "m" {
        try tmux.command("$SMARTDECK --database x.db")
        try tmux.waitFor("●")
        try tmux.wait("rows") { $0.contains("✗ ") }
      }
      try tmux.press(key)
      try tmux.waitFor(["m": "Before", "Enter": "y yes", "y": "Moved "][key] ?? "")
    }
    try tmux.press("q")
    try tmux.wait("the shell") { _ in try tmux.state("alternate_on") == "0" }
    #expect(try #require(place.summary()["shortage"].number) < #require(before["shortage"].number))
    #expect(try place.run("undo").status == 0)
    #expect(try place.summary()["shortage"] == before["shortage"])
    #expect(try place.run("verify").status == 0)
  }
}
