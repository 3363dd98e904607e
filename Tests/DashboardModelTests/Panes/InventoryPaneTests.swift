import Licensing
import Testing

@testable import DashboardModel

@Suite struct InventoryPaneTests {
  @Test("Before an account is selected nothing is asked")
  func noScope() {
    let table = Table()
    #expect(
      table.open.allSatisfy {
        switch $0.question {
        case .session, .accounts: true
        default: false
        }
      })
  }

  @Test("Another account asks for its rows, and the old question is cancelled")
  func scope() throws {
    var table = Table.laid
    table.act(.focusPane(.accounts), .end)
    table.act(.home)
    let questions = table.open.compactMap { InventoryPaneTests.query($0.question) }
    #expect(questions.map(\.scope) == [.smartAccount(Sample.holding)])
    #expect(table.state.inventory.list.status == .loading)
  }

  private static func query(_ question: Question) -> InventoryQuery? {
    if case .inventory(let query) = question { query } else { nil }
  }

  @Test("A hundred turns of the order ask for one answer, the last")
  func coalesced() {
    var table = Table.laid
    for _ in 0..<101 { table.act(.sortReverse) }
    let questions = table.open.compactMap { InventoryPaneTests.query($0.question) }
    #expect(questions.map(\.order) == [InventoryOrder(.balance, descending: true)])
  }

  @Test("A filter goes with the question; what is no filter changes nothing")
  func filter() {
    var table = Table.laid
    table.act(.filter)
    table.take(.typed("balance<0"))
    let questions = table.open.compactMap { InventoryPaneTests.query($0.question) }
    #expect(questions.map(\.filter) == [.term(.figure(.balance, .less, 0))])
    table.answerAll()
    table.take(.typed(" )"))
    #expect(table.open.isEmpty)
    #expect(table.state.inventory.filter.problem != nil)
    #expect(table.state.inventory.filter.applied == .term(.figure(.balance, .less, 0)))
  }

  @Test("The filter bar stays open while its text is no filter, and Esc gives the old one back")
  func filterStays() {
    var table = Table.laid
    table.act(.filter)
    table.take(.typed("balance<x"))
    table.act(.accept)
    #expect(table.state.dialog != nil)
    table.act(.cancel)
    #expect(table.state.dialog == nil)
    #expect(table.state.inventory.filter.problem == nil)
  }

  @Test("Rows that somebody changed are marked with who, and no longer than a few seconds")
  func marks() {
    var table = Table.laid
    table.take(.changed(11))
    let changed = Sample.row(3, entitled: 40, inUse: 40, changedBy: 11, by: "bob")
    let same = Sample.inventory.rows[1]
    table.answerAll(inventory: Sample.window([changed, same]))
    #expect(table.state.inventory.changed.keys.map(\.virtualAccount) == [3])
    #expect(table.state.inventory.changed[changed.row]?.by?.rawValue == "bob")
    #expect(table.deeds == [.schedule(milliseconds: ChangeMark.milliseconds)])
    let later = Sample.noon.adding(milliseconds: ChangeMark.milliseconds)
    _ = table.state.update(.tick, at: later.adding(milliseconds: -1))
    #expect(table.state.inventory.changed.count == 1)
    _ = table.state.update(.tick, at: later)
    #expect(table.state.inventory.changed.isEmpty)
  }

  @Test("What is on the screen for the first time is not marked")
  func noMarks() {
    let table = Table.laid
    #expect(table.state.inventory.changed.isEmpty)
  }

  @Test("A selected row that has left the loaded ones is looked for by its names")
  func lostRow() throws {
    var table = Table.laid
    table.take(.changed(11))
    let others = Array(Sample.inventory.rows.dropFirst())
    while let next = table.open.first, InventoryPaneTests.query(next.question) == nil {
      table.open.removeFirst()
    }
    let refresh = try #require(table.open.first)
    table.open.removeAll()
    table.take(.answered(refresh.number, .inventory(Sample.window(others))))
    let search = try #require(InventoryPaneTests.query(table.open.first?.question))
    #expect(
      search.filter
        == .every([
          .everything, .term(.text(.virtualAccount, exact: true, "account 3")),
          .term(.text(.license, exact: true, "advantage")),
        ]))
    let found = table.open.removeFirst()
    table.take(.answered(found.number, .inventory(Sample.window([Sample.inventory.rows[0]]))))
    let again = try #require(InventoryPaneTests.query(table.open.first?.question))
    #expect(again.anchor == .from(Sample.inventory.keys[0]))
  }

  private static func query(_ question: Question?) -> InventoryQuery? {
    question.flatMap { query($0) }
  }

  @Test("Who has moved on meanwhile is not taken back to the lost row")
  func lostRowLeft() throws {
    var table = Table.laid
    table.take(.changed(11))
    let refresh = try #require(
      table.open.first { InventoryPaneTests.query($0.question) != nil })
    table.open.removeAll()
    table.take(
      .answered(refresh.number, .inventory(Sample.window(Sample.inventory.rows.suffix(2)))))
    let search = table.open.removeFirst()
    table.act(.cursorDown)
    table.take(.answered(search.number, .inventory(Sample.window([Sample.inventory.rows[0]]))))
    #expect(table.open.isEmpty)
    #expect(table.state.inventory.list.selected?.identity == Sample.inventory.rows[2].identity)
  }

  @Test("Marking goes to the next row, marking again takes the mark away")
  func marking() {
    var table = Table.laid
    table.act(.toggleMark)
    #expect(table.state.inventory.marked == [Sample.inventory.rows[0].row])
    #expect(table.state.inventory.list.cursor == 1)
    table.act(.cursorUp, .toggleMark)
    #expect(table.state.inventory.marked.isEmpty)
    table.act(.clearMarks)
    #expect(table.state.notice == .unavailable(.clearMarks, .nothingMarked))
  }
}
