/// What deciding a command gives: the events to append, and what an import kept aside.
public struct Decision: Hashable, Sendable {
  public internal(set) var drafts: [EventDraft]
  public let keptAside: [KeptAside]
  /// Messages to people outside, to be written in the same transaction.
  public let messages: [Message]
  public let warnings: [Warning]

  /// Makes a decision of its parts.
  public init(
    drafts: [EventDraft], keptAside: [KeptAside] = [], messages: [Message] = [],
    warnings: [Warning] = []
  ) {
    self.drafts = drafts
    self.keptAside = keptAside
    self.messages = messages
    self.warnings = warnings
  }
}

extension Estate {
  /// Decides a command by the rules; refused, nothing is changed.
  ///
  /// The first event of all says the day on which terms are evaluated, or replaying the log could
  /// not tell it.
  public func decide(
    _ command: Command, by principal: Principal, at moment: Circumstances
  ) throws(Refusal) -> Decision {
    var decision = try decideItself(command, by: principal, at: moment)
    if head == .none, !decision.drafts.isEmpty {
      decision.drafts[0].changes.insert(.day(day, ended: [], started: []), at: 0)
    }
    return decision
  }

  private func decideItself(
    _ command: Command, by principal: Principal, at moment: Circumstances
  ) throws(Refusal) -> Decision {
    let now = moment.now
    switch command {
    case .move(let request):
      return Decision(drafts: [try decide(request, by: principal)])
    case .undo(let request):
      return Decision(drafts: [try decideUndo(request, by: principal)])
    case .redo(let request):
      return Decision(drafts: [try decideRedo(request, by: principal)])
    case .account(let command): return try decide(command, by: principal)
    case .people(let command): return try decide(command, by: principal, at: moment)
    case .acceptAgreement(let account):
      return Decision(drafts: [try decideAgreement(of: account, by: principal, at: moment)])
    case .acknowledge(let key, let note):
      return Decision(drafts: [try decideAcknowledging(key, note: note, by: principal, at: moment)])
    case .order(let order):
      return Decision(drafts: try decide(order, by: principal))
    case .token(let token):
      return Decision(drafts: [try decide(token, by: principal, at: now)])
    case .instance(let instance):
      return Decision(drafts: try decide(instance, by: principal, at: now))
    case .reservation(let reservation):
      return Decision(drafts: [try decide(reservation, by: principal)])
    case .enterprise(let command):
      return Decision(drafts: [try decide(command, by: principal)])
    case .traditional(let command):
      return Decision(drafts: try decide(command, by: principal))
    case .need(let need):
      return Decision(drafts: [try decide(need, by: principal)])
    case .request(let command): return try decide(command, by: principal, at: moment)
    case .import(let set):
      let plan = try plan(set, by: principal)
      return Decision(
        drafts: try decide(plan, of: set, by: principal), keptAside: plan.keptAside)
    }
  }
}
