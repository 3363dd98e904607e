import Licensing
import Testing

@testable import DashboardModel

@Suite("The palette")
struct PaletteTests {
  private static let vocabulary = CommandVocabulary(
    entries: [
      .init(.action(.openMove), names: ["move", "перенос"], help: "Move licenses"),
      .init(.action(.undo), names: ["undo"], help: "Undo your latest move"),
      .init(.records(.alerts), names: ["alerts"], help: "Open the alerts"),
      .init(.openView, names: ["view"], help: "Look as it was saved"),
      .init(.theme, names: ["theme"], help: "Look as the theme says"),
    ], themes: ["dark"])

  /// A dashboard whose first questions are answered, with some commands.
  private var table: Table {
    var table = Table()
    table.state = DashboardState(
      size: ScreenSize(columns: 120, rows: 40), vocabulary: Self.vocabulary)
    table.open = []
    table.end()
    table.answerAll()
    return table
  }

  private func palette(_ table: Table) -> PaletteDialog? {
    if case .palette(let palette) = table.state.dialog { palette } else { nil }
  }

  private func names(_ table: Table) -> [String] {
    (palette(table)?.entries ?? []).map { entry in
      switch entry {
      case .command(let entry): entry.name
      case .view(let view): view.name.text
      case .thing(let thing): thing.name
      }
    }
  }

  @Test("It lists every command, and the saved views once they are known")
  func opens() {
    var table = table
    table.act(.palette)
    #expect(names(table) == ["move", "undo", "alerts", "view", "theme"])
    table.answerAll()
    #expect(names(table).last == "Gaps")
  }

  @Test("What is typed is asked of the database, one question at a time, the last text last")
  func asks() throws {
    var table = table
    table.act(.palette)
    table.answerAll()
    table.take(.typed("re"))
    table.take(.typed("f"))
    let questions = table.open.map(\.question)
    #expect(questions == [.find(FindQuery(text: "re"))])
    #expect(table.state.waits(before: .accept))
    table.answerAll()
    #expect(palette(table)?.isAsking == false)
    #expect(names(table).first == "Refining")
    #expect(!table.state.waits(before: .accept))
    table.act(.clearText)
    #expect(table.open.isEmpty && names(table).count == 6)
  }

  @Test("A command's own name comes before one that merely tells of it")
  func ranks() {
    var table = table
    table.act(.palette)
    table.answerAll()
    table.take(.typed("move"))
    #expect(names(table).prefix(2) == ["move", "undo"])
    table.act(.clearText)
    table.take(.typed("перен"))
    #expect(names(table) == ["move"])
  }

  @Test("Enter does what is selected; what can't be done says why")
  func chooses() {
    var table = table
    table.act(.palette)
    table.answerAll()
    table.take(.typed("alerts"))
    table.answerAll()
    table.act(.accept)
    #expect(table.state.front == .records(.alerts))
    #expect(
      table.state.availability(of: .action(.openMove)) == .unavailable(.otherPane(.inventory)))
    table.act(.palette)
    table.answerAll()
    table.act(.accept)
    #expect(table.state.notice == .unavailable(.openMove, .otherPane(.inventory)))
    #expect(table.state.dialog == nil)
  }

  @Test("A command that needs a name goes on in the line of commands")
  func argument() {
    var table = table
    table.act(.palette)
    table.answerAll()
    table.take(.typed("theme"))
    table.answerAll()
    table.act(.accept)
    guard case .command(let bar) = table.state.dialog else {
      Issue.record("no line is open")
      return
    }
    #expect(bar.field.text == "theme ")
    #expect(bar.candidates.map(\.text) == ["theme dark"])
  }

  @Test("An account, a license, an order and a device are gone to")
  func goes() throws {
    for (text, check) in [
      ("Refining", { $0.state.scope == .virtualAccount(3, of: Sample.metalworks) }),
      ("Advantage", { $0.state.inventory.filter.text == "license~\"Advantage \"" }),
      ("1023", { $0.state.orders.filter.text == "order:10234567" && $0.state.focus == .orders }),
      ("host", { $0.state.front == .records(.instances) }),
    ] as [(String, (Table) -> Bool)] {
      var table = table
      table.act(.palette)
      table.answerAll()
      table.take(.typed(text))
      table.answerAll()
      table.act(.accept)
      #expect(check(table), "\(text)")
      #expect(table.state.dialog == nil)
    }
  }

  @Test("A device is asked for at its place in the list")
  func device() throws {
    var table = table
    table.act(.palette)
    table.answerAll()
    table.take(.typed("host"))
    table.answerAll()
    table.act(.accept)
    let asked = table.open.compactMap { question -> Anchor<RecordKey>? in
      if case .records(let query) = question.question { query.anchor } else { nil }
    }
    #expect(asked == [.from(RecordKey(text: "host-2", number: 2))])
  }

  @Test("A refusal is told in the palette, which stays open")
  func refused() throws {
    var table = table
    table.act(.palette)
    table.answerAll()
    table.take(.typed("zzz"))
    let number = try #require(table.open.first?.number)
    table.open = []
    table.take(.refused(number, .noAccountYet))
    #expect(palette(table)?.problem == .noAccountYet)
    #expect(palette(table)?.isAsking == false)
    #expect(names(table).isEmpty)
    table.act(.cancel)
    #expect(table.state.dialog == nil)
  }
}
