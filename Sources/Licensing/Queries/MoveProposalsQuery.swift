/// Asks for the moves that a row suggests: for a short one its sources, for one with surplus its
/// targets, best first.
public struct MoveProposalsQuery: Query, Codable {
  public typealias Answer = MoveProposals

  public var row: RowKey

  /// Asks for a row's proposals.
  public init(row: RowKey) {
    self.row = row
  }
}

/// The other rows of a license in the same smart account, and the moves that they suggest.
public struct MoveProposals: Hashable, Sendable, Codable {
  public let license: Name
  /// Best first; empty where nothing suggests itself.
  public let proposals: [MoveProposal]
  /// Every virtual account that could be source or target, with its position, by name.
  public let candidates: [MoveCandidate]

  /// Makes proposals of their parts.
  public init(license: Name, proposals: [MoveProposal], candidates: [MoveCandidate]) {
    self.license = license
    self.proposals = proposals
    self.candidates = candidates
  }
}

/// A virtual account as one side of a move.
public struct MoveCandidate: Hashable, Sendable, Codable {
  public let virtualAccount: Identifier<VirtualAccount>
  public let name: Name
  public let position: Position
  /// Units that can leave it: counting and future ones that no reservation names.
  public let movable: Int

  /// Makes a candidate of its parts.
  public init(
    virtualAccount: Identifier<VirtualAccount>, name: Name, position: Position, movable: Int
  ) {
    self.virtualAccount = virtualAccount
    self.name = name
    self.position = position
    self.movable = movable
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
