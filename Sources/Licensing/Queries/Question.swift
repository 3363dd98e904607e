/// Any question as one value, for effects, sockets and logs of what was asked.
public enum Question: Hashable, Sendable {
  case session(SessionQuery)
  case accounts(AccountsQuery)
  case summary(SummaryQuery)
  case directory(DirectoryQuery)
  case inventory(InventoryQuery)
  case positions(PositionsQuery)
  case lots(LotsQuery)
  case orders(OrdersQuery)
  case events(EventsQuery)
  case records(RecordsQuery)
  case movePreview(MovePreviewQuery)
  case moveProposals(MoveProposalsQuery)
  case importPreview(ImportPreviewQuery)
  case verification(VerificationQuery)
  case commandPreview(CommandPreviewQuery)
  case targets(TargetSearchQuery)
}

/// The answer to a `Question`, under the same name.
public enum Reply: Hashable, Sendable {
  case session(Session)
  case accounts([AccountBranch])
  case summary(Summary)
  case directory(Directory)
  case inventory(InventoryQuery.Answer)
  case positions([InventoryRow])
  case lots([Holding])
  case orders(OrdersQuery.Answer)
  case events(EventsQuery.Answer)
  case records(RecordsQuery.Answer)
  case movePreview(MovePreview)
  case moveProposals(MoveProposals)
  case importPreview(ImportPlan)
  case verification(Verification)
  case commandPreview(CommandPreview)
  case targets([AssignmentTarget])
}
