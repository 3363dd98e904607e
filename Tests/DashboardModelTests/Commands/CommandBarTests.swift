import Licensing
import Testing

@testable import DashboardModel

@Suite struct CommandBarTests {
  private static let vocabulary = CommandVocabulary(
    entries: [
      .init(.pane(.accounts), names: ["accounts", "аккаунты"], help: "the tree"),
      .init(.records(.instances), names: ["instances", "экземпляры"], help: "devices"),
      .init(.saveDisplay, names: ["save-display", "сохранить-экран"], help: "a file"),
      .init(.theme, names: ["theme", "тема"], help: "a look"),
      .init(.action(.toggleReadOnly), names: ["readonly"], help: "no changes"),
      .init(.action(.redo), names: ["redo"], help: "again"),
    ], themes: ["dark", "deuteranopia", "light"])

  private func bar(_ text: String) -> CommandBar {
    var bar = CommandBar(Self.vocabulary)
    bar.type(text)
    return bar
  }

  @Test(
    "A command is found by any of its names, by a beginning that is no other's, in any case",
    arguments: [
      ("instances", .records(.instances)), ("ЭКЗЕМПЛЯРЫ", .records(.instances)),
      ("inst", .records(.instances)), (" :acc ", .pane(.accounts)), ("тема light", .theme),
      ("save-display a b.txt", .saveDisplay), ("save-display", .saveDisplay),
      ("read", .action(.toggleReadOnly)),
    ] as [(String, LineCommand)])
  func names(text: String, command: LineCommand) throws {
    #expect(try bar(text).command()?.command == command)
  }

  @Test("What follows a name is taken as it is, blanks inside included")
  func argument() throws {
    #expect(try bar("save-display  my screen.txt ").command()?.argument == "my screen.txt")
  }

  @Test(
    "What is no command is refused with what was probably meant",
    arguments: [
      ("instnaces", .unknown("instnaces", nearest: "instances")),
      ("экземпляри", .unknown("экземпляри", nearest: "экземпляры")),
      ("qwertyuiop", .unknown("qwertyuiop", nearest: nil)),
      ("re", .ambiguous("re", ["readonly", "redo"])),
      ("redo all", .argumentNotTaken("redo")), ("theme", .argumentMissing("theme")),
      ("theme lihgt", .unknownTheme("lihgt", nearest: "light")),
    ] as [(String, CommandProblem)])
  func problems(text: String, problem: CommandProblem) {
    #expect(throws: problem) { try bar(text).command() }
  }

  @Test("Nothing typed is no command and no mistake")
  func nothing() throws {
    #expect(try bar("  ").command() == nil)
  }

  @Test("Tab goes through what the text may become and comes back to what was typed")
  func completion() {
    var bar = bar("th")
    #expect(bar.candidates.map(\.text) == ["theme "])
    bar.act(.complete)
    #expect(bar.field.text == "theme ")
    bar.act(.complete)
    #expect(bar.field.text == "th")
    bar.type("eme d")
    #expect(bar.candidates.map(\.text) == ["theme dark", "theme deuteranopia"])
    bar.act(.completeBack)
    #expect(bar.field.text == "theme deuteranopia")
  }

  @Test("Every command is a candidate while nothing is typed, none when nothing matches")
  func candidates() {
    #expect(CommandBar(Self.vocabulary).candidates.count == 6)
    #expect(bar("qq").candidates.isEmpty)
    #expect(bar("save-display x").candidates.isEmpty)
  }

  @Test("The arrows bring back earlier commands, and at the end what was being typed")
  func history() {
    var bar = CommandBar(Self.vocabulary, ["accounts", "redo"])
    bar.type("the")
    bar.act(.earlierCommand)
    #expect(bar.field.text == "redo")
    bar.act(.earlierCommand, .earlierCommand)
    #expect(bar.field.text == "accounts")
    bar.act(.laterCommand, .laterCommand, .laterCommand)
    #expect(bar.field.text == "the")
  }

  @Test("What was done is remembered once, up to a limit")
  func remembers() {
    var table = Table.laid
    let limit = CommandBar.mostRemembered
    for number in 0...limit {
      table.state.dialog = .command(bar("save-display \(number)"))
      table.act(.accept)
    }
    table.state.dialog = .command(bar("save-display \(limit)"))
    table.act(.accept)
    #expect(table.state.history.count == limit)
    #expect(table.state.history.first == "save-display 1")
    #expect(table.state.history.last == "save-display \(limit)")
  }

  @Test("The distance of words counts letters put in, taken out, exchanged and swapped")
  func distance() {
    #expect(EditDistance.between("", "abc") == 3)
    #expect(EditDistance.between("abc", "abc") == 0)
    #expect(EditDistance.between("abc", "acb") == 1)
    #expect(EditDistance.between("kitten", "sitting") == 3)
    #expect(EditDistance.between("журнал", "жрунал") == 1)
  }
}

extension CommandBar {
  /// Presses keys that the line knows.
  fileprivate mutating func act(_ actions: Action...) {
    for action in actions {
      let isTaken = take(action)
      #expect(isTaken, "\(action)")
    }
  }
}
