import Licensing
import Testing

@testable import DashboardModel

@Suite struct OrdersPaneTests {
  @Test("The orders follow the account and have a filter of their own")
  func filter() {
    var table = Table.laid
    table.act(.focusPane(.orders), .filter)
    table.take(.typed("status:held"))
    let filters = table.open.compactMap { open -> Filter? in
      if case .orders(let query) = open.question { query.filter } else { nil }
    }
    #expect(filters == [.term(.text(.status, exact: true, "held"))])
    #expect(!table.state.inventory.filter.isActive)
  }

  @Test("A field of another pane is no field here")
  func otherField() {
    var table = Table.laid
    table.act(.focusPane(.orders), .filter)
    table.take(.typed("balance<0"))
    #expect(table.state.orders.filter.problem != nil)
    #expect(table.open.isEmpty)
    table.act(.cancel)
    #expect(table.state.orders.filter == .none)
  }

  @Test("A refusal is the pane's own and leaves the others as they are")
  func refusal() throws {
    var table = Table.laid
    table.act(.refresh)
    let orders = try #require(
      table.open.first { if case .orders = $0.question { true } else { false } })
    table.open.removeAll { $0.number == orders.number }
    table.take(.refused(orders.number, .noAccountYet))
    table.answerAll()
    #expect(table.state.orders.list.status == .failed(.noAccountYet))
    #expect(table.state.inventory.list.status == .loaded)
  }
}
