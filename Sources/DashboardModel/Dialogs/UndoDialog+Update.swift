internal import Licensing

extension UndoDialog {
  /// How many of one's own events are looked at for the one to answer.
  static let reach = 200

  /// Looks in the log for one's own latest transfer that can be answered.
  mutating func questions(
    _ requests: inout RequestCounter, scope: Scope?, login: Login?
  ) -> [Effect] {
    guard stage == .looking, inFlight == nil, let scope, let login else { return [] }
    let number = requests.next()
    inFlight = number
    let query = EventsQuery(
      scope: .smartAccount(scope.smartAccount),
      filter: .term(.text(.by, exact: true, login.rawValue)), anchor: .last, limit: Self.reach)
    return [.fetch(number, query.question)]
  }

  /// Takes the log; an answer to an older question is dropped.
  mutating func receive(_ number: RequestNumber, _ window: EventsQuery.Answer) {
    guard inFlight == number, stage == .looking else { return }
    inFlight = nil
    if let row = candidate(in: window.rows.reversed()) {
      stage = .asking(row)
    } else {
      stage = .refused(direction == .undo ? .nothingToUndo : .nothingToRedo)
    }
  }

  /// The latest transfer, newest first, that was not answered yet: a redo answers an undo.
  private func candidate(in rows: some Sequence<EventRow>) -> EventRow? {
    var answered: Set<SequenceNumber> = []
    for row in rows {
      guard case .moved(let kind, _, _, _) = row.story else { continue }
      if let earlier = kind.answered { answered.insert(earlier) }
      let isUndo = if case .undo = kind { true } else { false }
      if isUndo == (direction == .redo), !answered.contains(row.sequence) { return row }
    }
    return nil
  }

  /// The one explicit key: gives the command.
  mutating func commit(_ requests: inout RequestCounter) -> Effect? {
    switch stage {
    case .asking(let row): perform(row, acceptingPart: false, &requests)
    case .askingForPart(let row, _, _): perform(row, acceptingPart: true, &requests)
    case .looking, .performing, .refused: nil
    }
  }

  private mutating func perform(
    _ row: EventRow, acceptingPart: Bool, _ requests: inout RequestCounter
  ) -> Effect {
    let number = requests.next()
    inFlight = number
    stage = .performing(row, acceptingPart: acceptingPart)
    let request = UndoRequest(transfer: row.sequence, acceptingPart: acceptingPart)
    return .perform(number, direction == .undo ? .undo(request) : .redo(request))
  }

  /// Whether leaving it leaves nothing open: a command on its way is waited for.
  var canClose: Bool {
    if case .performing = stage { false } else { true }
  }

  /// Takes a refusal; says whether it was this dialog's.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    guard inFlight == number else { return false }
    inFlight = nil
    if case .onlyPartCanGoBack(let possible, let asked) = refusal,
      case .performing(let row, false) = stage
    {
      stage = .askingForPart(row, possible: possible, asked: asked)
    } else {
      stage = .refused(refusal)
    }
    return true
  }
}
