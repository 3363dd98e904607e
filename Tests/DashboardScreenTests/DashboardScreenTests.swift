import Canvas
import DashboardModel
import Licensing
import Phrases
import Testing

@testable import DashboardScreen

@Suite("The dashboard on any screen")
struct DashboardScreenTests {
  let metalworks: Metalworks

  init() throws { metalworks = try Metalworks() }

  private func dialogs() throws -> [Dialog?] {
    let event = try #require(try metalworks.events().rows.first)
    return [
      nil, .filter(FilterBar(pane: .events, text: "since:2026")),
      .move(try metalworks.move()), .move(try metalworks.move(field: .source)),
      .move(try metalworks.move(stage: .confirming)),
      .move(try metalworks.move(stage: .counting(TextField("12")))),
      .move(try metalworks.move(stage: .performing)), .move(MoveDialog(rows: [RowKey(1, 1)])),
      .command(CommandBar(.none)), .form(FormDialog(.saveDisplay)),
      .details(DetailsDialog(try metalworks.instances().rows[0])),
      .undo(UndoDialog(.redo, stage: .askingForPart(event, possible: 3, asked: 20))),
      .undo(UndoDialog(.undo, stage: .refused(.nothingToUndo))),
      .help(HelpDialog(actions: [], context: .help)),
    ]
  }

  @Test("Every dialog can be drawn on every size of screen", arguments: Language.allCases)
  func sizes(language: Language) throws {
    let screen = try Screens.screen(language)
    for columns in [1, 2, 59, 60, 61, 79, 80, 133, 500] {
      for rows in [1, 15, 16, 17, 24, 60, 200] {
        let size = ScreenSize(columns: columns, rows: rows)
        for dialog in try dialogs() {
          let drawing = screen.draw(try metalworks.state(size: size, dialog: dialog))
          #expect(drawing.canvas.size == Size(columns: columns, rows: rows))
          if let cursor = drawing.cursor { #expect(drawing.canvas.bounds.contains(cursor)) }
        }
      }
    }
  }

  @Test("A change is marked with who made it, and with more than a colour")
  func changed() throws {
    let change = ChangeMark(by: Login(rawValue: "bob"), until: Instant(rawValue: 0))
    let state = try metalworks.state(
      size: Screens.sizes[1], changed: [metalworks.positions[0].row: change])
    let plain = try metalworks.state(size: Screens.sizes[1])
    let screen = try Screens.screen(.english)
    #expect(screen.draw(state).canvas.text.contains("•bob DNA Advantage"))
    #expect(!screen.draw(plain).canvas.text.contains("•bob"))
  }

  @Test("Where changing is switched off the keys for it vanish from the footer")
  func readOnly() throws {
    let screen = try Screens.screen(.english)
    func footer(_ isReadOnly: Bool) throws -> String {
      let state = try metalworks.state(size: Screens.sizes[1], isReadOnly: isReadOnly)
      return screen.draw(state).canvas.lines.last ?? ""
    }
    #expect(try footer(false).contains("m move"))
    #expect(try !footer(true).contains("m move"))
    #expect(try !footer(true).contains("z undo"))
    #expect(try footer(true).contains("/ filter"))
  }

  @Test("Every action is found by the words that the help calls it", arguments: Language.allCases)
  func findsActions(language: Language) {
    let phrases = Phrases(language)
    for action in Action.allCases {
      let words = action.words(in: phrases)
      #expect(words.long != action.rawValue, "\(action) has no words")
      #expect(Action.all(matching: words.long, in: phrases).contains(action), "\(words.long)")
    }
    #expect(Action.all(matching: "", in: phrases) == Action.allCases)
    #expect(Action.all(matching: "qwertyuiop", in: phrases).isEmpty)
  }

  @Test("Every key of the footer has its words, in every place of the keyboard")
  func footerActions() {
    for context in InputContext.all {
      let actions = FooterView.actions(in: context)
      #expect(!actions.isEmpty && Set(actions).count == actions.count, "\(context)")
    }
  }

  @Test("The pointer of a filter's problem stands below the column that it tells")
  func filterPointer() throws {
    let text = "balance<0 colour:red"
    let problem = FilterProblem(column: 11, reason: .unknownField("colour"))
    let state = try metalworks.state(
      size: Screens.sizes[0],
      filter: PaneFilter(text: text, applied: .everything, problem: problem),
      dialog: .filter(FilterBar(pane: .inventory, text: text)))
    let lines = try Screens.screen(.english).draw(state).canvas.lines
    let pointer = try #require(lines[22].firstIndex(of: "▴"))
    let column = lines[22].distance(from: lines[22].startIndex, to: pointer)
    #expect(lines[23].dropFirst(column).hasPrefix("colour:red"))
  }
}
