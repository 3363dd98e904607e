import Licensing
import Testing

@testable import DashboardModel

/// What a list comes to when the whole of it is in memory: what paging has to agree with.
private struct WholeList {
  let count: Int
  var height: Int
  var cursor = 0
  var top = 0

  mutating func take(_ step: ListMove) {
    switch step {
    case .lines(let lines): cursor = clamp(cursor + lines)
    case .pages(let pages):
      for _ in 0..<abs(pages) {
        cursor = clamp(cursor + pages.signum() * height)
        top = min(max(0, top + pages.signum() * height), lowestTop)
        settle()
      }
    case .scroll(let lines):
      top = min(max(0, top + lines), lowestTop)
      cursor = clamp(min(max(cursor, top), top + height - 1))
    case .first: (cursor, top) = (0, 0)
    case .last: (cursor, top) = (clamp(count), lowestTop)
    }
    settle()
  }

  mutating func settle() {
    top = max(0, min(max(top, cursor - height + 1), cursor, lowestTop))
  }

  private var lowestTop: Int { max(0, count - height) }

  private func clamp(_ index: Int) -> Int { min(max(0, index), max(0, count - 1)) }

  var visible: [Int] { Array(top..<min(count, top + height)) }
}

@Suite struct RowListTests {
  @Test(
    "Any walk through pages ends where it would in memory",
    arguments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as [UInt64])
  func walk(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let count = [0, 1, 7, 40, 350, 5000].randomElement(using: &random) ?? 0
      let height = Int.random(in: 1...50, using: &random)
      var paged = AnsweredList(count: count, height: height)
      var whole = WholeList(count: count, height: height)
      var steps: [ListMove] = []
      for _ in 0..<40 {
        let step = Self.step(using: &random)
        steps.append(step)
        paged.list.move(step)
        whole.take(step)
        if Bool.random(using: &random) { paged.ask() }
        if Int.random(in: 0..<3, using: &random) == 0 { paged.answer() }
        #expect(paged.list.rows.count <= 10 * max(height, 10) + mostRowsOfWindow)
      }
      paged.settle()
      #expect(
        paged.visible == whole.visible && paged.record == (count == 0 ? nil : whole.cursor),
        "seed \(seed), \(count) rows, height \(height), steps \(steps)")
    }
  }

  private static func step(using random: inout SeededGenerator) -> ListMove {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: .first
    case 1: .last
    case 2, 3: .scroll(Int.random(in: -5...5, using: &random))
    case 4, 5: .pages(Bool.random(using: &random) ? 1 : -1)
    case 6: .pages(Int.random(in: -12...12, using: &random))
    default: .lines(Int.random(in: -60...60, using: &random))
    }
  }

  @Test("Another height shows what it would in memory", arguments: [21, 22, 23, 24] as [UInt64])
  func resize(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var paged = AnsweredList(count: 900, height: 20)
    var whole = WholeList(count: 900, height: 20)
    for _ in 0..<200 {
      let step = Self.step(using: &random)
      paged.list.move(step)
      whole.take(step)
      paged.settle()
      let height = Int.random(in: 1...120, using: &random)
      paged.list.resize(to: height)
      whole.height = height
      whole.settle()
      paged.settle()
      #expect(paged.visible == whole.visible, "seed \(seed), height \(height)")
    }
  }

  @Test("Beside other panes several rows come into view at once, over the whole width one")
  func scrollStep() {
    for (isWhole, line) in [(true, 9), (false, 5)] {
      var paged = AnsweredList(count: 400, height: 10)
      paged.list.resize(to: 10, isWhole: isWhole)
      paged.settle()
      for _ in 0..<10 { paged.list.move(.lines(1)) }
      paged.settle()
      #expect(paged.record == 10)
      #expect(paged.list.cursorLine == line, "whole: \(isWhole)")
      for _ in 0..<(line + 1) { paged.list.move(.lines(-1)) }
      paged.settle()
      #expect(paged.list.cursorLine == (isWhole ? 0 : 4), "whole: \(isWhole)")
      paged.list.move(.last)
      paged.settle()
      #expect(paged.list.cursorLine == 9)
    }
  }

  @Test("A held key asks one question at a time, and few")
  func heldKey() {
    var paged = AnsweredList(count: 100_000, height: 20)
    paged.settle()
    let before = paged.asked.count
    for _ in 0..<500 {
      paged.list.move(.lines(1))
      paged.ask()
    }
    #expect(paged.asked.count == before + 1)
    paged.settle()
    #expect(paged.record == 500)
    #expect(paged.asked.count - before <= 4)
  }

  @Test("Going far never holds more than a few screens")
  func bounded() {
    var paged = AnsweredList(count: 50_000, height: 20)
    for _ in 0..<800 {
      paged.list.move(.pages(1))
      paged.settle()
      #expect(paged.list.rows.count <= 11 * 20)
    }
    #expect(paged.record == 16_000)
  }

  @Test("A late answer to an old question changes nothing")
  func lateAnswer() throws {
    var paged = AnsweredList(count: 100, height: 10)
    paged.ask()
    let old = try #require(paged.list.inFlight)
    let obsolete = paged.list.reload()
    #expect(obsolete == old.number)
    paged.service = LongList(count: 3)
    paged.settle()
    let before = paged.list
    _ = paged.list.receive(old.number, LongList(count: 100).window(.first, limit: 30))
    #expect(paged.list == before)
    #expect(paged.visible == [0, 1, 2])
  }

  @Test("After a change the selection is on the same record, on the same line")
  func selectionFollows() {
    var paged = AnsweredList(count: 300, height: 10)
    paged.settle()
    paged.list.move(.lines(25))
    paged.settle()
    let line = paged.list.cursorLine
    for record in 1000..<1005 {
      paged.service.rows.insert(NumberedRow(place: record - 1000 + 1, record: record), at: 1)
    }
    paged.service.rows.sort { $0.place < $1.place }
    paged.list.refresh()
    paged.settle()
    #expect(paged.record == 25)
    #expect(paged.list.cursorLine == line)
  }

  @Test("A selected record that has left the loaded rows is told")
  func lostRecord() throws {
    var paged = AnsweredList(count: 3000, height: 10)
    paged.settle()
    paged.list.move(.lines(5))
    paged.service.rows.removeAll { $0.record == 5 }
    paged.service.rows.append(NumberedRow(place: 999_999, record: 5))
    paged.list.refresh()
    paged.ask()
    let flight = try #require(paged.list.inFlight)
    let window = paged.service.window(flight.fetch.anchor, limit: flight.fetch.limit)
    guard case .lost(let row) = paged.list.receive(flight.number, window) else {
      Issue.record("not told")
      return
    }
    #expect(row.record == 5)
    #expect(paged.list.cursorLine == 5)
    paged.list.show(999_999, onLine: 5)
    paged.settle()
    #expect(paged.record == 5)
    #expect(paged.list.cursorLine == 9, "it is the last row of all")
  }

  @Test("A refusal is not asked for again by itself, but by going on")
  func refusal() throws {
    var paged = AnsweredList(count: 300, height: 10)
    paged.ask()
    let number = try #require(paged.list.inFlight?.number)
    let isTaken = paged.list.fail(number, .noAccountYet)
    #expect(isTaken)
    #expect(paged.list.status == .failed(.noAccountYet))
    paged.ask()
    #expect(paged.list.inFlight == nil)
    paged.list.refresh()
    paged.settle()
    #expect(paged.list.status == .loaded)
    #expect(paged.visible == Array(0..<10))
  }

  @Test("A list that is not on the screen asks nothing")
  func hidden() {
    var paged = AnsweredList(count: 300, height: 0)
    paged.settle()
    #expect(paged.asked.isEmpty)
    paged.list.resize(to: 5)
    paged.settle()
    #expect(paged.visible == [0, 1, 2, 3, 4])
  }
}
