import Canvas
import DashboardModel
import DashboardScreen
import Licensing
import Phrases
import Testing

@Suite("Golden screens of what finds things")
struct FindingGoldenTests {
  let metalworks: Metalworks

  init() throws { metalworks = try Metalworks() }

  private static let every = Screens.all + Screens.large

  @Test("The palette lists actions with why not, and what was found", arguments: every)
  func palette(setting: Screens.Setting) throws {
    let vocabulary = CommandVocabulary(phrases: Phrases(setting.language), themes: [])
    var state = try metalworks.state(
      size: setting.size, focus: .events, vocabulary: vocabulary)
    let noon = Instant(rawValue: 0)
    _ = state.update(.action(.palette), at: noon)
    _ = state.update(.typed("net"), at: noon)
    try Golden.expect(try setting.draw(answered(state, at: noon)), "palette-\(setting.name)")
    var all = try metalworks.state(size: setting.size, focus: .events, vocabulary: vocabulary)
    _ = all.update(.action(.palette), at: noon)
    try Golden.expect(try setting.draw(all), "palette-all-\(setting.name)")
  }

  /// The state after whatever is asked about the text was answered.
  private func answered(_ state: DashboardState, at noon: Instant) throws -> DashboardState {
    var state = state
    for number in 1...20 {
      let found = Reply.found(try metalworks.found())
      _ = state.update(.answered(RequestNumber(rawValue: number), found), at: noon)
    }
    return state
  }

  @Test("Behind a row stand its reckoning, its lots, devices and events", arguments: Screens.all)
  func behindARow(setting: Screens.Setting) throws {
    let row = try metalworks.rows()[1]
    let lots = (1...2).map { number in
      Holding(
        lot: Lot(
          id: Licensing.Identifier(rawValue: number), license: row.row.license, kind: .term,
          originalQuantity: 12, term: Term(start: nil, end: metalworks.today.adding(days: 68)),
          source: .order, order: OrderReference(number: "10234567", line: "\(number)"),
          subscription: "S-\u{202E}1",
          unitPrice: Price(tenThousandths: 12_345_000, currency: "USD")),
        quantity: 10)
    }
    let dialog = RowDialog(row, lots: lots, events: try metalworks.events().rows)
    let state = try metalworks.state(size: setting.size, dialog: .row(dialog))
    try Golden.expect(try setting.draw(state), "row-\(setting.name)")
  }

  @Test("The columns of a list are checked and sorted", arguments: Screens.all)
  func columns(setting: Screens.Setting) throws {
    var state = try metalworks.state(size: setting.size)
    _ = state.update([.action(.chooseColumns), .action(.cursorUp)], at: Instant(rawValue: 0))
    try Golden.expect(try setting.draw(state), "columns-\(setting.name)")
  }

  @Test("The grid keeps its headings in sight, and a mark before each number", arguments: every)
  func matrix(setting: Screens.Setting) throws {
    let state = try metalworks.state(size: setting.size, matrix: try metalworks.matrix())
    try Golden.expect(try setting.draw(state), "matrix-\(setting.name)")
  }

  @Test("Alerts show how bad, until when, since when, and what to do", arguments: every)
  func alerts(setting: Screens.Setting) throws {
    let state = try metalworks.state(size: setting.size, view: try metalworks.agedAlertsView())
    try Golden.expect(try setting.draw(state), "alert-ages-\(setting.name)")
  }

  @Test("Everything about the selected record can stand below its list", arguments: Screens.all)
  func detail(setting: Screens.Setting) throws {
    var state = try metalworks.state(size: setting.size, view: try metalworks.instancesView())
    _ = state.update(.action(.zoomOut), at: Instant(rawValue: 0))
    try Golden.expect(try setting.draw(state), "instance-below-\(setting.name)")
  }

  @Test("On a large screen the panes have room for every name", arguments: Screens.large)
  func large(setting: Screens.Setting) throws {
    let state = try metalworks.state(size: setting.size)
    try Golden.expect(try setting.draw(state), "normal-\(setting.name)")
    let view = try metalworks.state(size: setting.size, view: try metalworks.instancesView())
    try Golden.expect(try setting.draw(view), "instances-\(setting.name)")
  }
}
