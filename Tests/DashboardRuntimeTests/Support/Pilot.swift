import Canvas
import DashboardModel
import DashboardScreen
import Foundation
import Licensing
import LicensingService
import Phrases
import Testing

@testable import DashboardRuntime

/// Drives the dashboard as a person does: presses keys, waits until everything is answered, looks.
final class Pilot {
  let dashboard: Dashboard
  /// What the terminal was asked for.
  private(set) var errands: [Dashboard.Errand] = []
  private let bell: AsyncStream<Void>

  /// Sits down before a dashboard at a desk.
  init(
    desk: any LicenseDesk, columns: Int = 120, rows: Int = 40, isReadOnly: Bool = false,
    place: KeptPlace? = nil
  ) async {
    let (bell, ringer) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    self.bell = bell
    dashboard = Dashboard(
      size: Size(columns: columns, rows: rows), desk: desk, mailbox: Mailbox { ringer.yield() },
      requestPrefix: UUID().uuidString, isReadOnly: isReadOnly,
      clock: .standing,
      vocabulary: CommandVocabulary(phrases: Phrases(.english), themes: ["dark", "light"]),
      findActions: { text in Action.allCases.filter { "\($0)".contains(text) } })
    if let place { dashboard.restore(.success(place)) }
    dashboard.turn()
    await settle()
  }

  var state: DashboardState { dashboard.state }

  /// Presses keys one after the other, each when all is answered.
  func press(_ names: String...) async {
    for name in names {
      await press(all: [name])
    }
  }

  /// Types text, character by character.
  func type(_ text: String) async {
    for character in text { await press(all: [character == " " ? "Space" : String(character)]) }
  }

  /// Does what is typed on the line behind `:`.
  func command(_ text: String) async {
    await press(":")
    await type(text)
    await press("Enter")
  }

  /// Presses keys so fast that nothing is answered in between.
  func pressAtOnce(_ names: String...) async { await press(all: names) }

  /// Does something with the terminal.
  func feed(_ events: TerminalEvent...) async {
    dashboard.turn(events)
    await settle()
  }

  private func press(all names: [String]) async {
    let presses = names.compactMap(KeyPress.init(named:))
    #expect(presses.count == names.count, "no such keys: \(names)")
    dashboard.turn(presses.map(TerminalEvent.key))
    await settle()
  }

  /// Waits until every question is answered and every key taken.
  func settle() async {
    var rings = bell.makeAsyncIterator()
    while !dashboard.isSettled {
      _ = await rings.next()
      dashboard.turn()
    }
    errands += dashboard.takeErrands()
  }

  /// Waits until the dashboard knows of an event of the log.
  func hear(of sequence: SequenceNumber) async {
    var rings = bell.makeAsyncIterator()
    while state.session.value?.head ?? .none < sequence {
      _ = await rings.next()
      dashboard.turn()
    }
    await settle()
  }

  /// The move dialog, which has to be open.
  var move: MoveDialog? {
    if case .move(let dialog) = state.dialog { dialog } else { nil }
  }

  /// The inventory's row under the cursor, as `license · account · balance`.
  var row: String? { state.inventory.list.selected.map(Self.text) }

  /// The rows on the screen.
  var rows: [String] { state.inventory.list.visible.map(Self.text) }

  /// The records of the view that are on the screen, by what their rows begin with.
  var records: [String] { state.view?.list.visible.map(\.key.text) ?? [] }

  /// The screen as a person reads it, blanks in a row made one.
  var screen: String {
    let drawing = Self.drawer.draw(state)
    return drawing.canvas.lines.map { line in
      line.split(separator: " ").joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// Looks for words on the screen, on one line each.
  func expect(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    let screen = screen
    for text in words {
      #expect(screen.contains(text), "\(screen)", sourceLocation: sourceLocation)
    }
  }

  /// Looks that words are nowhere on the screen.
  func expectNo(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    let screen = screen
    for text in words {
      #expect(!screen.contains(text), "\(screen)", sourceLocation: sourceLocation)
    }
  }

  /// Everything that is typed in the field goes away.
  func clear() async { await press("Ctrl-U") }

  private static let drawer = DashboardScreen(
    styles: Theme.plain.sheet(for: .mono), glyphs: .ascii, phrases: Phrases(.english),
    hints: Keymap.standard.hints)

  private static func text(_ row: InventoryRow) -> String {
    "\(row.license) · \(row.virtualAccount) · \(row.position.balance)"
  }
}

extension DashboardClock {
  /// Clocks that stand still: nothing happens because of time.
  static let standing = DashboardClock(now: { Instant(rawValue: 0) }, uptime: { 0 })
}
