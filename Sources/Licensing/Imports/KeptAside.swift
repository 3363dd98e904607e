/// Something of an import that was not taken over: where it stood, and why.
public struct KeptAside: Hashable, Sendable, Codable {
  /// The file and the place in it; nil for what concerns no single place.
  public let place: FilePlace?
  /// What it is about, as text from outside.
  public let subject: String
  public let reason: KeptAsideReason

  /// Puts something aside.
  public init(place: FilePlace?, subject: String, reason: KeptAsideReason) {
    self.place = place
    self.subject = subject
    self.reason = reason
  }
}

/// A place in a file, for people: line and column count from 1.
public struct FilePlace: Hashable, Sendable, Codable {
  public let file: String
  public let line: Int
  public let column: Int

  /// Names a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// Why something of an import was kept aside.
public enum KeptAsideReason: Hashable, Sendable, Codable {
  case missing(member: String)
  case notANumber(member: String)
  case negative(member: String)
  case tooLarge(member: String)
  case notADate(member: String)
  case notATruthValue(member: String)
  case unknownValue(member: String, value: String)
  case wrongType(member: String)
  case emptyName(member: String)
  case nameTooLong(member: String)
  case duplicate
  /// The source names a virtual account that neither it nor the database has.
  case unknownVirtualAccount(String)
  case unknownSmartAccount(String)
  /// The source took units back that are no longer where it gave them.
  case unitsMovedAway(missing: Int)
  /// Units can't be taken back: reservations name them.
  case unitsReserved(missing: Int)
  /// A warning: instances report more than the row's in-use; the instances win.
  case instancesReportMore(reported: Int, row: Int)
  /// A warning: the row's quantity is not the sum of its lots; the lots win.
  case lotsDoNotAddUp(lots: Int, row: Int)
  case reservedBeyondHeld(missing: Int)
  case holdsReservations
  case tooManyVirtualAccounts(limit: Int)

  /// Whether everything was taken over all the same, and this is only to be known.
  public var isWarning: Bool {
    switch self {
    case .instancesReportMore, .lotsDoNotAddUp: true
    case .missing, .notANumber, .negative, .tooLarge, .notADate, .notATruthValue, .unknownValue,
      .wrongType, .emptyName, .nameTooLong, .duplicate, .unknownVirtualAccount,
      .unknownSmartAccount, .unitsMovedAway, .unitsReserved, .reservedBeyondHeld,
      .holdsReservations, .tooManyVirtualAccounts:
      false
    }
  }
}
