import Canvas
import Testing

@testable import DashboardScreen

@Suite("What a line of pieces shows in the room that it has")
struct SegmentTests {
  private let segments = [
    Segment(10, [("Metalworks", .header)]),
    Segment(8, [("short 322", .header)]).orShorter([("x322", .header)]),
    Segment(1, [("personal", .header)]),
    Segment(2, [("held 4", .header)]),
    Segment(6, [("* live", .header)]).orShorter([("*", .header)]),
  ]

  private func shown(_ columns: Int) -> String {
    let kept = Segment.fitting(segments, into: columns)
    #expect(Segment.width(of: kept) <= columns)
    return kept.flatMap(\.parts).map(\.text.text).joined(separator: "|")
  }

  @Test(
    "The least goes first, then words become fewer, then more goes, and what can be is told whole",
    arguments: [
      (47, "Metalworks|short 322|personal|held 4|* live"),
      (46, "Metalworks|short 322|held 4|* live"), (37, "Metalworks|short 322|held 4|* live"),
      (36, "Metalworks|x322|held 4|* live"), (31, "Metalworks|x322|held 4|*"),
      (26, "Metalworks|short 322|*"), (22, "Metalworks|x322|*"), (18, "Metalworks|x322"),
      (10, "Metalworks"), (9, ""),
    ])
  func fitting(columns: Int, expected: String) {
    #expect(shown(columns) == expected)
  }

  @Test("Pieces of one priority stay themselves")
  func alike() {
    let pair = [Segment(.max, [("help", .header)]), Segment(.max, [("quit", .header)])]
    let kept = Segment.fitting(pair, into: 20)
    #expect(kept.flatMap(\.parts).map(\.text.text) == ["help", "quit"])
  }
}
