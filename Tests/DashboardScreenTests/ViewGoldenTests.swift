import Canvas
import DashboardModel
import DashboardScreen
import Licensing
import Phrases
import Testing

@Suite("Golden screens of views, commands and forms")
struct ViewGoldenTests {
  let metalworks: Metalworks

  init() throws { metalworks = try Metalworks() }

  @Test("A view takes the whole screen; a record is opened line by line", arguments: Screens.all)
  func instances(setting: Screens.Setting) throws {
    let view = try metalworks.instancesView()
    let state = try metalworks.state(size: setting.size, view: view)
    try Golden.expect(try setting.draw(state), "instances-\(setting.name)")
    let record = try #require(view.list.selected)
    let details = try metalworks.state(
      size: setting.size, view: view, dialog: .details(DetailsDialog(record, isGone: true)))
    try Golden.expect(try setting.draw(details), "instance-details-\(setting.name)")
  }

  @Test("The line of commands shows what the text may become", arguments: Screens.all)
  func commandLine(setting: Screens.Setting) throws {
    let vocabulary = CommandVocabulary(
      phrases: Phrases(setting.language), themes: ["dark", "light"])
    let state = try metalworks.state(
      size: setting.size, dialog: .command(CommandBar(vocabulary)), vocabulary: vocabulary)
    try Golden.expect(try setting.draw(state), "command-\(setting.name)")
  }

  @Test("A form tells below a field what is wrong with it", arguments: Screens.all)
  func form(setting: Screens.Setting) throws {
    var state = try metalworks.state(
      size: setting.size, dialog: .form(FormDialog(.saveDisplay, today: metalworks.today)))
    _ = state.update(.action(.accept), at: Instant(rawValue: 0))
    try Golden.expect(try setting.draw(state), "form-\(setting.name)")
  }

  @Test("Requests show where they stand, and what can be done with them", arguments: Screens.small)
  func requests(setting: Screens.Setting) throws {
    let state = try metalworks.state(size: setting.size, view: try metalworks.requestsView())
    try Golden.expect(try setting.draw(state), "requests-\(setting.name)")
  }

  @Test("Reservations show the instance, the license and how many", arguments: Screens.small)
  func reservations(setting: Screens.Setting) throws {
    let state = try metalworks.state(size: setting.size, view: try metalworks.reservationsView())
    try Golden.expect(try setting.draw(state), "reservations-\(setting.name)")
  }

  @Test("Alerts say what can be done, and which keys do it", arguments: Screens.small)
  func alerts(setting: Screens.Setting) throws {
    let state = try metalworks.state(size: setting.size, view: try metalworks.alertsView())
    try Golden.expect(try setting.draw(state), "alerts-\(setting.name)")
  }

  @Test("An agreement's dates are refused where they stand", arguments: Screens.small)
  func agreementForm(setting: Screens.Setting) throws {
    let account = try metalworks.customer()
    var state = try metalworks.state(
      size: setting.size,
      dialog: .form(FormDialog(.addAgreement(in: account), today: metalworks.today)))
    let events: [DashboardEvent] = [
      .typed("EA-7"), .action(.nextField), .typed("2027-01-01"), .action(.nextField),
      .typed("2026-12-31"), .action(.nextField), .typed("2020-01-01"), .action(.submit),
    ]
    for event in events { _ = state.update(event, at: Instant(rawValue: 0)) }
    try Golden.expect(try setting.draw(state), "agreement-form-\(setting.name)")
  }

  @Test("Somebody without a role is told what there is to do", arguments: Screens.small)
  func stranger(setting: Screens.Setting) throws {
    try Golden.expect(
      try setting.draw(try metalworks.stranger(size: setting.size)), "stranger-\(setting.name)")
  }

  @Test("A request for an account is asked for page by page", arguments: Screens.small)
  func requestForm(setting: Screens.Setting) throws {
    var state = try metalworks.state(
      size: setting.size,
      dialog: .form(FormDialog(.requestAccount(draft: nil), today: metalworks.today)))
    _ = state.update(.action(.submit), at: Instant(rawValue: 0))
    _ = state.update(.action(.toggleCheck), at: Instant(rawValue: 0))
    try Golden.expect(try setting.draw(state), "request-form-\(setting.name)")
  }
}
