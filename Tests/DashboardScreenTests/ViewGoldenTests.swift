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
}
