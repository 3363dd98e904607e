internal import Licensing

extension ListName {
  /// The name by which saved views and the kept place call the list.
  var word: String {
    switch self {
    case .pane(.accounts): "accounts"
    case .pane(.inventory): "inventory"
    case .pane(.orders): "orders"
    case .pane(.events): "events"
    case .records(let kind): kind.rawValue
    case .matrix: "matrix"
    }
  }

  /// The list of a name; nil where an older program knows none of that name.
  init?(word: String) {
    if let kind = RecordKind(rawValue: word) {
      self = .records(kind)
      return
    }
    let lists = PaneName.allCases.map(ListName.pane) + [.matrix]
    guard let list = lists.first(where: { $0.word == word }) else { return nil }
    self = list
  }
}

extension DashboardState {
  /// How a list is looked at now.
  func look(of list: ListName) -> SavedView.Content {
    var look = SavedView.Content(list: list.word, filter: filterText(of: list))
    switch list {
    case .pane(.inventory):
      look.column = inventory.order.column.rawValue
      look.isDescending = inventory.order.descending
      look.hidden = inventory.hidden.map(\.rawValue).sorted()
    case .records:
      look.column = view?.order?.column.rawValue
      look.isDescending = view?.order?.isDescending ?? false
      look.hidden = view?.hidden.map(\.rawValue).sorted() ?? []
    case .pane(.accounts), .pane(.orders), .pane(.events), .matrix: break
    }
    return look
  }

  /// Looks at a list as somebody saved it; columns that are no longer there are left out.
  mutating func show(_ saved: SavedView) -> [Effect] {
    guard let list = ListName(word: saved.content.list) else { return [.ring] }
    var effects = close()
    switch list {
    case .pane(let pane): focus = pane
    case .records(let kind): effects += open(kind)
    case .matrix: effects += openMatrix()
    }
    return effects + take(saved.content, in: list)
  }

  /// Gives a list that is in front the filter, the order and the columns of a look.
  mutating func take(_ look: SavedView.Content, in list: ListName) -> [Effect] {
    var effects: [Effect] = []
    switch list {
    case .pane(.inventory):
      inventory.hidden = Set(look.hidden.compactMap(InventoryField.init(rawValue:)))
      if let column = look.column.flatMap(InventoryColumn.init(rawValue:)) {
        effects += inventory.sort(by: InventoryOrder(column, descending: look.isDescending))
      }
    case .records:
      view?.hidden = Set(look.hidden.compactMap(RecordColumn.init(rawValue:)))
      let column = look.column.flatMap(RecordColumn.init(rawValue:))
      let order = column.map { RecordOrder($0, isDescending: look.isDescending) }
      if view?.order != order { effects += view?.sort(by: order) ?? [] }
    case .pane(.accounts), .pane(.orders), .pane(.events), .matrix: break
    }
    return effects + filter(list, by: look.filter)
  }

  /// Shows the grid of balances in place of the panes.
  mutating func openMatrix() -> [Effect] {
    guard matrix == nil else { return [] }
    let effects = close()
    matrix = MatrixPane()
    measure()
    return effects
  }
}
