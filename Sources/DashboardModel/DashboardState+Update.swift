public import Licensing

extension DashboardState {
  /// Takes what has happened and says what is to be done: the only way in which the state changes.
  public mutating func update(_ events: [DashboardEvent], at now: Instant) -> [Effect] {
    var effects: [Effect] = []
    for event in events { effects += take(event, at: now) }
    return effects + endTurn(at: now)
  }

  /// Takes one event and ends the turn.
  public mutating func update(_ event: DashboardEvent, at now: Instant) -> [Effect] {
    update([event], at: now)
  }

  /// Ends a turn of the loop: says what is to be asked after everything that happened in it.
  ///
  /// Questions are put together here and nowhere else: a key held down asks once, not once for
  /// each press.
  public mutating func endTurn(at now: Instant) -> [Effect] {
    measure()
    return questions() + wakeUp(at: now)
  }

  /// Takes one event of a turn.
  public mutating func take(_ event: DashboardEvent, at now: Instant) -> [Effect] {
    let effects = answer(event, at: now)
    // At once: the next key of the turn already means the rows of the new scope.
    let scope = scope
    let shown = (view?.show(scope) ?? []) + (matrix?.show(scope) ?? [])
    return effects + shown + inventory.show(scope) + orders.show(scope) + events.show(scope)
  }

  private mutating func answer(_ event: DashboardEvent, at now: Instant) -> [Effect] {
    switch event {
    case .action(let action): return perform(action)
    case .typed(let text): return type(text)
    case .clicked(let column, let row): return click(column: column, row: row)
    case .scrolled(let column, let row, let lines):
      scroll(column: column, row: row, lines: lines)
    case .resized(let size):
      self.size = size
      measure()
    case .answered(let number, let reply): receive(number, reply, at: now)
    case .refused(let number, let refusal), .notPerformed(let number, let refusal):
      return fail(number, refusal)
    case .performed(let number, let receipt): finish(number, receipt)
    case .changed(let head): hear(of: head)
    case .connection(let connection): self.connection = connection
    case .tick: wakesAt = nil
    case .madeSecret(let secret): take(secret)
    case .displaySaved(let path): notice = .displaySaved(path)
    case .displayNotSaved(let path, let reason): notice = .displayNotSaved(path, reason)
    case .told(let words): notice = .told(words)
    case .foundActions(let actions, let search): listHelp(actions, for: search)
    }
    return []
  }

  /// Every question that is to be asked now.
  private mutating func questions() -> [Effect] {
    var effects = sessionQuestion()
    effects += accounts.questions(&requests) + inventory.questions(&requests)
    effects += orders.questions(&requests) + events.questions(&requests)
    effects += view?.questions(&requests) ?? []
    effects += (matrix?.questions(&requests) ?? []) + viewQuestions()
    switch dialog {
    case .move(var move):
      effects += move.questions(&requests)
      dialog = .move(move)
    case .row(var row):
      effects += row.questions(&requests, in: scope)
      dialog = .row(row)
    case .undo(var undo):
      effects += undo.questions(&requests, scope: scope, login: session.value?.login)
      dialog = .undo(undo)
    case .form(var form):
      effects += form.questions(&requests)
      dialog = .form(form)
    case .palette(var palette):
      effects += palette.questions(&requests)
      dialog = .palette(palette)
    case nil, .filter, .command, .details, .help, .columns: break
    }
    return effects
  }

  private mutating func sessionQuestion() -> [Effect] {
    guard wantsSession, sessionInFlight == nil else { return [] }
    let number = requests.next()
    (wantsSession, sessionInFlight) = (false, number)
    return [.fetch(number, SessionQuery().question)]
  }

  /// Takes away marks whose time is over, and asks to be woken for the next.
  private mutating func wakeUp(at now: Instant) -> [Effect] {
    inventory.forgetChanges(at: now)
    guard wakesAt == nil, let next = inventory.changed.values.map(\.until).min() else { return [] }
    wakesAt = next
    return [.schedule(milliseconds: max(1, next.rawValue - now.rawValue))]
  }
}
