public import Licensing

extension DashboardState {
  /// Does what a person asked for in the dialog that is open.
  mutating func performInDialog(_ action: Action) -> [Effect] {
    switch dialog {
    case nil: []
    case .filter(let bar): perform(action, in: bar)
    case .command(let bar): perform(action, in: bar)
    case .details(let details): perform(action, in: details)
    case .row(let row): perform(action, in: row)
    case .form(let form): perform(action, in: form)
    case .help(let help): perform(action, in: help)
    case .palette(let palette): perform(action, in: palette)
    case .columns(let columns): perform(action, in: columns)
    case .move(let move): perform(action, in: move)
    case .undo(let undo): perform(action, in: undo)
    }
  }

  /// Puts text in where it is taken.
  mutating func type(_ text: String) -> [Effect] {
    switch dialog {
    case nil, .undo, .details, .row, .columns: return []
    case .palette(var palette):
      palette.field.insert(text)
      palette.edited()
      dialog = .palette(palette)
      return []
    case .command(var bar):
      bar.type(text)
      dialog = .command(bar)
      return []
    case .form(var form):
      form.type(text)
      dialog = .form(form)
      return []
    case .filter(var bar):
      bar.field.insert(text)
      return follow(bar)
    case .help(var help):
      help.search.insert(text)
      return follow(help)
    case .move(var move):
      move.type(text)
      dialog = .move(move)
      return []
    }
  }

  private mutating func perform(_ action: Action, in before: FilterBar) -> [Effect] {
    var bar = before
    if action == .accept, filterProblem(of: bar.list) != nil { return [.ring] }
    if action == .accept || action == .cancel {
      dialog = nil
      return action == .cancel ? filter(bar.list, by: bar.before) : []
    }
    guard bar.field.take(action) else { return [.ring] }
    return follow(bar)
  }

  /// What is wrong with a list's filter as it is typed; the bar stays open while something is.
  public func filterProblem(of list: ListName) -> FilterProblem? {
    switch list {
    case .pane(.accounts): accounts.filter.problem
    case .pane(.inventory): inventory.filter.problem
    case .pane(.orders): orders.filter.problem
    case .pane(.events): events.filter.problem
    case .records: view?.filter.problem
    case .matrix: matrix?.filter.problem
    }
  }

  /// Applies what is in the filter bar.
  private mutating func follow(_ bar: FilterBar) -> [Effect] {
    dialog = .filter(bar)
    return filter(bar.list, by: bar.field.text)
  }

  private mutating func perform(_ action: Action, in before: HelpDialog) -> [Effect] {
    var help = before
    if let step = help.step(action) {
      help.cursor = min(max(0, help.cursor + step), max(0, help.actions.count - 1))
      dialog = .help(help)
      return []
    }
    if [.accept, .cancel, .help].contains(action) {
      dialog = nil
      return action == .accept ? help.selected.map { perform($0) } ?? [] : []
    }
    guard help.search.take(action) else { return [.ring] }
    return follow(help)
  }

  private mutating func follow(_ help: HelpDialog) -> [Effect] {
    dialog = .help(help)
    return [.findActions(help.search.text)]
  }

  /// Lists the actions that match what is typed in the help, unless more was typed meanwhile.
  mutating func listHelp(_ actions: [Action], for search: String) {
    guard case .help(var help) = dialog, help.search.text == search else { return }
    help.actions = actions
    help.cursor = 0
    dialog = .help(help)
  }

  private mutating func perform(_ action: Action, in before: DetailsDialog) -> [Effect] {
    var details = before
    if details.scroll(action) {
      dialog = .details(details)
      return []
    }
    if action == .copyRow { return [.copyRow] }
    if action == .openObject || details.record.kind.actions.contains(action) {
      return act(action, on: details)
    }
    guard [.accept, .cancel].contains(action) else { return [.ring] }
    (dialog, wantsReview) = (nil, false)
    return []
  }

  private mutating func perform(_ action: Action, in before: RowDialog) -> [Effect] {
    var row = before
    if row.scroll(action) {
      dialog = .row(row)
      return []
    }
    guard [.accept, .cancel].contains(action) else { return [.ring] }
    dialog = nil
    return []
  }

  /// Does what is done with a record to the one that is shown, while it is the one selected.
  private mutating func act(_ action: Action, on details: DetailsDialog) -> [Effect] {
    let isSelected = view?.list.selected?.identity == details.record.identity
    guard isSelected, !details.isGone, action != .addRecord else { return [.ring] }
    (dialog, wantsReview) = (nil, false)
    return perform(action)
  }

  private mutating func perform(_ action: Action, in before: UndoDialog) -> [Effect] {
    var undo = before
    if action == .confirm, let effect = undo.commit(&requests) {
      dialog = .undo(undo)
      return [effect]
    }
    guard [.cancel, .accept].contains(action), undo.canClose else { return [.ring] }
    dialog = nil
    return []
  }

  private mutating func perform(_ action: Action, in before: MoveDialog) -> [Effect] {
    var move = before
    let effects = move.perform(action, &requests)
    dialog = effects == nil ? nil : .move(move)
    return effects ?? []
  }
}
