internal import Licensing

extension DashboardState {
  /// Gives an answer to whoever asked; each looks whether it is the one that it waits for.
  mutating func receive(_ number: RequestNumber, _ reply: Reply, at now: Instant) {
    if connection == .connecting { connection = .live }
    editRow { $0.receive(number, reply) }
    switch reply {
    case .session(let answer): take(number, answer)
    case .accounts(let branches): accounts.receive(number, branches)
    case .inventory(let window): inventory.receive(number, window, head: head, at: now)
    case .orders(let window): orders.receive(number, window)
    case .events(let window):
      events.receive(number, window)
      editUndo { $0.receive(number, window) }
    case .movePreview(let preview): editMove { $0.receive(number, preview) }
    case .moveProposals(let proposals): editMove { $0.receive(number, proposals) }
    case .records(let window): receive(number, window)
    case .permission(let permission): receive(number, permission)
    case .commandPreview(let preview): editForm { $0.receive(number, preview) }
    case .found(let things): receive(number, things)
    case .matrix(let part): matrix?.receive(number, part)
    case .savedViews(let views): receive(number, views)
    case .targets(let targets): editForm { $0.receive(number, targets) }
    case .directory(let directory): editForm { $0.receive(number, directory) }
    case .summary, .positions, .lots, .importPreview, .verification, .outbox:
      break
    }
  }

  private mutating func receive(_ number: RequestNumber, _ window: RecordsQuery.Answer) {
    view?.receive(number, window)
    if wantsReview { review() }
    guard case .details(var details) = dialog, let list = view?.list else { return }
    details.follow(list)
    dialog = .details(details)
  }

  private mutating func take(_ number: RequestNumber, _ answer: Session) {
    guard sessionInFlight == number else { return }
    sessionInFlight = nil
    session = .loaded(answer)
    head = max(head, answer.head)
  }

  /// Gives a refusal to whoever asked.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> [Effect] {
    if sessionInFlight == number {
      sessionInFlight = nil
      session.fail(refusal)
    }
    if whoCanInFlight == number { whoCanInFlight = nil }
    if accounts.fail(number, refusal) || inventory.fail(number, refusal) { return [] }
    if orders.fail(number, refusal) || events.fail(number, refusal) { return [] }
    if view?.fail(number, refusal) == true || matrix?.fail(number, refusal) == true { return [] }
    if failView(number, refusal) { return [.ring] }
    if case .palette(var palette) = dialog, palette.fail(number, refusal) {
      dialog = .palette(palette)
      return [.ring]
    }
    if case .form(var form) = dialog, form.fail(number, refusal) {
      dialog = .form(form)
      return [.ring]
    }
    var isTaken = false
    editRow { isTaken = $0.fail(number, refusal) }
    if isTaken { return [.ring] }
    editMove { isTaken = $0.fail(number, refusal) }
    editUndo { isTaken = $0.fail(number, refusal) || isTaken }
    return isTaken ? [.ring] : []
  }

  /// Takes the receipt of a command: its dialog closes, and the footer says what was done.
  mutating func finish(_ number: RequestNumber, _ receipt: Receipt) {
    switch dialog {
    case .move(let move) where move.inFlight == number:
      notice = receipt.outcome == .exists ? .alreadyApplied(receipt.sequence) : move.notice(receipt)
      inventory.marked = []
    case .undo(let undo) where undo.inFlight == number: notice = undo.notice(receipt)
    case .form(var form) where form.inFlight == number:
      notice = finish(&form, receipt)
      if form.kind.isOfMarked { view?.marked = [] }
      if case .done(.requested(.opened, _)) = receipt.happening { openReview() }
      hear(of: receipt.sequence)
      return
    case nil, .move, .undo, .filter, .command, .details, .row, .form, .help, .palette, .columns:
      return
    }
    dialog = nil
    hear(of: receipt.sequence)
  }

  /// Hears that the log has a new head: everything shown is asked for once more.
  mutating func hear(of head: SequenceNumber) {
    guard head > self.head else { return }
    self.head = head
    if connection != .live { connection = .live }
    wantsSession = true
    refreshPanes()
    editMove { $0.refresh() }
    let list = inventory.list
    editRow { $0.refresh(from: list) }
  }

  /// Asks for everything shown once more.
  mutating func refreshPanes() {
    accounts.refresh()
    inventory.list.refresh()
    orders.list.refresh()
    events.follow()
    view?.list.refresh()
    matrix?.refresh()
  }

  /// Changes the dialog behind a row, where it is open.
  mutating func editRow(_ change: (inout RowDialog) -> Void) {
    guard case .row(var row) = dialog else { return }
    change(&row)
    dialog = .row(row)
  }

  /// Changes the move dialog, where it is open.
  mutating func editMove(_ change: (inout MoveDialog) -> Void) {
    guard case .move(var move) = dialog else { return }
    change(&move)
    dialog = .move(move)
  }

  /// Changes the form, where one is open.
  mutating func editForm(_ change: (inout FormDialog) -> Void) {
    guard case .form(var form) = dialog else { return }
    change(&form)
    dialog = .form(form)
  }

  /// Changes the undo dialog, where it is open.
  mutating func editUndo(_ change: (inout UndoDialog) -> Void) {
    guard case .undo(var undo) = dialog else { return }
    change(&undo)
    dialog = .undo(undo)
  }
}

extension MoveDialog {
  /// What the footer says of the move when it was made.
  func notice(_ receipt: Receipt) -> Notice {
    var first: EventTransferLine?
    if let license = line.license, let source = line.candidate(line.source)?.name,
      let target = line.candidate(line.target)?.name
    {
      first = EventTransferLine(
        license: license, source: source, target: target, quantity: line.quantity ?? 0)
    }
    return .moved(quantity: units, first: first, lines: lines.count, receipt.sequence)
  }
}

extension UndoDialog {
  /// What the footer says of the undo or redo when it was made.
  func notice(_ receipt: Receipt) -> Notice {
    var (quantity, answered) = (0, SequenceNumber.none)
    if case .performing(let row, _) = stage { answered = row.sequence }
    if case .moved(let transfer) = receipt.happening { quantity = transfer.quantity }
    switch direction {
    case .undo: return .undone(quantity: quantity, of: answered, receipt.sequence)
    case .redo: return .redone(quantity: quantity, of: answered, receipt.sequence)
    }
  }
}
