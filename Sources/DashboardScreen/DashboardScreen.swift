public import Canvas
public import DashboardModel
internal import Licensing
public import Phrases

/// Draws what the dashboard knows, whole each time, with a theme, its marks and the words.
public struct DashboardScreen: Sendable {
  var look: Appearance
  private let hints: KeyHints

  /// Makes a screen that looks and speaks like this, and knows what the keys are called.
  public init(
    styles: StyleSheet, glyphs: Glyphs, phrases: Phrases, hints: KeyHints,
    daysOfWarning: Int = Settings.usualDaysOfWarning
  ) {
    look = Appearance(
      styles: styles, glyphs: glyphs, phrases: phrases, daysOfWarning: daysOfWarning)
    self.hints = hints
  }

  /// A drawn screen: its cells, and where the terminal's cursor goes; nil hides it.
  public struct Drawing: Hashable, Sendable {
    public let canvas: Canvas
    public let cursor: Point?
  }

  /// Draws a state at its own size.
  public func draw(_ state: DashboardState) -> Drawing {
    let size = Size(columns: state.size.columns, rows: state.size.rows)
    var canvas = Canvas(size: size, style: look.style(.text))
    guard !state.layout.isTooSmall else {
      TooSmallView(look: look).draw(on: &canvas)
      return Drawing(canvas: canvas, cursor: nil)
    }
    HeadlineView(state: state, look: look).draw(on: &canvas, in: Rectangle(state.layout.headline))
    drawPanes(of: state, on: &canvas)
    FooterView(state: state, hints: hints, look: look)
      .draw(on: &canvas, in: Rectangle(state.layout.footer))
    if let notice = state.notice {
      NoticeLineView(notice: notice, look: look).draw(on: &canvas, in: canvas.bounds)
    }
    let cursor = drawDialog(of: state, on: &canvas)
    return Drawing(canvas: canvas, cursor: cursor)
  }

  private func drawPanes(of state: DashboardState, on canvas: inout Canvas) {
    if let view = state.view, view.kind.isOpenToStrangers, let frame = state.layout.view {
      RecordsPaneView(pane: view, today: today(state), look: look)
        .draw(on: &canvas, in: Rectangle(frame))
      return
    }
    if state.session.value?.isEmpty == true {
      let view = EmptyDatabaseView(
        quitKey: hints.key(for: .quit, in: state.context), look: look)
      view.draw(on: &canvas, in: Rectangle(column: 0, row: 1, of: canvas))
      return
    }
    if let session = state.session.value, state.accounts.tree.value?.isEmpty == true {
      NoAccessView(
        login: session.login, codeKey: hints.key(for: .redeemCode, in: state.context), look: look
      )
      .draw(on: &canvas, in: Rectangle(column: 0, row: 1, of: canvas))
      return
    }
    if let view = state.view, let frame = state.layout.view {
      RecordsPaneView(pane: view, today: today(state), look: look)
        .draw(on: &canvas, in: Rectangle(frame))
    }
    if let frame = state.layout.detail {
      RecordDetailView(record: state.view?.list.selected, today: today(state), look: look)
        .draw(on: &canvas, in: Rectangle(frame))
    }
    if let matrix = state.matrix, let frame = state.layout.view {
      MatrixPaneView(pane: matrix, layout: state.layout, look: look)
        .draw(on: &canvas, in: Rectangle(frame))
    }
    for (pane, frame) in state.layout.panes {
      draw(pane, of: state, on: &canvas, in: Rectangle(frame))
    }
  }

  private func draw(
    _ pane: PaneName, of state: DashboardState, on canvas: inout Canvas, in area: Rectangle
  ) {
    let isFocused = state.focus == pane
    let today = today(state)
    switch pane {
    case .accounts:
      AccountsPaneView(pane: state.accounts, isFocused: isFocused, look: look)
        .draw(on: &canvas, in: area)
    case .inventory:
      InventoryPaneView(
        pane: state.inventory, total: state.totals?.rows, today: today, isFocused: isFocused,
        look: look
      ).draw(on: &canvas, in: area)
    case .orders:
      OrdersPaneView(pane: state.orders, held: state.held, isFocused: isFocused, look: look)
        .draw(on: &canvas, in: area)
    case .events:
      EventsPaneView(
        pane: state.events, today: today, isFocused: isFocused,
        refreshKey: hints.key(for: .refresh, in: .pane(.events)) ?? "", look: look
      ).draw(on: &canvas, in: area)
    }
  }

  func drawDialog(of state: DashboardState, on canvas: inout Canvas) -> Point? {
    let area = Rectangle(column: 0, row: 1, of: canvas)
    switch state.dialog {
    case nil: return nil
    case .filter(let bar):
      return FilterBarView(
        bar: bar, problem: state.filterProblem(of: bar.list), hints: hints, look: look
      )
      .draw(on: &canvas, in: canvas.bounds)
    case .command(let bar):
      return CommandBarView(bar: bar, hints: hints, look: look).draw(on: &canvas, in: canvas.bounds)
    case .details(let dialog):
      DetailsDialogView(dialog: dialog, today: today(state), look: look)
        .draw(on: &canvas, over: area)
      return nil
    case .row(let dialog):
      RowDialogView(dialog: dialog, today: today(state), look: look).draw(on: &canvas, over: area)
      return nil
    case .form(let dialog):
      return FormDialogView(dialog: dialog, hints: hints, look: look)
        .draw(on: &canvas, over: area)
    case .move(let dialog):
      let names = RowNames(state, dialog)
      return MoveDialogView(
        dialog: dialog, names: names, today: today(state), hints: hints, look: look
      ).draw(on: &canvas, over: area)
    case .undo(let dialog):
      UndoDialogView(dialog: dialog, hints: hints, look: look).draw(on: &canvas, over: area)
      return nil
    case .palette(let dialog):
      return PaletteView(dialog: dialog, state: state, hints: hints, look: look)
        .draw(on: &canvas, over: area)
    case .columns(let dialog):
      ColumnsDialogView(dialog: dialog, state: state, hints: hints, look: look)
        .draw(on: &canvas, over: area)
      return nil
    case .help(let dialog):
      return HelpDialogView(dialog: dialog, hints: hints, look: look).draw(on: &canvas, over: area)
    }
  }

  private func today(_ state: DashboardState) -> Day {
    state.session.value?.today ?? Day(number: 0)
  }
}

extension Rectangle {
  /// Everything between the headline and the footer.
  fileprivate init(column: Int, row: Int, of canvas: Canvas) {
    self.init(
      column: column, row: row, columns: canvas.size.columns, rows: canvas.size.rows - 2)
  }
}
