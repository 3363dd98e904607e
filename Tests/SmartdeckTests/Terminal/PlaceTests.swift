import Foundation
import Testing

/// Where somebody was is kept from one session to the next.
@Suite("The place that is kept")
struct PlaceTests {
  private func places(_ place: Workplace) -> URL {
    place.folder.appending(path: ".local/state/smartdeck/places")
  }

  private func session(_ tmux: Tmux, _ keys: [String], see words: [String]) throws {
    try tmux.command("$SMARTDECK --database x.db")
    try tmux.waitFor("●")
    for word in words { try tmux.waitFor(word) }
    for key in keys { try tmux.press(key) }
  }

  @Test("A filter is there again in the next session; a file that is none is told of and left")
  func kept() throws {
    let place = try Workplace.imported(.plain)
    let tmux = try Tmux(120, 40, .english, in: place)
    try session(tmux, ["/"], see: ["Inventory"])
    try tmux.waitFor("Filter")
    for key in ["b", "a", "l", "a", "n", "c", "e", "<", "0", "Enter", "q"] { try tmux.press(key) }
    try tmux.wait("the shell") { !$0.contains("Inventory ·") }
    let files = try FileManager.default.contentsOfDirectory(atPath: places(place).path)
    let file = places(place).appending(path: try #require(files.first))
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(mode as? Int == 0o600 && files.count == 1)
    try session(tmux, ["q"], see: ["filter: balance<0"])
    try tmux.wait("the shell") { !$0.contains("Inventory ·") }
    for content in ["{", String(repeating: " ", count: 70_000)] {
      try Data(content.utf8).write(to: file)
      try session(tmux, ["Down", "q"], see: ["could not be read"])
      try tmux.wait("the shell") { !$0.contains("Inventory ·") }
    }
  }
}
