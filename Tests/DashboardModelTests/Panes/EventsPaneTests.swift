import Licensing
import Testing

@testable import DashboardModel

@Suite struct EventsPaneTests {
  @Test("The newest event is at the top")
  func newestFirst() {
    #expect(Table.laid.state.events.list.rows.map(\.sequence) == [10, 9])
  }

  @Test("Places in the list are mirrored places in the log")
  func anchors() {
    #expect(EventsPane.logAnchor(.first) == .last)
    #expect(EventsPane.logAnchor(.last) == .first)
    #expect(EventsPane.logAnchor(.after(5)) == .before(5))
    #expect(EventsPane.logAnchor(.before(5)) == .after(5))
    #expect(EventsPane.logAnchor(.from(5)) == .before(6))
  }

  @Test("Who looks at the newest event goes on looking at the newest")
  func follows() {
    var table = Table.laid
    table.take(.changed(11))
    answerEvents(&table, Sample.events([Sample.event(9), Sample.event(10), Sample.event(11)]))
    #expect(table.state.events.list.selected?.sequence == 11)
    #expect(table.state.events.arrivals.count == 0)
  }

  @Test("Who reads further down is told how many came, exactly up to the limit")
  func counts() {
    for (came, count, isMore) in [(1, 1, false), (100, 100, false), (101, 100, true)] {
      var table = Table.laid
      table.act(.focusPane(.events), .cursorDown)
      table.take(.changed(11))
      let rows = (0..<came).map { Sample.event(SequenceNumber(rawValue: Int64(11 + $0))) }
      answerEvents(&table, Sample.events(rows, hasEarlier: true))
      #expect(table.state.events.arrivals.count == count)
      #expect(table.state.events.arrivals.isMore == isMore)
      #expect(table.state.events.list.selected?.sequence == 9)
    }
  }

  @Test("Going to the start shows what has come")
  func home() {
    var table = Table.laid
    table.act(.focusPane(.events), .cursorDown)
    table.take(.changed(11))
    answerEvents(&table, Sample.events([Sample.event(11)], hasEarlier: true))
    table.act(.home)
    answerEvents(&table, Sample.events([Sample.event(10), Sample.event(11)], hasEarlier: true))
    #expect(table.state.events.list.selected?.sequence == 11)
    #expect(table.state.events.arrivals.count == 0)
  }

  private func answerEvents(_ table: inout Table, _ window: EventsQuery.Answer) {
    for (number, question) in table.open {
      if case .events = question { table.take(.answered(number, .events(window))) }
    }
    table.open.removeAll { if case .events = $0.question { true } else { false } }
  }
}
