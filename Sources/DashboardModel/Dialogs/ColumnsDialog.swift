public import Licensing

/// The columns of a list: which are shown, and by which it is sorted.
public struct ColumnsDialog: Hashable, Sendable {
  public let list: ListName
  public let columns: [ListColumn]
  /// The selected one of `columns`.
  public internal(set) var cursor = 0

  /// Lists the columns of a list.
  public init(list: ListName, columns: [ListColumn], cursor: Int = 0) {
    self.list = list
    self.columns = columns
    self.cursor = cursor
  }

  /// The selected column.
  public var selected: ListColumn? { columns.indices.contains(cursor) ? columns[cursor] : nil }
}

/// A column of a list.
public enum ListColumn: Hashable, Sendable {
  case inventory(InventoryField)
  case record(RecordColumn)
}

extension DashboardState {
  /// Opens the list of columns on the one that sorts now.
  mutating func openColumns() {
    if let view {
      let columns = view.kind.columns
      let cursor = view.order.flatMap { columns.firstIndex(of: $0.column) } ?? 0
      dialog = .columns(
        ColumnsDialog(list: front, columns: columns.map(ListColumn.record), cursor: cursor))
    } else {
      let columns = InventoryField.allCases
      let cursor = columns.firstIndex { $0.sorting == inventory.order.column } ?? 0
      dialog = .columns(
        ColumnsDialog(list: front, columns: columns.map(ListColumn.inventory), cursor: cursor))
    }
  }

  /// Does what a person asked for in the list of columns.
  mutating func perform(_ action: Action, in before: ColumnsDialog) -> [Effect] {
    var columns = before
    let steps: [Action: Int] = [.cursorUp: -1, .cursorDown: 1]
    if let step = steps[action] {
      columns.cursor = min(max(0, columns.cursor + step), columns.columns.count - 1)
      dialog = .columns(columns)
      return []
    }
    if action == .toggleCheck { return toggle(columns) ? [] : [.ring] }
    if action == .sortReverse { return view == nil ? inventory.reverse() : view?.reverse() ?? [] }
    if action == .accept { return sort(by: columns) }
    guard action == .cancel || action == .chooseColumns else { return [.ring] }
    dialog = nil
    return []
  }

  /// Shows or hides the selected column; the first one of a list always stays.
  private mutating func toggle(_ columns: ColumnsDialog) -> Bool {
    guard columns.cursor > 0 else { return false }
    switch columns.selected {
    case .inventory(let field):
      if inventory.hidden.remove(field) == nil { inventory.hidden.insert(field) }
    case .record(let column):
      if view?.hidden.remove(column) == nil { view?.hidden.insert(column) }
    case nil: return false
    }
    return true
  }

  /// Sorts by the selected column; by the one that sorts already the other way round.
  private mutating func sort(by columns: ColumnsDialog) -> [Effect] {
    switch columns.selected {
    case .inventory(let field):
      guard let column = field.sorting else { return [.ring] }
      dialog = nil
      return inventory.order.column == column
        ? inventory.reverse() : inventory.sort(by: InventoryOrder(column))
    case .record(let column):
      dialog = nil
      return view?.order?.column == column
        ? view?.reverse() ?? [] : view?.sort(by: RecordOrder(column)) ?? []
    case nil: return [.ring]
    }
  }

  /// Whether a column is shown, and whether rows are sorted by it.
  public func standing(of column: ListColumn) -> (isShown: Bool, isSorted: Bool) {
    switch column {
    case .inventory(let field):
      (!inventory.hidden.contains(field), field.sorting == inventory.order.column)
    case .record(let column):
      (!(view?.hidden.contains(column) ?? false), view?.order?.column == column)
    }
  }
}
