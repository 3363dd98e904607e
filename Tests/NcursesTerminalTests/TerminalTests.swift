import CNcurses
import Canvas
import Testing

@testable import NcursesTerminal

/// A pseudo terminal: the test holds the side of the terminal, the program gets the other one.
private final class PseudoTerminal {
  let far: Int32
  let near: Int32

  init(rows: Int32 = 10, columns: Int32 = 40) throws {
    var ends: [Int32] = [-1, -1]
    try #require(descriptor_make_terminal(&ends, rows, columns))
    (far, near) = (ends[0], ends[1])
  }

  deinit {
    descriptor_close(far)
    descriptor_close(near)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(descriptor_write(far, bytes, Int32(bytes.count), 1_000))
  }

  /// Everything the program sent so far.
  func sent() -> String {
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Int(descriptor_read(far, &bytes, Int32(bytes.count)))
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += bytes[..<count]
    }
  }
}

@Suite("A terminal, through a pseudo terminal", .serialized)
struct TerminalTests {
  let xterm = ["TERM": "xterm-256color"]

  @Test("It is taken, shown on, read from and given back")
  func session() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try Terminal(environment: xterm, input: pseudo.near, output: pseudo.near)
    #expect(terminal.size == Size(columns: 40, rows: 10))
    #expect(terminal.colorDepth == .palette256)
    var canvas = Canvas(size: terminal.size)
    canvas.put("Refining", at: .zero, style: Style(foreground: .rgb(255, 0, 0)))
    terminal.show(canvas)
    let first = pseudo.sent()
    #expect(first.contains("\u{1B}[?1049h"))
    #expect(first.contains("\u{1B}[?2004h"))
    #expect(first.contains("\u{1B}[38;5;196m"))
    #expect(first.contains("Refining"))
    pseudo.type("j\u{1B}[B")
    #expect(terminal.waitForInput(also: nil, timeoutMilliseconds: 5_000) == .input)
    #expect(terminal.readEvents() == [.key(.character("j")), .key(KeyPress(.down))])
    terminal.close()
    terminal.close()
    let last = pseudo.sent()
    #expect(last.contains("\u{1B}[?2004l"))
    #expect(last.contains("\u{1B}[?1049l"))
    #expect(!guard_is_installed())
  }

  @Test("Only what changed is sent, and nothing when nothing did")
  func difference() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try Terminal(environment: xterm, input: pseudo.near, output: pseudo.near)
    var canvas = Canvas(size: terminal.size)
    for row in 0..<10 { canvas.put("a full row of text", at: Point(column: 0, row: row)) }
    terminal.show(canvas)
    _ = pseudo.sent()
    terminal.show(canvas)
    #expect(pseudo.sent() == "")
    canvas.put("X", at: Point(column: 5, row: 5))
    terminal.show(canvas)
    let sent = pseudo.sent()
    #expect(sent.contains("X"))
    #expect(sent.utf8.count < 20)
    terminal.repaint()
    terminal.show(canvas)
    #expect(pseudo.sent().utf8.count > 150)
    terminal.close()
  }

  @Test("Escape comes by itself after a moment")
  func escape() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try Terminal(environment: xterm, input: pseudo.near, output: pseudo.near)
    pseudo.type("\u{1B}")
    var events: [TerminalEvent] = []
    for _ in 0..<10 where events.isEmpty {
      _ = terminal.waitForInput(also: nil, timeoutMilliseconds: 1_000)
      events = terminal.readEvents()
    }
    #expect(events == [.key(KeyPress(.escape))])
    terminal.close()
  }

  @Test("A terminal that is gone is told once, and is never waited for again")
  func hangup() throws {
    var ends: [Int32] = [-1, -1]
    try #require(descriptor_make_terminal(&ends, 5, 20))
    let terminal = try Terminal(environment: xterm, input: ends[1], output: ends[1])
    descriptor_close(ends[0])
    #expect(terminal.waitForInput(also: nil, timeoutMilliseconds: 5_000) == .input)
    #expect(terminal.readEvents() == [.hangup])
    #expect(terminal.readEvents() == [])
    #expect(terminal.waitForInput(also: nil, timeoutMilliseconds: 1) == [])
    terminal.show(Canvas(size: terminal.size))
    terminal.close()
    descriptor_close(ends[1])
  }

  @Test("The doorbell wakes the sleeper, once however often it rang")
  func doorbell() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try Terminal(environment: xterm, input: pseudo.near, output: pseudo.near)
    let bell = try Doorbell()
    for _ in 0..<100_000 { bell.ring() }
    #expect(terminal.waitForInput(also: bell, timeoutMilliseconds: 5_000) == .doorbell)
    #expect(bell.drain())
    #expect(!bell.drain())
    #expect(terminal.waitForInput(also: bell, timeoutMilliseconds: 0) == [])
    terminal.close()
  }

  @Test(
    "A terminal that can't be used is refused before anything is sent",
    arguments: [
      (nil, TerminalError.noTerminalName), ("", .noTerminalName),
      ("no-such-terminal", .unknownTerminal(name: "no-such-terminal")),
      ("../../etc/passwd", .unknownTerminal(name: "../../etc/passwd")),
      ("dumb", .incapableTerminal(name: "dumb")),
    ] as [(String?, TerminalError)])
  func refused(name: String?, error: TerminalError) throws {
    let pseudo = try PseudoTerminal()
    let environment = name.map { ["TERM": $0] } ?? [:]
    #expect(throws: error) {
      try Terminal(environment: environment, input: pseudo.near, output: pseudo.near)
    }
    #expect(pseudo.sent() == "")
  }

  @Test("A pipe is no terminal, and one process has one terminal")
  func others() throws {
    var pipe: [Int32] = [-1, -1]
    try #require(descriptor_make_pipe(&pipe))
    #expect(throws: TerminalError.notATerminal) {
      try Terminal(environment: xterm, input: pipe[0], output: pipe[1])
    }
    pipe.forEach(descriptor_close)
    let pseudo = try PseudoTerminal()
    let terminal = try Terminal(environment: xterm, input: pseudo.near, output: pseudo.near)
    #expect(throws: TerminalError.alreadyTaken) {
      try Terminal(environment: xterm, input: pseudo.near, output: pseudo.near)
    }
    terminal.close()
  }

  @Test("Text for the clipboard is sent up to its limit")
  func clipboard() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try Terminal(environment: xterm, input: pseudo.near, output: pseudo.near)
    _ = pseudo.sent()
    #expect(terminal.copy("foo"))
    #expect(pseudo.sent() == "\u{1B}]52;c;Zm9v\u{7}")
    #expect(!terminal.copy(String(repeating: "x", count: Terminal.clipboardLimit + 1)))
    terminal.close()
  }

  @Test("Inside tmux the clipboard's text is sent to it and, past it, to the terminal around it")
  func clipboardInTmux() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try Terminal(
      environment: xterm.merging(["TMUX": "/tmp/tmux,1,0"]) { $1 }, input: pseudo.near,
      output: pseudo.near)
    _ = pseudo.sent()
    #expect(terminal.copy("foo"))
    let plain = "\u{1B}]52;c;Zm9v\u{7}"
    #expect(pseudo.sent() == plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\")
    terminal.close()
  }

  @Test(
    "Whatever is shown, the terminal shows it, in fewer bytes", arguments: [31, 32, 33] as [UInt64])
  func pictures(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pseudo = try PseudoTerminal(rows: 12, columns: 50)
    let terminal = try Terminal(environment: xterm, input: pseudo.near, output: pseudo.near)
    var emulated = EmulatedScreen(columns: 50, rows: 12)
    for turn in 0..<60 {
      let canvas = Canvas.random(size: terminal.size, using: &random)
      if turn % 20 == 19 { terminal.repaint() }
      terminal.show(canvas)
      emulated.obey(Array(pseudo.sent().utf8))
      #expect(emulated.seen == canvas.seen, "seed \(seed), turn \(turn)")
    }
    terminal.close()
  }

  @Test("On a locale of UTF-8 wide and accented characters arrive as they are")
  func wideCharacters() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try Terminal(environment: xterm, input: pseudo.near, output: pseudo.near)
    var canvas = Canvas(size: terminal.size)
    canvas.put("漢字 Отдел", at: .zero)
    terminal.show(canvas)
    #expect(pseudo.sent().contains(terminal.isUnicode ? "漢字 Отдел" : "? ?  ?????"))
    terminal.close()
  }
}
