/// What a move would do, computed by the rule that also does it.
public struct MovePreview: Hashable, Sendable, Codable {
  /// The lines with their lots.
  public let lines: [TransferLine]
  /// Every row touched, families of tiers included: sources, targets and second-order effects.
  public let effects: [RowEffect]
  /// For each line, how many units could move at most.
  public let available: [Int]

  /// Makes a preview of its parts.
  public init(lines: [TransferLine], effects: [RowEffect], available: [Int]) {
    self.lines = lines
    self.effects = effects
    self.available = available
  }

  /// The rows in which the move creates or deepens a shortage.
  public var createdShortages: [RowEffect] { effects.filter { $0.createdShortage > 0 } }

  /// What a person who saw this preview has seen.
  public var seen: [SeenRow] {
    effects.map {
      SeenRow(row: $0.row, version: $0.before.version, shortageAfter: $0.after.shortage)
    }
  }
}

/// A move worth proposing: the best source for a shortage, or the best target for a surplus.
public struct MoveProposal: Hashable, Sendable, Codable {
  public let license: Identifier<License>
  public let source: Identifier<VirtualAccount>
  public let target: Identifier<VirtualAccount>
  /// As much as the one side can give and the other needs.
  public let quantity: Int

  /// Makes a proposal of its parts.
  public init(
    license: Identifier<License>, source: Identifier<VirtualAccount>,
    target: Identifier<VirtualAccount>, quantity: Int
  ) {
    self.license = license
    self.source = source
    self.target = target
    self.quantity = quantity
  }
}
