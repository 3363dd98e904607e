extension Estate {
  /// Decides the beginning of a new UTC day; `lots` are those that may have ended or started since.
  ///
  /// Nil when the day has not come yet: days never go back, whatever a clock says.
  public func decideDay(_ newDay: Day, lots: some Sequence<Lot>) -> EventDraft? {
    guard newDay > day else { return nil }
    var ended: [Identifier<Lot>] = []
    var started: [Identifier<Lot>] = []
    for lot in lots {
      let (before, after) = (lot.standing(on: day), lot.standing(on: newDay))
      guard before != after else { continue }
      if after == .ended { ended.append(lot.id) } else { started.append(lot.id) }
    }
    return EventDraft(
      smartAccount: nil,
      happening: .dayBegan(newDay, ended: ended.count, started: started.count),
      changes: [.day(newDay, ended: ended.sorted(), started: started.sorted())])
  }
}
