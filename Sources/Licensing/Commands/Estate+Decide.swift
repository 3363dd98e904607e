/// What deciding a command gives: the events to append, and what an import kept aside.
public struct Decision: Hashable, Sendable {
  public let drafts: [EventDraft]
  public let keptAside: [KeptAside]

  /// Makes a decision of its parts.
  public init(drafts: [EventDraft], keptAside: [KeptAside] = []) {
    self.drafts = drafts
    self.keptAside = keptAside
  }
}

extension Estate {
  /// Decides a command by the rules; refused, nothing is changed.
  public func decide(
    _ command: Command, by principal: Principal, at now: Instant? = nil
  ) throws(Refusal) -> Decision {
    let now = now ?? Instant(startOf: day)
    switch command {
    case .move(let request):
      return Decision(drafts: [try decide(request, by: principal)])
    case .undo(let request):
      return Decision(drafts: [try decideUndo(request, by: principal)])
    case .redo(let request):
      return Decision(drafts: [try decideRedo(request, by: principal)])
    case .order(let order):
      return Decision(drafts: try decide(order, by: principal))
    case .token(let token):
      return Decision(drafts: [try decide(token, by: principal, at: now)])
    case .instance(let instance):
      return Decision(drafts: try decide(instance, by: principal, at: now))
    case .reservation(let reservation):
      return Decision(drafts: [try decide(reservation, by: principal)])
    case .import(let set):
      let plan = try plan(set, by: principal)
      return Decision(
        drafts: try decide(plan, of: set, by: principal), keptAside: plan.keptAside)
    }
  }
}
