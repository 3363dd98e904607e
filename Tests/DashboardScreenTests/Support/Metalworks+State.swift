import DashboardModel
import Licensing

extension Metalworks {
  /// The dashboard over all of it.
  func state(
    size: ScreenSize, focus: PaneName = .inventory, zoom: Zoom = .normal, cursor: Int = 1,
    filter: PaneFilter = .none, changed: [RowKey: ChangeMark] = [:], marked: Set<RowKey> = [],
    view: RecordsPane? = nil, matrix: MatrixPane? = nil, connection: Connection = .live,
    isReadOnly: Bool = false,
    dialog: Dialog? = nil,
    notice: Notice? = nil, vocabulary: CommandVocabulary = .none
  ) throws -> DashboardState {
    let scope = Scope.smartAccount(1)
    return DashboardState(
      size: size, focus: focus, zoom: zoom,
      accounts: AccountsPane(showing: try tree(), selection: scope, expanded: [1], height: 30),
      inventory: InventoryPane(
        scope: scope, list: RowList(showing: try window(), height: 30, cursor: cursor),
        filter: filter, marked: marked, changed: changed),
      orders: OrdersPane(scope: scope, list: RowList(showing: try orders(), height: 30)),
      events: EventsPane(scope: scope, list: RowList(showing: try events(), height: 30)),
      view: view, matrix: matrix, session: try session(), connection: connection,
      isReadOnly: isReadOnly,
      dialog: dialog,
      notice: notice, vocabulary: vocabulary)
  }

  /// Alice, an administrator.
  func session(isEmpty: Bool = false) throws -> Session {
    guard let login = Login(rawValue: "alice") else { throw NameProblem.empty }
    return Session(
      login: login, userName: "Alice", roles: isEmpty ? [] : [.administrator], isOperator: true,
      head: 9, today: today, isEmpty: isEmpty)
  }
}
