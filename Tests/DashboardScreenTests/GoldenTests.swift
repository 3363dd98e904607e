import Canvas
import DashboardModel
import DashboardScreen
import Licensing
import Phrases
import Testing

@Suite("Golden screens")
struct GoldenTests {
  let metalworks: Metalworks

  init() throws { metalworks = try Metalworks() }

  @Test("The dashboard shows four panes and the truth about them", arguments: Screens.all)
  func normal(setting: Screens.Setting) throws {
    let change = ChangeMark(by: Login(rawValue: "bob"), until: Instant(rawValue: 0))
    let state = try metalworks.state(
      size: setting.size, changed: [RowKey(3, 5): change], marked: [RowKey(4, 1)])
    try Golden.expect(try setting.draw(state), "normal-\(setting.name)")
  }

  @Test("A pane can have half of the screen or all of it", arguments: Screens.all)
  func zoomed(setting: Screens.Setting) throws {
    let half = try metalworks.state(size: setting.size, zoom: .half, isReadOnly: true)
    try Golden.expect(try setting.draw(half), "half-\(setting.name)")
    let orders = try metalworks.state(
      size: setting.size, focus: .orders, zoom: .full, connection: .lost)
    try Golden.expect(try setting.draw(orders), "orders-\(setting.name)")
    let events = try metalworks.state(size: setting.size, focus: .events, zoom: .full)
    try Golden.expect(try setting.draw(events), "events-\(setting.name)")
  }

  @Test("A filter that is none is pointed at where it stops being one", arguments: Screens.all)
  func filterProblem(setting: Screens.Setting) throws {
    let text = "balance<0 colour:red"
    let problem = FilterProblem(column: 11, reason: .unknownField("colour"))
    let filter = PaneFilter(
      text: text, applied: .term(.figure(.balance, .less, 0)), problem: problem)
    let state = try metalworks.state(
      size: setting.size, filter: filter,
      dialog: .filter(FilterBar(pane: .inventory, text: text)))
    try Golden.expect(try setting.draw(state), "filter-\(setting.name)")
  }

  @Test("A move shows both sides while it is edited, chosen and confirmed", arguments: Screens.all)
  func move(setting: Screens.Setting) throws {
    let edited = try metalworks.state(size: setting.size, dialog: .move(try metalworks.move()))
    try Golden.expect(try setting.draw(edited), "move-\(setting.name)")
    let choosing = try metalworks.state(
      size: setting.size, dialog: .move(try metalworks.move(field: .target)))
    try Golden.expect(try setting.draw(choosing), "move-target-\(setting.name)")
    let confirming = try metalworks.state(
      size: setting.size, dialog: .move(try metalworks.move(stage: .confirming)))
    try Golden.expect(try setting.draw(confirming), "move-confirm-\(setting.name)")
  }

  @Test("An undo says what it undoes before it does", arguments: Screens.all)
  func undo(setting: Screens.Setting) throws {
    let event = try #require(try metalworks.events().rows.first)
    let state = try metalworks.state(
      size: setting.size, dialog: .undo(UndoDialog(.undo, stage: .asking(event))))
    try Golden.expect(try setting.draw(state), "undo-\(setting.name)")
  }

  @Test("The help lists what can be done with its keys", arguments: Screens.all)
  func help(setting: Screens.Setting) throws {
    let dialog = HelpDialog(actions: Action.allCases, context: .pane(.inventory))
    let state = try metalworks.state(size: setting.size, dialog: .help(dialog))
    try Golden.expect(try setting.draw(state), "help-\(setting.name)")
  }

  @Test("A refusal is told whole, with its remedy", arguments: Screens.all)
  func notice(setting: Screens.Setting) throws {
    let refusal = Refusal.notEnough(
      available: 12, asked: 20, license: try metalworks.license(1),
      virtualAccount: try metalworks.account(4))
    let state = try metalworks.state(
      size: setting.size, focus: .accounts, notice: .refused(refusal))
    try Golden.expect(try setting.draw(state), "refusal-\(setting.name)")
  }

  @Test("An empty database offers ways to begin", arguments: Screens.all)
  func empty(setting: Screens.Setting) throws {
    let state = DashboardState(
      size: setting.size, accounts: AccountsPane(showing: [], height: 9),
      inventory: InventoryPane(), orders: OrdersPane(), events: EventsPane(),
      session: try metalworks.session(isEmpty: true))
    try Golden.expect(try setting.draw(state), "empty-\(setting.name)")
  }

  @Test("Before the first answer everything says that it is loading", arguments: Screens.all)
  func loading(setting: Screens.Setting) throws {
    try Golden.expect(
      try setting.draw(DashboardState(size: setting.size)), "loading-\(setting.name)")
  }

  @Test("A screen that is too small says what it needs", arguments: Language.allCases)
  func tooSmall(language: Language) throws {
    let screen = try Screens.screen(language)
    let state = try metalworks.state(size: ScreenSize(columns: 59, rows: 16))
    try Golden.expect(screen.draw(state), "too-small-\(language.rawValue)")
    let tiny = try metalworks.state(size: ScreenSize(columns: 12, rows: 4))
    try Golden.expect(screen.draw(tiny), "tiny-\(language.rawValue)")
  }

  @Test("Names of any length and kind stay in their cells", arguments: Screens.all)
  func hostile(setting: Screens.Setting) throws {
    var metalworks = metalworks
    metalworks.licenses[0] = "evil\u{1B}[31m\u{202E}name\u{7}" + String(repeating: "x", count: 80)
    metalworks.licenses[2] = "無線ネットワーク管理ライセンス拡張版プレミアム日本語"
    metalworks.licenses[3] = "e\u{301}\u{301}\u{301}\u{301}\u{301} 👩‍👩‍👧 flags 🇨🇭"
    metalworks.accounts[4] = String(repeating: "Raffinerie ", count: 12)
    metalworks.accounts[3] = "\u{200B}zero\u{FEFF}width"
    let state = try metalworks.state(size: setting.size)
    try Golden.expect(try setting.draw(state), "hostile-\(setting.name)")
  }

  @Test("A terminal with neither colour nor Unicode shows the same")
  func ascii() throws {
    let screen = try Screens.screen(.english, theme: "mono", depth: .mono, isASCII: true)
    let state = try metalworks.state(size: Screens.sizes[0], marked: [RowKey(4, 1)])
    let drawing = screen.draw(state)
    #expect(drawing.canvas.text.utf8.allSatisfy { $0 < 0x80 })
    try Golden.expect(drawing, "ascii-80x24-en")
  }
}
