/// A move that was made, a move taken back, or one done again.
public struct Transfer: Hashable, Sendable, Codable {
  /// Whether it is a move of its own or answers an earlier one.
  public enum Kind: Hashable, Sendable, Codable {
    case move
    case undo(of: SequenceNumber)
    case redo(of: SequenceNumber)

    /// The event that an undo or a redo answers.
    public var answered: SequenceNumber? {
      switch self {
      case .move: nil
      case .undo(let sequence), .redo(let sequence): sequence
      }
    }

    /// The name by which the log, filters and scripts know it.
    public var name: String {
      switch self {
      case .move: "moved"
      case .undo: "undone"
      case .redo: "redone"
      }
    }
  }

  public let kind: Kind
  public let lines: [TransferLine]
  public let reason: String?
  /// Every row that the transfer touched, before and after, families of tiers included.
  public let effects: [RowEffect]

  /// Makes a transfer of its parts.
  public init(kind: Kind, lines: [TransferLine], reason: String?, effects: [RowEffect]) {
    self.kind = kind
    self.lines = lines
    self.reason = reason
    self.effects = effects
  }

  /// Units over all lines.
  public var quantity: Int { lines.reduce(0) { $0 + $1.quantity } }
}

/// Units of one license that went from one virtual account to another, lot by lot.
public struct TransferLine: Hashable, Sendable, Codable {
  public let license: Identifier<License>
  public let source: Identifier<VirtualAccount>
  public let target: Identifier<VirtualAccount>
  public let lots: [LotQuantity]

  /// Makes a line of its parts.
  public init(
    license: Identifier<License>, source: Identifier<VirtualAccount>,
    target: Identifier<VirtualAccount>, lots: [LotQuantity]
  ) {
    self.license = license
    self.source = source
    self.target = target
    self.lots = lots
  }

  /// Units over all lots.
  public var quantity: Int { lots.reduce(0) { $0 + $1.quantity.rawValue } }

  /// The line that brings the same units back.
  public var reversed: TransferLine {
    TransferLine(license: license, source: target, target: source, lots: lots)
  }

  /// The ledger's entries for the line.
  public var postings: [Posting] {
    lots.flatMap {
      Posting.transfer(
        of: $0.quantity, lot: $0.lot, from: .virtualAccount(source), to: .virtualAccount(target))
    }
  }
}

/// One row before and after a transfer.
public struct RowEffect: Hashable, Sendable, Codable {
  public let before: Position
  public let after: Position

  /// Pairs a row's two states.
  public init(before: Position, after: Position) {
    self.before = before
    self.after = after
  }

  /// The row.
  public var row: RowKey { before.row }

  /// Units short that were not short before.
  public var createdShortage: Int { max(0, after.shortage - before.shortage) }
}
