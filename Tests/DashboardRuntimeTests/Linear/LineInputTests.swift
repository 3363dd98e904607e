import Foundation
import Testing

@testable import DashboardRuntime

@Suite("Reading lines")
struct LineInputTests {
  private func lines(_ bytes: [UInt8]) throws -> [LineInput.Line] {
    let pipe = Pipe()
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let input = LineInput(input: pipe.fileHandleForReading.fileDescriptor, takesSignals: false)
    var all: [LineInput.Line] = []
    while true {
      let line = input.next()
      all.append(line)
      if line == .end { return all }
    }
  }

  private func lines(_ text: String) throws -> [LineInput.Line] { try lines(Array(text.utf8)) }

  @Test("Each line comes by itself, the last one without its end as well")
  func plain() throws {
    #expect(try lines("") == [.end])
    #expect(try lines("a\n\nб") == [.text("a"), .text(""), .text("б"), .end])
    #expect(try lines("a\n") == [.text("a"), .end])
  }

  @Test("A line is read up to its limit, and no further", arguments: [4_096, 4_097])
  func limit(count: Int) throws {
    let read = try lines(String(repeating: "x", count: count) + "\nnext")
    #expect(read == [.text(String(repeating: "x", count: 4_096)), .text("next"), .end])
  }

  @Test("A line that never ends fills no memory, and what comes after it is read")
  func endless() throws {
    let read = try lines(String(repeating: "x", count: 10_000_000) + "\nnext\n")
    #expect(read.count == 3)
    #expect(read[1] == .text("next"))
  }

  @Test("What is not UTF-8 does no harm")
  func malformed() throws {
    #expect(try lines([0xFF, 0x61, 0x0A]) == [.text("\u{FFFD}a"), .end])
  }
}
