extension SessionQuery {
  /// The question as a value.
  public var question: Question { .session(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .session(let answer) = reply { answer } else { nil }
  }
}

extension AccountsQuery {
  /// The question as a value.
  public var question: Question { .accounts(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .accounts(let answer) = reply { answer } else { nil }
  }
}

extension SummaryQuery {
  /// The question as a value.
  public var question: Question { .summary(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .summary(let answer) = reply { answer } else { nil }
  }
}

extension DirectoryQuery {
  /// The question as a value.
  public var question: Question { .directory(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .directory(let answer) = reply { answer } else { nil }
  }
}

extension InventoryQuery {
  /// The question as a value.
  public var question: Question { .inventory(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .inventory(let answer) = reply { answer } else { nil }
  }
}

extension PositionsQuery {
  /// The question as a value.
  public var question: Question { .positions(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .positions(let answer) = reply { answer } else { nil }
  }
}

extension LotsQuery {
  /// The question as a value.
  public var question: Question { .lots(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .lots(let answer) = reply { answer } else { nil }
  }
}

extension OrdersQuery {
  /// The question as a value.
  public var question: Question { .orders(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .orders(let answer) = reply { answer } else { nil }
  }
}

extension EventsQuery {
  /// The question as a value.
  public var question: Question { .events(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .events(let answer) = reply { answer } else { nil }
  }
}

extension MovePreviewQuery {
  /// The question as a value.
  public var question: Question { .movePreview(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .movePreview(let answer) = reply { answer } else { nil }
  }
}

extension MoveProposalsQuery {
  /// The question as a value.
  public var question: Question { .moveProposals(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .moveProposals(let answer) = reply { answer } else { nil }
  }
}
