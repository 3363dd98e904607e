import Licensing
import Testing

@testable import DashboardModel

@Suite struct ActionTests {
  @Test("The table names no action twice")
  func unique() {
    #expect(Set(Action.allCases.map(\.rawValue)).count == Action.allCases.count)
  }

  @Test("Read-only takes every changing action away, and only those", arguments: Action.allCases)
  func readOnly(action: Action) {
    var table = Table.laid
    let before = action.availability(in: table.state)
    table.act(.toggleReadOnly)
    let after = action.availability(in: table.state)
    #expect(after == (action.changesSomething ? .unavailable(.readOnly) : before))
  }

  @Test("Who may only look is told which role could move")
  func notPermitted() {
    var table = Table()
    while !table.open.isEmpty {
      let (number, question) = table.open.removeFirst()
      guard case .session = question else {
        table.open.append((number, question))
        break
      }
      table.take(.answered(number, .session(Sample.session([.viewer]))))
    }
    table.take()
    while let index = table.open.firstIndex(where: {
      if case .accounts = $0.question { true } else { false }
    }) {
      table.take(.answered(table.open.remove(at: index).number, .accounts(Sample.tree)))
    }
    let roles = Policy.roles(giving: .moveLicenses)
    #expect(!roles.isEmpty)
    #expect(
      Action.openMove.availability(in: table.state)
        == .unavailable(.notPermitted(.moveLicenses, roles: roles)))
    table.act(.openMove)
    #expect(table.state.dialog == nil)
    #expect(
      table.state.notice == .unavailable(.openMove, .notPermitted(.moveLicenses, roles: roles)))
    let asked = table.open.contains { $0.question.asksWhoCan }
    #expect(asked)
    table.answerAll()
    #expect(
      table.state.notice
        == .unavailable(.openMove, .notPermitted(.moveLicenses, roles: roles, holders: ["Bob"])))
  }

  @Test("Who could help is told only while the footer still says why not")
  func late() {
    var table = Table.laid
    table.state.session = .loaded(Sample.session([.viewer]))
    table.act(.openMove, .zoomIn)
    table.answerAll()
    #expect(table.state.notice == nil)
  }

  @Test("A move needs the inventory, or marked rows from anywhere")
  func otherPane() {
    var table = Table.laid
    table.act(.focusPane(.events))
    #expect(
      Action.openMove.availability(in: table.state) == .unavailable(.otherPane(.inventory)))
    table.act(.focusPane(.inventory), .toggleMark, .focusPane(.events))
    #expect(Action.openMove.availability(in: table.state) == .available)
  }

  @Test("While rows of another account are asked for, nothing is moved")
  func loading() {
    var table = Table.laid
    table.act(.focusPane(.accounts), .end, .focusPane(.inventory))
    #expect(Action.openMove.availability(in: table.state) == .unavailable(.loading))
    #expect(table.state.waits(before: .openMove))
    #expect(!table.state.waits(before: .cursorDown))
    table.answerAll()
    #expect(Action.openMove.availability(in: table.state) == .available)
    #expect(!table.state.waits(before: .openMove))
  }

  @Test("Zoom and focus go round and stay within what there is")
  func zoom() {
    var table = Table.laid
    table.act(.zoomIn, .zoomIn, .zoomIn)
    #expect(table.state.zoom == .full)
    #expect(table.state.inventory.list.height == 35)
    table.act(.zoomOut, .zoomOut, .zoomOut)
    #expect(table.state.zoom == .normal)
    for expected in [.orders, .events, .accounts, .inventory] as [PaneName] {
      table.act(.focusNext)
      #expect(table.state.focus == expected)
    }
    table.act(.focusPrevious)
    #expect(table.state.focus == .accounts)
  }
}

extension Question {
  fileprivate var asksWhoCan: Bool { if case .permission = self { true } else { false } }
}
