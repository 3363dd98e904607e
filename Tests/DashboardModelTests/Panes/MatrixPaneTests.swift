import Licensing
import Testing

@testable import DashboardModel

@Suite("The grid of balances")
struct MatrixPaneTests {
  private var table: Table {
    var table = Table.laid
    _ = table.state.openMatrix()
    table.act(.repaint)
    table.answerAll()
    return table
  }

  @Test("Only what is on the screen and as much around it is asked for")
  func asks() {
    var table = Table.laid
    _ = table.state.openMatrix()
    table.act(.repaint)
    let layout = table.state.layout
    let expected = MatrixQuery(
      account: Sample.metalworks, rows: 3 * layout.viewRows, columns: 3 * layout.matrixColumns)
    #expect(table.open.map(\.question) == [.matrix(expected)])
  }

  @Test("The cell goes both ways and stays in the grid")
  func moves() {
    var table = table
    table.act(.cursorDown, .columnRight, .columnRight, .columnRight)
    #expect(table.state.matrix?.row == 1 && table.state.matrix?.column == 2)
    #expect(table.state.matrix?.selected?.row == RowKey(3, 2))
    table.act(.end, .columnLeft)
    #expect(table.state.matrix?.selected?.row == RowKey(2, 3))
    table.act(.home, .columnLeft, .columnLeft)
    #expect(table.state.matrix?.selected?.row == RowKey(1, 1))
  }

  @Test("A cell without a row can be neither moved nor gone to")
  func empty() {
    var table = table
    table.act(.cursorDown)
    #expect(table.state.matrix?.selected == nil)
    #expect(Action.openMove.availability(in: table.state) == .unavailable(.noRow))
    #expect(Action.openObject.availability(in: table.state) == .unavailable(.noRow))
  }

  @Test("The move of the cell's row is opened by its key, and the grid is there afterwards")
  func opensMove() {
    var table = table
    table.act(.columnRight, .columnRight, .openMove)
    #expect(table.move?.lines.map(\.row) == [RowKey(3, 1)])
    table.answerAll()
    table.act(.cancel)
    #expect(table.state.front == .matrix)
  }

  @Test("Enter shows the row in the inventory, and its filter goes")
  func goes() {
    var table = table
    _ = table.state.filter(.pane(.inventory), by: "zinc")
    table.act(.columnRight, .columnRight, .openObject)
    table.answerAll()
    #expect(table.state.front == .pane(.inventory))
    #expect(!table.state.inventory.filter.isActive)
    #expect(table.state.inventory.list.selected?.row == RowKey(3, 1))
  }

  @Test("A part that does not hold what is on the screen asks for another")
  func windows() {
    var pane = MatrixPane(height: 2, width: 1)
    _ = pane.show(.smartAccount(Sample.metalworks))
    var requests = RequestCounter()
    _ = pane.questions(&requests)
    let part = Matrix(
      columns: [.init(virtualAccount: 1, name: Sample.name("A"))],
      lines: [Sample.line(1, [1]), Sample.line(2, [2])], firstRow: 0, firstColumn: 0, allRows: 50,
      allColumns: 50)
    pane.receive(RequestNumber(rawValue: 1), part)
    #expect(pane.questions(&requests).isEmpty)
    pane.move(.last)
    pane.move(columns: 7)
    let query = MatrixQuery(
      account: Sample.metalworks, firstRow: 46, rows: 6, firstColumn: 6, columns: 3)
    #expect(
      pane.questions(&requests) == [.fetch(RequestNumber(rawValue: 2), query.question)])
    #expect(pane.balance(49, 7) == nil)
  }

  @Test("Esc takes the filter back first, then goes to the panes; leaving cancels the question")
  func leaves() {
    var table = table
    _ = table.state.filter(.matrix, by: "tag:north")
    table.end()
    #expect(table.open.count == 1)
    table.act(.back)
    #expect(table.state.front == .matrix)
    table.act(.back)
    #expect(table.state.front == .pane(.inventory) && table.open.isEmpty)
  }

  @Test("A filter that is none is pointed at where it stops being one")
  func problem() {
    var table = table
    table.act(.filter)
    table.take(.typed("by:alice"))
    #expect(
      table.state.filterProblem(of: .matrix)
        == FilterProblem(column: 1, reason: .fieldDoesNotApply("by")))
  }
}
