import Canvas
import DashboardModel
import Foundation
import Licensing
import LicensingService
import Phrases
import Testing

@testable import DashboardRuntime

/// Somebody leans on the keyboard while the window is pulled about.
@Suite struct RandomKeysTests {
  private static let keys: [KeyPress] =
    "mjkhlgGsSzZrR/?+_ 1234567890yYnqua-=ьнй<>:)vco".map(KeyPress.character)
    + [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .tab, .backTab, .escape,
      .backspace, .function(1),
    ].map { KeyPress($0) }
    + [
      .control("l"), .control("u"), .control("w"), .control("a"), .control("n"), .alt("x"),
      .control("p"),
    ]

  @Test(
    "Whatever keys are pressed, the cursor is on the screen and no unit is lost",
    arguments: [7, 8, 9] as [UInt64])
  func keys(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let metalworks = try await Metalworks(moreLicenses: 120)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    let entitled = pilot.state.headline?.totals.entitled
    for turn in 0..<Self.turns {
      let presses = (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in
        Self.keys.randomElement(using: &random)
      }
      pilot.dashboard.turn(
        presses.map(TerminalEvent.key), size: turn % 50 == 0 ? Self.size(using: &random) : nil)
      if turn % 3 == 0 { await pilot.settle() }
      check(pilot.state, "seed \(seed), turn \(turn)")
    }
    await pilot.settle()
    #expect(pilot.state.headline?.totals.entitled == entitled, "seed \(seed)")
  }

  /// Turns of each seed, with up to four keys each; `SMARTDECK_RANDOM_TURNS=14000` makes them
  /// 100,000 keys.
  private static let turns =
    ProcessInfo.processInfo.environment["SMARTDECK_RANDOM_TURNS"].flatMap(Int.init) ?? 1_500

  /// Every key but the one that says yes, on either layout, and the one that forbids all changes.
  private static let harmless =
    keys.filter { ![KeyPress.character("y"), .character("R"), .character("н")].contains($0) }
    + "abcdefinopqtvwxC".map(KeyPress.character) + [.control("s"), .control("s"), KeyPress(.tab)]

  @Test(
    "In no view and no form does anything but its own key change anything",
    arguments: [17, 18, 19] as [UInt64])
  func nothingByMistake(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let metalworks = try await Metalworks(instances: 6)
    let desk = try metalworks.desk("alice")
    let before = try await desk.fetch(SessionQuery()).head
    let pilot = await Pilot(desk: desk)
    var seen: Set<FormKind> = []
    for kind in RecordKind.allCases {
      for action in kind.actions {
        await pilot.press("Esc", "Esc", "Esc", "Esc", "Esc", ":")
        await pilot.type(Phrases(.english).commands.view(kind))
        let label = Keymap.standard.labels(for: action, in: .records(kind)).first
        await pilot.press("Enter", try #require(label))
        if let kind = pilot.form?.kind { seen.insert(kind) }
        for _ in 0..<12 {
          let presses = (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in
            Self.harmless.randomElement(using: &random)
          }
          pilot.dashboard.turn(presses.map(TerminalEvent.key))
          await pilot.settle()
        }
      }
    }
    #expect(seen.count >= 10, "seed \(seed): only \(seen.count) forms were tried")
    let after = try await desk.fetch(SessionQuery()).head
    #expect(after == before, "seed \(seed)")
  }

  private static func size(using random: inout SplitMix64) -> Size {
    Size(
      columns: Int.random(in: 1...300, using: &random),
      rows: Int.random(in: 1...120, using: &random))
  }

  private func check(_ state: DashboardState, _ when: Comment) {
    let list = state.inventory.list
    guard list.height > 0, let line = list.cursorLine else { return }
    #expect((0..<list.height).contains(line), when)
    #expect(list.visible.count <= list.height, when)
  }
}

/// The same numbers for the same seed, everywhere.
private struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
