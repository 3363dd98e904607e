import Canvas
import DashboardModel
import DashboardScreen
import Licensing
import Phrases
import Testing

@testable import DashboardRuntime

/// Somebody pulls the window about.
@Suite struct ResizeTests {
  private static let screen = DashboardScreen(
    styles: Theme.plain.sheet(for: .mono), glyphs: .ascii, phrases: Phrases(.english),
    hints: Keymap.standard.hints)

  private static let keys = ["m", "Esc", "?", "Esc", "+", "_", "Tab", "G", "/", "Esc", ":", "Esc"]

  @Test(
    "Two thousand sizes from one cell to 500×200 are filled, with the cursor in sight"
  )
  func sizes() async throws {
    let seed: UInt64 = 77
    var state = seed
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit + 1
    }
    let metalworks = try await Metalworks(moreLicenses: 120)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    for number in 0..<2_000 {
      if number % 9 == 0 { await pilot.press(Self.keys[number / 9 % Self.keys.count]) }
      // Few of them large: drawing those takes its time.
      let isLarge = number % 100 == 0
      let size = Size(columns: random(isLarge ? 500 : 130), rows: random(isLarge ? 200 : 40))
      pilot.dashboard.turn([.resized], size: size)
      if number % 5 == 0 { await pilot.settle() }
      if number % 4 == 0 {
        let drawn = Self.screen.draw(pilot.state).canvas.size
        #expect(drawn == size, "seed \(seed), size \(number)")
      }
      let list = pilot.state.inventory.list
      #expect(list.visible.count <= list.height, "seed \(seed), size \(number)")
      if list.height > 0, let line = list.cursorLine {
        #expect((0..<list.height).contains(line), "seed \(seed), size \(number)")
      }
    }
  }
}
