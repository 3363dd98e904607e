import Canvas
import DashboardModel
import Licensing
import Testing

@testable import DashboardRuntime

/// Enterprise agreements and activation keys, by keys alone.
@Suite struct EnterpriseLifeTests {
  private func agreement(_ pilot: Pilot) -> EnterpriseAgreementRecord? {
    guard case .enterpriseAgreement(let record) = pilot.state.view?.list.selected else {
      return nil
    }
    return record
  }

  private func key(_ pilot: Pilot) -> TraditionalLicenseRecord? {
    guard case .traditionalLicense(let record) = pilot.state.view?.list.selected else {
      return nil
    }
    return record
  }

  /// An agreement of two licenses, one of them known already.
  private func signed(_ metalworks: Metalworks) async throws -> Pilot {
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.command("enterprise")
    await pilot.press("a")
    await pilot.type("EA-1")
    await pilot.press("Tab", "Tab")
    await pilot.type("2029-11-23")
    await pilot.press("Tab")
    await pilot.type("2027-11-23")
    await pilot.press("Ctrl-S")
    await pilot.type("Meeting Room")
    await pilot.press("Tab")
    await pilot.type("100")
    await pilot.press("Tab")
    await pilot.type("20")
    await pilot.press("Tab", "Space", "Ctrl-S")
    await pilot.type("isr4331 threat defense")
    await pilot.press("Tab")
    await pilot.type("5")
    await pilot.press("Ctrl-S")
    pilot.expect("Add the agreement", "with 2 licenses?")
    await pilot.press("y")
    return pilot
  }

  @Test(
    "An agreement of two licenses is added page by page, and lots are generated up to its limit")
  func generate() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await signed(metalworks)
    #expect(pilot.state.dialog == nil)
    let signed = try #require(agreement(pilot))
    #expect(signed.suites.map(\.license.text) == ["Meeting Room", "ISR4331 Threat Defense"])
    #expect(signed.suites.map(\.suite.limit) == [120, 5])
    await pilot.press("n", "Right", "Right", "Tab")
    pilot.expect("120 of 120 can still be generated")
    await pilot.press("Tab")
    await pilot.type("121")
    await pilot.press("Enter")
    #expect(pilot.form?.field?.problem == .outOfRange(1...120))
    await pilot.press("Backspace")
    await pilot.type("0")
    await pilot.press("Enter")
    #expect(pilot.form?.preview?.rows.map(\.virtualAccount.text) == ["Refining"])
    await pilot.press("y")
    #expect(pilot.state.dialog == nil)
    #expect(agreement(pilot)?.health == .exhausted)
    #expect(agreement(pilot)?.consumption.map(\.quantity) == [120])
    await pilot.press("n")
    #expect(pilot.form?.choice(.field(.license)) == signed.suites.last.map { .suite($0) })
  }

  @Test("The growth that was used is trued forward when its day has come, and not before")
  func trueForward() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await signed(metalworks)
    await pilot.press("n", "Tab", "Tab")
    await pilot.type("110")
    await pilot.press("Enter", "y")
    #expect(agreement(pilot)?.health == .inGrowth)
    await pilot.press("f")
    #expect(pilot.state.notice == .unavailable(.trueForward, .alreadySo))
    metalworks.pass(days: 365)
    await pilot.press("r", "f")
    await pilot.type("2027-11-23")
    await pilot.press("Enter")
    #expect(pilot.form?.field?.problem == .notAfter(try Day.named("2027-11-23")))
    await pilot.clear()
    await pilot.type("2029-11-24")
    await pilot.press("Enter")
    #expect(pilot.form?.field?.problem == .tooLate(try Day.named("2029-11-23")))
    await pilot.clear()
    await pilot.press("Enter", "y")
    #expect(agreement(pilot)?.health == .healthy)
    #expect(agreement(pilot)?.suites.first?.suite.purchased == 110)
  }

  @Test("What can't be in an agreement is refused at its field, the rest kept")
  func refused() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await signed(metalworks)
    await pilot.press("a")
    await pilot.type("ea-1")
    await pilot.press("Tab")
    await pilot.type("2028-01-01")
    await pilot.press("Tab")
    await pilot.type("2027-12-31")
    await pilot.press("Tab")
    await pilot.type("2026-11-23")
    await pilot.press("Ctrl-S")
    let fields = try #require(pilot.form?.fields)
    #expect(fields[2].problem == .notAfter(try Day.named("2028-01-01")))
    #expect(fields[3].problem == .notAfter(try Day.named("2026-11-23")))
    #expect(pilot.form?.field?.name == .ends)
    await pilot.clear()
    await pilot.press("Tab")
    await pilot.clear()
    await pilot.press("Ctrl-S")
    await pilot.type("Cables")
    await pilot.press("Tab")
    await pilot.type("0")
    await pilot.press("Ctrl-S")
    #expect(pilot.form?.field?.problem == .outOfRange(1...Quantity.ceiling))
    await pilot.clear()
    await pilot.type("3")
    await pilot.press("Tab", "Tab", "Space", "Ctrl-S")
    await pilot.type("Cables")
    await pilot.press("Tab")
    #expect(pilot.form?.fields[0].problem == .duplicate("Cables"))
    await pilot.press("Esc", "Tab", "Tab", "Tab", "Space", "Ctrl-S", "y")
    #expect(pilot.form?.field?.name == .field(.number))
    #expect(pilot.form?.field?.problem == .refused(.field(.number, .taken("ea-1"))))
    #expect(pilot.form?.text(.suite(0)) == "Cables")
  }

  @Test("A license that is found is taken with a key, and a new one is told before it is made")
  func newLicense() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.command("traditional")
    await pilot.press("a")
    await pilot.type("PAK-2")
    await pilot.press("Tab")
    await pilot.type("c93")
    pilot.expect("Right takes the first; any other name is a new license.")
    await pilot.press("Left", "Right")
    #expect(pilot.form?.text(.field(.license)) == "c93", "inside the text it is a step")
    await pilot.press("Right")
    #expect(pilot.form?.text(.field(.license)) == Metalworks.license)
    await pilot.press("Tab")
    await pilot.type("7")
    await pilot.press("Ctrl-S")
    pilot.expectNo("New to the catalog")
    await pilot.press("Esc", "Shift-Tab")
    await pilot.clear()
    await pilot.type("c93")
    await pilot.press("Ctrl-S")
    #expect(pilot.form?.newLicenses == ["c93"])
    pilot.expect("New to the catalog of licenses")
  }

  @Test("A key is added once in any case, assigned, and converted once and for all")
  func keys() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.command("traditional")
    for text in ["PAK-1", "pak-1"] {
      await pilot.press("a")
      await pilot.type(text)
      await pilot.press("Tab")
      await pilot.type("Call Manager")
      await pilot.press("Tab")
      await pilot.type("7")
      await pilot.press("Ctrl-S", "y")
    }
    #expect(pilot.form?.field?.problem == .refused(.field(.key, .taken("pak-1"))))
    #expect(pilot.form?.text(.field(.license)) == "Call Manager")
    await pilot.press("Esc", "t")
    #expect(pilot.state.notice == .unavailable(.convertKeys, .alreadySo), "it is nowhere yet")
    await pilot.press("m", "Right", "Enter", "y")
    #expect(key(pilot)?.virtualAccount?.text == "Manufacturing")
    await pilot.press("t")
    #expect(pilot.form?.preview?.rows.map(\.effect.after.entitled) == [7])
    pilot.expect("once and for all")
    await pilot.press("y")
    #expect(key(pilot)?.item.status == .converted)
    await pilot.press("t")
    #expect(pilot.state.notice == .unavailable(.convertKeys, .alreadySo))
    await pilot.press("m")
    #expect(pilot.state.notice == .unavailable(.assignKeys, .alreadySo))
  }
}
