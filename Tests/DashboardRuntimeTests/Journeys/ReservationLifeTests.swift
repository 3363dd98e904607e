import Canvas
import DashboardModel
import Licensing
import Testing

@testable import DashboardRuntime

/// Tying licenses to a device and getting them back, by keys alone.
@Suite struct ReservationLifeTests {
  @Test("Licenses are reserved for an instance, and come back with the code that was shown once")
  func reserve() async throws {
    let metalworks = try await Metalworks(instances: 2)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.command("instances")
    await pilot.press("t")
    await pilot.type("c93")
    pilot.expect("Reserve for router-0000", Metalworks.license)
    await pilot.press("Enter")
    #expect(pilot.form?.text(.field(.license)) == Metalworks.license)
    await pilot.type("5")
    await pilot.press("Enter")
    pilot.expect("Reserve 5 of", "shown once")
    #expect(pilot.form?.preview?.rows.map(\.effect.after.reserved) == [5])
    await pilot.press("y")
    guard case .secret(let code) = pilot.form?.stage else {
      Issue.record("no code is shown")
      return
    }
    pilot.expect(code.rawValue)
    await pilot.press("Enter")
    #expect(pilot.state.dialog == nil)
    await pilot.command("reservations")
    #expect(pilot.records == [Metalworks.license])
    pilot.expectNo(code.rawValue)
    await pilot.press("x")
    await pilot.type("ABCDEFGHIJ")
    await pilot.press("Enter")
    guard case .refused(.reservation(.wrongCode)) = pilot.form?.field?.problem else {
      Issue.record("\(String(describing: pilot.form?.field))")
      return
    }
    await pilot.clear()
    await pilot.type(code.rawValue)
    await pilot.press("Enter", "y")
    #expect(pilot.state.dialog == nil && pilot.records.isEmpty)
  }

  @Test("More than there is, and a license that nobody knows, are refused at their fields")
  func refused() async throws {
    let metalworks = try await Metalworks(instances: 2)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.command("instances")
    await pilot.press("t")
    await pilot.type("zzz")
    await pilot.press("Enter")
    #expect(pilot.form?.field?.problem == .unknownLicense("zzz"))
    pilot.expect("There is no license")
    await pilot.clear()
    await pilot.type("C9300")
    await pilot.press("Enter")
    await pilot.type("21")
    await pilot.press("Enter")
    let form = try #require(pilot.form)
    #expect(form.field?.name == .field(.quantity))
    guard case .refused(.notEnough(available: 20, asked: 21, _, _)) = form.field?.problem else {
      Issue.record("\(String(describing: form.field))")
      return
    }
    #expect(form.text(.field(.license)) == Metalworks.license, "the rest is kept")
    await pilot.clear()
    await pilot.type("20")
    await pilot.press("Enter", "y")
    guard case .secret = pilot.form?.stage else {
      Issue.record("20 of 20 were not reserved")
      return
    }
  }
}
