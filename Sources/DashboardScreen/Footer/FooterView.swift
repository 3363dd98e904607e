internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// The last row: the keys that matter where the keyboard is.
struct FooterView {
  let state: DashboardState
  let hints: KeyHints
  let look: Appearance

  /// Draws the row; where there is no room for all keys, the least important go.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let look = look.on(.footer)
    canvas.fill(area, style: look.style(.footer))
    let actions = (isStranger ? Self.strangersActions : Self.actions(in: state.context))
      .filter(isShown)
    let segments = actions.enumerated().compactMap { index, action in
      segment(action, priority: Self.isAlwaysShown(action) ? .max : -index)
    }
    let inner = area.inset(columns: 1)
    var kept = Segment.fitting(segments, into: inner.size.columns)
    if kept.count < segments.count {
      // Where not all have room, they stand closer together.
      let close = segments.map { Segment(closer: $0) }
      kept = Segment.fitting(close, into: inner.size.columns)
    }
    Segment.draw(kept, on: &canvas, from: inner.columns.lowerBound, in: inner, look)
  }

  private func segment(_ action: Action, priority: Int) -> Segment? {
    guard let key = hints.key(for: action, in: state.context) else { return nil }
    let label = " " + words(action).short
    let isPossible = action.availability(in: state) == .available
    return Segment(
      priority, [(key, isPossible ? .keyHint : .keyDisabled), (label, .footer)], gap: 3)
  }

  /// What a key does here; in lists of actions Enter does what is selected, and Esc merely closes.
  private func words(_ action: Action) -> ActionWords {
    let words = look.phrases.actions
    let isList = [.help, .palette].contains(state.context)
    if action == .accept, isList { return words.doSelected }
    if action == .cancel, isList || changesNothing { return words.close }
    guard state.context == .columns else { return action.words(in: look.phrases) }
    if action == .accept { return words.sort }
    return action == .toggleCheck ? words.showOrHide : action.words(in: look.phrases)
  }

  /// Whether the dialog that is open merely shows something.
  private var changesNothing: Bool {
    switch state.dialog {
    case .details, .row, .columns: true
    case nil, .filter, .command, .form, .move, .undo, .help, .palette: false
    }
  }

  /// Keys that can do nothing here vanish; those that somebody else could use stay.
  private func isShown(_ action: Action) -> Bool {
    if action == .nextLine, !hasSeveralLines { return false }
    if state.session.value?.isEmpty == true { return Self.isAlwaysShown(action) }
    return switch action.availability(in: state) {
    case .available, .unavailable(.notPermitted), .unavailable(.loading), .unavailable(.busy),
      .unavailable(.tooManyMarked), .unavailable(.noRow):
      true
    case .unavailable(.nothingYet), .unavailable(.readOnly), .unavailable(.otherPane),
      .unavailable(.nothingMarked), .unavailable(.rangeTooLong),
      .unavailable(.noFilter), .unavailable(.noView), .unavailable(.otherView),
      .unavailable(.alreadySo):
      false
    }
  }

  /// Whether nothing is open to this person, and no dialog or view has the keyboard.
  private var isStranger: Bool {
    guard case .pane = state.context else { return false }
    return state.accounts.tree.value?.isEmpty == true && state.session.value?.isEmpty == false
  }

  private static let strangersActions: [Action] = [.redeemCode, .commandLine, .help, .quit]

  private var hasSeveralLines: Bool {
    if case .move(let dialog) = state.dialog { dialog.lines.count > 1 } else { false }
  }

  /// The ways out and to the help never go for want of room.
  private static func isAlwaysShown(_ action: Action) -> Bool {
    [.help, .quit, .cancel, .confirm, .back].contains(action)
  }

  /// The actions worth a hint in a context, the most important first.
  static func actions(in context: InputContext) -> [Action] {
    switch context {
    case .pane(.inventory):
      [
        .openMove, .toggleMark, .filter, .clearFilter, .commandLine, .undo, .palette, .sort,
        .focusNext, .zoomIn, .help, .quit,
      ]
    case .pane(.accounts):
      [
        .toggleExpand, .filter, .clearFilter, .commandLine, .palette, .focusNext, .zoomIn, .undo,
        .help,
        .quit,
      ]
    case .pane(.orders):
      [
        .assignOrder, .placeOrder, .holdOrder, .releaseOrder, .unassignOrder, .filter,
        .clearFilter, .commandLine, .focusNext, .zoomIn, .undo, .help, .quit,
      ]
    case .pane(.events):
      [
        .filter, .clearFilter, .commandLine, .refresh, .undo, .redo, .focusNext, .zoomIn, .help,
        .quit,
      ]
    case .records(let kind):
      [.openDetails, .back] + kind.actions + (kind == .alerts ? [.openObject] : [])
        + [
          .filter, .commandLine, .palette, .sort, .toggleMark, .clearMarks, .copyRow, .help, .quit,
        ]
    case .matrix:
      [.openObject, .openMove, .columnRight, .filter, .commandLine, .palette, .back, .help, .quit]
    case .palette: [.accept, .cancel]
    case .columns: [.toggleCheck, .accept, .sortReverse, .cancel]
    case .commandBar: [.accept, .complete, .earlierCommand, .cancel]
    case .details(let kind): kind.actions.filter { $0 != .addRecord } + [.copyRow, .cancel]
    case .form(.text): [.accept, .nextField, .submit, .cancel]
    case .form(.choice): [.accept, .nextChoice, .nextField, .submit, .cancel]
    case .form(.check): [.accept, .toggleCheck, .nextField, .submit, .cancel]
    case .filterBar, .help, .count: [.accept, .cancel]
    case .move(.source), .move(.target): [.accept, .nextChoice, .nextField, .cancel]
    case .move(.quantity):
      [.accept, .takeProposed, .takeAll, .nextField, .nextLine, .cancel]
    case .move(.lotRule): [.accept, .nextChoice, .nextField, .nextLine, .cancel]
    case .move(.reason): [.accept, .nextField, .nextLine, .cancel]
    case .confirm: [.confirm, .cancel]
    case .row, .waiting: [.cancel]
    }
  }
}
