/// Why something was not done: a cause with its evidence; words and remedy are made from it.
public enum Refusal: Error, Hashable, Sendable, Codable {
  case unknownSmartAccount(String)
  case unknownVirtualAccount(String)
  case unknownLicense(String)
  case unknownInstance(String)
  case accountNotActive(Name)
  case noAccountYet
  /// Several accounts exist, and the question names none of them.
  case accountNotNamed(choices: [DomainIdentifier])

  case noLines
  case tooManyLines(limit: Int)
  case sameSourceAndTarget(Name)
  case differentSmartAccounts(Name, Name)
  case quantityOutOfRange(asked: Int, limit: Int)
  /// The source can't give so many; what it can give excludes reserved and ended units.
  case notEnough(available: Int, asked: Int, license: Name, virtualAccount: Name)
  case licenseNotHeld(license: Name, virtualAccount: Name)
  case lotNotHeld(lot: Identifier<Lot>, virtualAccount: Name)
  case lotCannotMove(lot: Identifier<Lot>, standing: Standing)
  case lotOfAnotherKind(lot: Identifier<Lot>, kind: Lot.Kind, asked: Lot.Kind)
  case lotReserved(lot: Identifier<Lot>, free: Int, asked: Int)
  /// The lots named by hand do not add up to the line's quantity.
  case lotsDoNotAddUp(named: Int, asked: Int)
  case reasonRequired(units: Int, limit: Int)
  case reasonTooLong(limit: Int)

  /// What was seen is no longer so; the rows as they are now.
  case stale(rows: [StaleRow])
  /// The move would create shortages that the preview did not show.
  case shortageNotShown(rows: [StaleRow])
  case requestConflict(RequestID)
  case nothingToUndo
  case nothingToRedo
  case notATransfer(SequenceNumber)
  case alreadyUndone(SequenceNumber, by: SequenceNumber)
  /// Not everything can go back; `possible` units can.
  case onlyPartCanGoBack(possible: Int, asked: Int)

  case notPermitted(Right, scope: String, holders: [String], roles: [Role])
  case nameInvalid(NameProblem)
  /// What a field of a form holds can't be taken.
  case field(FormField, FieldFault)
  /// A rule of the life of an account stands in the way.
  case impeded(Impediment)
  case limitReached(Limit, limit: Int)
  case order(OrderRefusal)
  case token(TokenRefusal)
  case instance(InstanceRefusal)
  case reservation(ReservationRefusal)
  case enterprise(EnterpriseRefusal)
  case savedView(SavedViewRefusal)
  case filterInvalid(FilterProblem)
  case optionInvalid(name: String, value: String, expected: String)
  case file(FileProblem)
  case verificationFailed(VerificationProblem)
  case storage(StorageProblem)
  case server(ServerProblem)
}

/// A row that changed under somebody's hands.
public struct StaleRow: Hashable, Sendable, Codable {
  public let license: Name
  public let virtualAccount: Name
  public let now: Position

  /// Names a row and its present state.
  public init(license: Name, virtualAccount: Name, now: Position) {
    self.license = license
    self.virtualAccount = virtualAccount
    self.now = now
  }
}

/// A limit of the database that a command would go beyond.
public enum Limit: String, Hashable, Sendable, Codable, CaseIterable {
  case virtualAccountsOfSmartAccount
  case openRequests
  case itemsOfImport
  case rowsOfExport
}
