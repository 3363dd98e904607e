import Licensing
import Testing

@testable import DashboardModel

@Suite struct RecordsPaneTests {
  /// A dashboard that asks for instances.
  private var asking: Table {
    var table = Table.laid
    let name = CommandVocabulary.Entry(.records(.instances), names: ["instances"], help: "")
    var bar = CommandBar(CommandVocabulary(entries: [name], themes: []))
    bar.type("instances")
    table.state.dialog = .command(bar)
    table.act(.accept)
    return table
  }

  /// A dashboard that shows instances.
  private var shown: Table {
    var table = asking
    table.answerAll()
    return table
  }

  @Test("A view has the whole screen, the rows of the scope, and goes back to the panes")
  func opens() {
    var table = shown
    #expect(table.state.front == .records(.instances))
    #expect(table.state.view?.list.rows.count == 3)
    #expect(table.state.layout.panes.isEmpty)
    table.act(.back)
    #expect(table.state.front == .pane(.inventory))
    #expect(table.state.layout.panes.count == 4)
  }

  @Test("A number goes from a view to that pane")
  func toPane() {
    var table = shown
    table.act(.focusPane(.events))
    #expect(table.state.front == .pane(.events))
  }

  @Test("A filter is asked for, told when it is none, and cleared before one goes back")
  func filter() {
    var table = shown
    table.act(.filter)
    table.take(.typed("host-2"))
    let filters = table.open.compactMap { open -> Filter? in
      if case .records(let query) = open.question { query.filter } else { nil }
    }
    #expect(filters == [.term(.word("host-2"))])
    table.answerAll()
    table.take(.typed(" balance<"))
    #expect(table.state.filterProblem(of: .records(.instances)) != nil)
    table.act(.accept)
    #expect(table.state.dialog != nil)
    table.act(.deleteWord, .accept)
    #expect(table.state.dialog == nil)
    table.act(.back)
    #expect(table.state.view?.filter.isActive == false)
    table.act(.back)
    #expect(table.state.view == nil)
  }

  @Test("Marks are the records' own and go with the view")
  func marks() {
    var table = shown
    table.act(.toggleMark, .toggleMark)
    #expect(table.state.view?.marked.map(\.number).sorted() == [1, 2])
    table.act(.clearMarks)
    #expect(table.state.view?.marked.isEmpty == true)
    #expect(Action.clearMarks.availability(in: table.state) == .unavailable(.nothingMarked))
  }

  @Test("Enter opens a record, which follows what becomes of it until it is gone")
  func details() throws {
    var table = shown
    table.act(.cursorDown, .openDetails)
    table.take(.changed(99))
    let changed = Sample.records([Sample.instance(1), Sample.instance(2, host: "renamed")])
    while !table.open.isEmpty {
      let (number, question) = table.open.removeFirst()
      if case .records = question {
        table.take(.answered(number, .records(changed)))
      } else {
        table.take(.answered(number, Table.sample(question)))
      }
    }
    guard case .details(let dialog) = table.state.dialog else {
      Issue.record("the details are not open")
      return
    }
    #expect(dialog.record == Sample.instance(2, host: "renamed") && !dialog.isGone)
    table.take(.changed(100))
    while !table.open.isEmpty {
      let (number, question) = table.open.removeFirst()
      if case .records = question {
        table.take(.answered(number, .records(Sample.records([Sample.instance(1)]))))
      } else {
        table.take(.answered(number, Table.sample(question)))
      }
    }
    guard case .details(let last) = table.state.dialog else {
      Issue.record("the details were closed")
      return
    }
    #expect(last.isGone && last.record == Sample.instance(2, host: "renamed"))
    table.act(.cancel)
    #expect(table.state.dialog == nil)
  }

  @Test("While the rows of a view are asked for, opening one waits, and moving the cursor doesn't")
  func waits() {
    let table = asking
    #expect(Action.openDetails.availability(in: table.state) == .unavailable(.loading))
    #expect(table.state.waits(before: .openDetails))
    #expect(!table.state.waits(before: .cursorDown))
    #expect(!table.state.waits(before: .back))
  }

  @Test("Leaving a view cancels what it was asking")
  func cancels() {
    var table = asking
    #expect(table.open.count == 1)
    table.act(.back)
    #expect(table.open.isEmpty)
  }

  @Test("A refusal is told in the view, and the panes stay as they are")
  func refusal() throws {
    var table = asking
    let number = try #require(table.open.first?.number)
    table.open = []
    table.take(.refused(number, .noAccountYet))
    #expect(table.state.view?.list.status == .failed(.noAccountYet))
    #expect(table.state.inventory.list.status == .loaded)
  }
}
