internal import Licensing

extension DashboardState {
  /// Opens a form, or says why it can't be filled in now.
  mutating func open(_ kind: FormKind) -> [Effect] {
    if isReadOnly, kind.changesSomething {
      notice = .unavailable(.submit, .readOnly)
      return [.ring]
    }
    dialog = .form(FormDialog(kind, today: session.value?.today))
    return kind.showsSecret ? [.makeSecret] : []
  }

  /// Does what a person asked for in a form.
  mutating func perform(_ action: Action, in before: FormDialog) -> [Effect] {
    var form = before
    let effects: [Effect]
    switch action {
    case .cancel: return cancel(form)
    case .accept: effects = accept(&form, all: false)
    case .submit: effects = accept(&form, all: true)
    case .confirm: effects = form.stage == .confirming ? commit(&form) : [.ring]
    case let action: effects = form.take(action) ? [] : [.ring]
    }
    // What was done without the service has closed the form.
    guard dialog != nil else { return effects }
    dialog = .form(form)
    return effects
  }

  /// One step back: from the question to the fields, from a page to the one before, else out.
  private mutating func cancel(_ before: FormDialog) -> [Effect] {
    var form = before
    switch form.stage {
    case .performing: return [.ring]
    case .secret: dialog = nil
    case .confirming:
      form.stage = .editing
      dialog = form.isOnlyQuestion ? nil : .form(form)
    case .editing:
      guard form.page > 0 else {
        dialog = nil
        return []
      }
      (form.page, form.current) = (form.page - 1, 0)
      dialog = .form(form)
    }
    return []
  }

  /// Goes on to the next field, from the last one to the next page, at the end to the question.
  private mutating func accept(_ form: inout FormDialog, all: Bool) -> [Effect] {
    switch form.stage {
    case .confirming, .performing: return [.ring]
    case .secret:
      dialog = nil
      return []
    case .editing: break
    }
    guard all || form.isOnLastField else {
      guard form.checkCurrent() else { return [.ring] }
      _ = form.take(.nextField)
      return []
    }
    guard form.checkPage() else { return [.ring] }
    form.extendPages()
    guard !form.hasNextPage else {
      (form.page, form.current) = (form.page + 1, 0)
      return []
    }
    guard form.kind.changesSomething else { return commit(&form) }
    form.stage = .confirming
    return []
  }

  /// Does it.
  private mutating func commit(_ form: inout FormDialog) -> [Effect] {
    switch form.kind.outcome(of: form) {
    case nil: return [.ring]
    case .effect(let effect):
      dialog = nil
      return [effect]
    case .command(let command):
      let number = requests.next()
      (form.stage, form.inFlight) = (.performing, number)
      return [.perform(number, command)]
    }
  }

  /// Takes the receipt of a form's command: it closes, unless it has something to show once.
  mutating func finish(_ form: inout FormDialog, _ receipt: Receipt) -> Notice {
    form.inFlight = nil
    if let secret = form.secret, form.kind.showsSecret, receipt.outcome == .applied {
      form.stage = .secret(secret)
      dialog = .form(form)
    } else {
      dialog = nil
    }
    guard receipt.outcome != .exists else { return .alreadyApplied(receipt.sequence) }
    return .done(receipt.happening, receipt.sequence, receipt.warnings)
  }

  /// Gives the form the secret that its command will carry: chance comes from outside.
  mutating func take(_ secret: Secret) {
    guard case .form(var form) = dialog, form.kind.showsSecret, form.secret == nil else { return }
    form.secret = secret
    dialog = .form(form)
  }
}
