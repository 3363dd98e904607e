import Canvas
import DashboardModel
import Testing

@testable import DashboardRuntime

@Suite struct InputQueueTests {
  /// A dashboard that has asked everything and been answered nothing: most keys have to wait.
  private var unanswered: DashboardState {
    var state = DashboardState(size: ScreenSize(columns: 80, rows: 24))
    _ = state.endTurn(at: DashboardClock.standing.now())
    return state
  }

  private func keys(_ text: String) -> [TerminalEvent] { text.map { .key(.character($0)) } }

  private func next(
    _ queue: inout InputQueue, uptime: Int64 = 0, in state: DashboardState? = nil
  ) -> String? {
    queue.next(for: state ?? unanswered, keymap: .standard, uptime: uptime).map { "\($0)" }
  }

  @Test("A key that depends on an answer waits for it, and those behind it keep their order")
  func waits() {
    var queue = InputQueue()
    queue.add(keys("mj"))
    #expect(next(&queue) == nil)
    #expect(!queue.isEmpty)
    #expect(queue.due == InputQueue.patience)
  }

  @Test("A key that waited long enough is taken, and all that were typed ahead with it")
  func patience() {
    var queue = InputQueue()
    queue.add(keys("mmm"))
    #expect(next(&queue, uptime: 5) == nil)
    #expect(next(&queue, uptime: 4 + InputQueue.patience) == nil)
    for _ in 0..<3 {
      let taken = next(&queue, uptime: 5 + InputQueue.patience)
      #expect(taken != nil)
    }
    #expect(queue.isEmpty)
    #expect(queue.due == nil)
    queue.add(keys("m"))
    #expect(next(&queue, uptime: 6 + InputQueue.patience) == nil, "the next one waits anew")
  }

  @Test("Steps through a list wait for nothing")
  func steps() {
    var queue = InputQueue()
    queue.add(keys("jk"))
    #expect(next(&queue)?.contains("cursorDown") == true)
    #expect(next(&queue)?.contains("cursorUp") == true)
  }

  @Test("The queue takes as many events as its limit, and drops what comes on top")
  func limit() {
    var queue = InputQueue()
    queue.add(keys(String(repeating: "j", count: InputQueue.most + 1)))
    var count = 0
    while next(&queue) != nil { count += 1 }
    #expect(count == InputQueue.most)
  }

  @Test("A letter that begins a command and is followed by another is taken for that other")
  func brokenSequence() {
    var queue = InputQueue()
    queue.add(keys("gj"))
    #expect(next(&queue)?.contains("cursorDown") == true)
    queue.add(keys("g"))
    #expect(next(&queue) == nil)
    queue.add(keys("g"))
    #expect(next(&queue)?.contains("home") == true)
  }

  @Test("The wheel scrolls by three rows where the pointer is; a click selects")
  func mouse() {
    var queue = InputQueue()
    let point = Point(column: 7, row: 9)
    queue.add([
      .mouse(MouseEvent(.wheelDown, at: point)), .mouse(MouseEvent(.press(.left), at: point)),
      .mouse(MouseEvent(.press(.right), at: point)),
    ])
    #expect(next(&queue)?.contains("lines: 3") == true)
    #expect(next(&queue)?.contains("clicked(column: 7, row: 9)") == true)
    #expect(next(&queue) == nil)
  }
}
