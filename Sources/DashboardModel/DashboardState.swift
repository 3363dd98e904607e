public import Licensing

/// Everything that the dashboard knows: one value, from which the whole screen is drawn.
public struct DashboardState: Hashable, Sendable {
  public internal(set) var size: ScreenSize
  public internal(set) var focus: PaneName
  public internal(set) var zoom: Zoom
  public internal(set) var accounts: AccountsPane
  public internal(set) var inventory: InventoryPane
  public internal(set) var orders: OrdersPane
  public internal(set) var events: EventsPane
  /// What is shown in place of the four panes; nil while those are.
  public internal(set) var view: RecordsPane?
  /// Whether everything about the selected record of a view stands below its list.
  public internal(set) var showsDetail = false
  /// The grid of balances in place of the panes; nil while it is not shown.
  public internal(set) var matrix: MatrixPane?
  /// The saved views of the account, as far as they were asked for.
  public internal(set) var savedViews: [SavedView] = []
  var wantsViews = false
  var viewsInFlight: RequestNumber?
  var viewChange: ViewChange?
  /// Who is asking; nil until it is known.
  public internal(set) var session: Loadable<Session>
  public internal(set) var connection: Connection
  /// Whether changing is switched off here.
  public internal(set) var isReadOnly: Bool
  /// Whether clicks and the wheel come here.
  public internal(set) var capturesMouse = false
  /// What lies over the panes.
  public internal(set) var dialog: Dialog?
  /// What the footer says until the next key.
  public internal(set) var notice: Notice?
  /// The commands of the `:` line, by their names in every language.
  public internal(set) var vocabulary: CommandVocabulary
  /// How views were looked at that were left.
  var looks: [RecordKind: SavedView.Content] = [:]
  /// What was done by the `:` line, the latest last.
  var history: [String] = []
  var requests = RequestCounter()
  var wantsSession = true
  var sessionInFlight: RequestNumber?
  /// Who asked who could do something, for the footer.
  var whoCanInFlight: RequestNumber?
  /// Whether a code has just opened a request, which is to be shown as soon as it is there.
  var wantsReview = false
  /// When a `tick` that was asked for comes.
  var wakesAt: Instant?
  /// The head of the log when it was last heard of.
  var head = SequenceNumber.none

  /// A dashboard of a size that knows nothing yet.
  public init(
    size: ScreenSize, isReadOnly: Bool = false, capturesMouse: Bool = false,
    vocabulary: CommandVocabulary = .none
  ) {
    self.size = size
    self.capturesMouse = capturesMouse
    self.isReadOnly = isReadOnly
    self.vocabulary = vocabulary
    (focus, zoom, connection) = (.inventory, .normal, .connecting)
    (accounts, inventory, orders) = (AccountsPane(), InventoryPane(), OrdersPane())
    (events, session) = (EventsPane(), .loading)
    measure()
  }

  /// A dashboard of given parts, for drawing without a desk.
  public init(
    size: ScreenSize, focus: PaneName = .inventory, zoom: Zoom = .normal,
    accounts: AccountsPane, inventory: InventoryPane, orders: OrdersPane, events: EventsPane,
    view: RecordsPane? = nil, matrix: MatrixPane? = nil, session: Session,
    connection: Connection = .live,
    isReadOnly: Bool = false,
    dialog: Dialog? = nil, notice: Notice? = nil, vocabulary: CommandVocabulary = .none
  ) {
    (self.view, self.matrix) = (view, matrix)
    self.vocabulary = vocabulary
    self.size = size
    (self.focus, self.zoom) = (focus, zoom)
    (self.accounts, self.inventory) = (accounts, inventory)
    (self.orders, self.events) = (orders, events)
    (self.session, self.connection) = (.loaded(session), connection)
    self.isReadOnly = isReadOnly
    (self.dialog, self.notice) = (dialog, notice)
    (wantsSession, head) = (false, session.head)
    measure()
  }

  /// Learns the names of the commands, where that was left for after the first questions.
  public mutating func learn(_ vocabulary: CommandVocabulary) {
    self.vocabulary = vocabulary
  }

  /// Where everything is on the screen.
  public var layout: DashboardLayout {
    DashboardLayout(
      size: size, focus: focus, zoom: zoom, showsView: view != nil || matrix != nil,
      showsDetail: view != nil && showsDetail)
  }

  /// The scope that the accounts pane gives to the others.
  public var scope: Scope? { accounts.selection }

  /// What the selected smart account comes to, for the headline.
  public var headline: Headline? { accounts.selectedBranch?.headline }

  /// The sums of the scope: those of the selected virtual account or of the whole account.
  public var totals: Totals? {
    accounts.selectedLeaf?.totals ?? headline?.totals
  }

  /// Order lines held in the scope.
  public var held: Int? { accounts.selectedLeaf?.held ?? accounts.selectedBranch?.held }

  /// Tells the panes how many rows of them are on the screen.
  mutating func measure() {
    let layout = layout
    view?.list.resize(to: layout.viewRows)
    matrix?.resize(height: layout.viewRows, width: layout.matrixColumns)
    accounts.resize(to: layout.listRows(of: .accounts))
    inventory.list.resize(to: layout.listRows(of: .inventory), isWhole: layout.isWhole(.inventory))
    orders.list.resize(to: layout.listRows(of: .orders), isWhole: layout.isWhole(.orders))
    events.list.resize(to: layout.listRows(of: .events), isWhole: layout.isWhole(.events))
  }
}
