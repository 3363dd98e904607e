import DashboardModel
import DashboardScreen
import Licensing
import Testing

@testable import DashboardRuntime

@Suite("Somebody without any role")
struct StrangerTests {
  @Test("A stranger is told that nothing is open, and no pane waits for ever")
  func stranger() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("mallory"))
    #expect(pilot.state.session.value?.isEmpty == false)
    #expect(pilot.state.accounts.tree == .loaded([]))
    await pilot.press("m")
    #expect(pilot.state.dialog == nil)
    guard case .unavailable(.openMove, let reason) = pilot.state.notice,
      case .notPermitted(.moveLicenses, roles: _, holders: _) = reason
    else {
      Issue.record("\(String(describing: pilot.state.notice))")
      return
    }
  }
}
