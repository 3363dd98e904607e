import Canvas
import DashboardModel
import DashboardScreen
import Licensing
import LicensingService
import NcursesTerminal
import Phrases
import Testing

@testable import DashboardRuntime

@Suite struct DashboardLoopTests {
  /// What came of a run of the loop.
  private struct Run: Sendable {
    let ending: Ending
    let pictures: [Canvas]
    let deeds: [String]
    let state: DashboardState
  }

  /// Plays a script to the loop.
  private func run(_ script: [[TerminalEvent]], desk: any LicenseDesk) async throws -> Run {
    try await onOwnThread {
      let doorbell = try Doorbell()
      let size = Size(columns: 80, rows: 24)
      let dashboard = Dashboard(
        size: size, desk: desk, mailbox: Mailbox { doorbell.ring() }, requestPrefix: "loop",
        clock: .standing, findActions: { _ in [] })
      let console = ScriptedConsole(size: size, script: script) { dashboard.isSettled }
      var loop = DashboardLoop(
        dashboard: dashboard, console: console, doorbell: doorbell, screen: Self.screen)
      return Run(
        ending: loop.run(), pictures: console.pictures, deeds: console.deeds,
        state: dashboard.state)
    }
  }

  private static let screen = DashboardScreen(
    styles: Theme.plain.sheet(for: .mono), glyphs: .ascii, phrases: Phrases(.english),
    hints: Keymap.standard.hints)

  private func keys(_ text: String) -> [TerminalEvent] { text.map { .key(.character($0)) } }

  @Test("One key leaves")
  func quit() async throws {
    let metalworks = try await Metalworks()
    let run = try await run([keys("q")], desk: try metalworks.desk("alice"))
    #expect(run.ending == .quit)
    #expect(run.pictures.count == 1, "nothing is drawn for leaving")
  }

  @Test("The first picture shows the first answers")
  func firstPicture() async throws {
    let metalworks = try await Metalworks()
    let run = try await run([], desk: try metalworks.desk("alice"))
    #expect(run.ending == .hangup)
    #expect(run.pictures.count == 1)
    #expect(run.state.inventory.list.rows.count == 4)
  }

  @Test("However many keys came at once, one picture is drawn")
  func drawsOnce() async throws {
    let metalworks = try await Metalworks(moreLicenses: 600)
    let run = try await run(
      [keys(String(repeating: "j", count: 50))], desk: try metalworks.desk("alice"))
    #expect(run.state.inventory.list.cursor > 0)
    #expect((2...5).contains(run.pictures.count))
  }

  @Test("A key that changes nothing draws nothing, but rings")
  func nothingChanges() async throws {
    let metalworks = try await Metalworks()
    let run = try await run([keys("%")], desk: try metalworks.desk("alice"))
    #expect(run.pictures.count == 1)
    #expect(run.deeds == ["ring"])
  }

  @Test("Each signal that asks to leave is obeyed and told", arguments: LeaveSignal.allCases)
  func signals(signal: LeaveSignal) async throws {
    let metalworks = try await Metalworks()
    let run = try await run([[.leaveRequested(signal)]], desk: try metalworks.desk("alice"))
    #expect(run.ending == .signal(signal))
  }

  @Test("A signal is obeyed although keys before it wait for an answer")
  func signalBehindKeys() async throws {
    let metalworks = try await Metalworks()
    let script: [[TerminalEvent]] = [
      keys("m") + [.key(KeyPress(.enter)), .leaveRequested(.terminate)]
    ]
    let run = try await run(script, desk: try metalworks.desk("alice"))
    #expect(run.ending == .signal(.terminate))
  }

  @Test("Ctrl-Z stops the program and draws everything afterwards; Ctrl-L draws everything")
  func suspend() async throws {
    let metalworks = try await Metalworks()
    let script: [[TerminalEvent]] = [
      [.key(.control("z"))], [.suspendRequested], [.key(.control("l"))], [.continued],
    ]
    let run = try await run(script, desk: try metalworks.desk("alice"))
    #expect(run.deeds == ["suspend", "suspend", "repaint", "repaint"])
    #expect(run.pictures.count == 5)
  }

  @Test("Without a terminal the dashboard is drawn once, with its rows")
  func once() async throws {
    let metalworks = try await Metalworks()
    let desk = try metalworks.desk("alice")
    let picture = try await onOwnThread {
      Dashboard.once(size: Size(columns: 80, rows: 24), desk: desk, screen: Self.screen)
    }
    #expect(picture.text.contains("Refining"))
    #expect(picture.text.contains("C9300-24"))
  }
}
