internal import Canvas
public import DashboardModel
internal import Licensing
internal import Phrases

extension DashboardScreen {
  /// The selected row as it is drawn, its cells with tabs between them; for the clipboard.
  public func rowText(_ state: DashboardState) -> String? {
    let today = state.session.value?.today ?? Day(number: 0)
    switch state.front {
    case .pane(.accounts):
      let leaf = state.accounts.selectedLeaf.map(\.virtualAccount.name.text)
      return leaf ?? state.accounts.selectedBranch.map(\.account.name.text)
    case .pane(.inventory):
      return state.inventory.list.selected.map {
        text(InventoryRowView(pane: state.inventory, today: today, look: look).row($0))
      }
    case .pane(.orders):
      return state.orders.list.selected.map {
        text(OrdersPaneView(pane: state.orders, held: nil, isFocused: true, look: look).row($0))
      }
    case .pane(.events): return state.events.list.selected.map(text)
    case .matrix:
      return state.matrix.flatMap { matrix in
        matrix.selected.map { row in
          let balance = matrix.balance(matrix.row, matrix.column) ?? 0
          return [row.license.text, row.virtualAccount.text, "\(balance)"]
            .map { DisplayText($0).text }.joined(separator: "\t")
        }
      }
    case .records:
      return state.view?.list.selected.map {
        text(RecordFace(today: today, look: look).row($0))
      }
    }
  }

  private func text(_ row: TableRow) -> String {
    row.cells.map(\.text.text).filter { $0 != " " }.joined(separator: "\t")
  }

  private func text(_ row: EventRow) -> String {
    let phrases = look.phrases
    let parts = [
      phrases.dateAndTime(row.time), phrases.actor(row.actor), phrases.sentence(for: row.story),
    ]
    return parts.map { DisplayText($0).text }.joined(separator: "\t")
  }
}
