/// Something that a front end asks the service to do; each is decided by a pure rule.
public enum Command: Hashable, Sendable, Codable {
  case move(MoveRequest)
  case undo(UndoRequest)
  case redo(UndoRequest)
  case `import`(ImportSet)
  case account(AccountCommand)
  case people(PeopleCommand)
  case acceptAgreement(Identifier<SmartAccount>)
  /// Takes note of an alert for everybody, with a word on it or without.
  case acknowledge(AlertKey, note: String? = nil)
  case request(RequestCommand)
  case order(OrderCommand)
  case token(TokenCommand)
  case instance(InstanceCommand)
  case reservation(ReservationCommand)
  case enterprise(EnterpriseCommand)
  case traditional(TraditionalCommand)
  case need(NeedCommand)

  /// How many secrets a decision on it may hand out.
  public var mostSecrets: Int {
    switch self {
    case .people: 1
    case .request(let request): 1 + request.mostSecrets
    case .move, .undo, .redo, .import, .account, .acceptAgreement, .acknowledge, .order, .token,
      .instance, .reservation, .enterprise, .traditional, .need:
      0
    }
  }
}

/// What a command came to.
public struct Receipt: Hashable, Sendable, Codable {
  /// Whether the command was applied now or had been applied before under the same request id.
  public enum Outcome: String, Hashable, Sendable, Codable {
    case applied
    case exists
    /// There was nothing to change.
    case unchanged
  }

  public let outcome: Outcome
  /// The last event of the command; the log's head where nothing changed.
  public let sequence: SequenceNumber
  public let request: RequestID
  /// The first event's account of what happened; nil where nothing did.
  public let happening: Happening?
  /// What an import did not take over, with its reason each.
  public let keptAside: [KeptAside]
  /// What was done all the same, but should be known.
  public let warnings: [Warning]

  /// Makes a receipt of its parts.
  public init(
    outcome: Outcome, sequence: SequenceNumber, request: RequestID, happening: Happening?,
    keptAside: [KeptAside] = [], warnings: [Warning] = []
  ) {
    self.outcome = outcome
    self.sequence = sequence
    self.request = request
    self.happening = happening
    self.keptAside = keptAside
    self.warnings = warnings
  }
}
