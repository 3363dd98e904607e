/// A wish to move units between virtual accounts of one smart account: all lines or none.
///
/// The same value is the dry run, the preview, the command and, decided, the log's entry.
public struct MoveRequest: Hashable, Sendable, Codable {
  public var lines: [MoveLine]
  public var reason: String?
  /// What the person saw: the rows' versions and the shortages that the preview showed. Empty where
  /// nobody looked, as in a script.
  public var seen: [SeenRow]

  /// Asks for a move.
  public init(lines: [MoveLine], reason: String? = nil, seen: [SeenRow] = []) {
    self.lines = lines
    self.reason = reason
    self.seen = seen
  }

  /// How many lines one move may have.
  public static let mostLines = 10_000
  /// The number of units above which a reason is required.
  public static let unitsWithoutReason = 100
  /// The longest reason, in UTF-8 bytes.
  public static let longestReason = 2000
}

/// One line of a move.
public struct MoveLine: Hashable, Sendable, Codable {
  public var license: Identifier<License>
  public var source: Identifier<VirtualAccount>
  public var target: Identifier<VirtualAccount>
  /// How many units; at least 1.
  public var quantity: Int
  /// Only lots of this kind, where it is given.
  public var kind: Lot.Kind?
  public var lots: LotChoice

  /// Asks for units of a license to go from one virtual account to another.
  public init(
    license: Identifier<License>, source: Identifier<VirtualAccount>,
    target: Identifier<VirtualAccount>, quantity: Int, kind: Lot.Kind? = nil,
    lots: LotChoice = .rule(.longestTermFirst)
  ) {
    self.license = license
    self.source = source
    self.target = target
    self.quantity = quantity
    self.kind = kind
    self.lots = lots
  }
}

/// How the lots of a move are chosen.
public enum LotChoice: Hashable, Sendable, Codable {
  case rule(LotRule)
  case byHand([LotQuantity])
}

/// What a person saw of a row before asking for a change of it.
public struct SeenRow: Hashable, Sendable, Codable {
  public let row: RowKey
  public let version: SequenceNumber
  /// The shortage that the preview showed for afterwards.
  public let shortageAfter: Int

  /// Records what was seen.
  public init(row: RowKey, version: SequenceNumber, shortageAfter: Int) {
    self.row = row
    self.version = version
    self.shortageAfter = shortageAfter
  }
}

/// A wish to take a transfer back, or to do again one that was taken back.
public struct UndoRequest: Hashable, Sendable, Codable {
  /// The event to answer; nil for one's own latest.
  public var transfer: SequenceNumber?
  /// Whether the part that can go back is enough where not everything can.
  public var acceptingPart: Bool

  /// Asks to undo or redo.
  public init(transfer: SequenceNumber? = nil, acceptingPart: Bool = false) {
    self.transfer = transfer
    self.acceptingPart = acceptingPart
  }
}
