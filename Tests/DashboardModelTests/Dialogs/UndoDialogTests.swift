import Licensing
import Testing

@testable import DashboardModel

@Suite struct UndoDialogTests {
  private func stage(
    _ direction: UndoDialog.Direction, log: [EventRow]
  ) -> UndoDialog.Stage? {
    var dialog = UndoDialog(direction)
    var requests = RequestCounter()
    _ = dialog.questions(
      &requests, scope: .smartAccount(Sample.metalworks), login: Sample.login("alice"))
    guard let number = dialog.inFlight else { return nil }
    dialog.receive(number, Sample.events(log))
    return dialog.stage
  }

  @Test("Undo offers the latest move that was not taken back, redo the latest undo")
  func candidates() {
    let log = [
      Sample.event(1), Sample.event(2), Sample.event(3, .undo(of: 2)),
    ]
    #expect(stage(.undo, log: log) == .asking(Sample.event(1)))
    #expect(stage(.redo, log: log) == .asking(Sample.event(3, .undo(of: 2))))
  }

  @Test("A redo can be taken back again, and the undo before it is done with")
  func afterRedo() {
    let log = [
      Sample.event(2), Sample.event(3, .undo(of: 2)), Sample.event(4, .redo(of: 3)),
    ]
    #expect(stage(.undo, log: log) == .asking(Sample.event(4, .redo(of: 3))))
    #expect(stage(.redo, log: log) == .refused(.nothingToRedo))
  }

  @Test("An empty log has nothing to take back")
  func empty() {
    #expect(stage(.undo, log: []) == .refused(.nothingToUndo))
    #expect(stage(.redo, log: []) == .refused(.nothingToRedo))
  }

  @Test("Where only a part can go back, the part is offered and asked for")
  func part() throws {
    var table = Table.laid
    table.act(.undo)
    table.answerAll()
    table.act(.confirm)
    #expect(table.commands == [.undo(UndoRequest(transfer: 10))])
    let number = try #require(table.commandNumber)
    table.take(.notPerformed(number, .onlyPartCanGoBack(possible: 3, asked: 5)))
    guard case .undo(let dialog) = table.state.dialog else {
      Issue.record("the dialog is gone")
      return
    }
    #expect(dialog.stage == .askingForPart(Sample.event(10), possible: 3, asked: 5))
    table.act(.confirm)
    #expect(table.commands.last == .undo(UndoRequest(transfer: 10, acceptingPart: true)))
  }

  @Test("Esc leaves without a change, but not while the change is on its way")
  func leaving() {
    var table = Table.laid
    table.act(.undo)
    table.answerAll()
    table.act(.confirm, .cancel)
    #expect(table.state.dialog != nil)
    var other = Table.laid
    other.act(.undo)
    other.answerAll()
    other.act(.cancel)
    #expect(other.state.dialog == nil)
    #expect(other.commands.isEmpty)
  }
}
