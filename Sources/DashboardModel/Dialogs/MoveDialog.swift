public import Licensing

/// A move on its way from wish to commit: proposed, edited, previewed, confirmed.
public struct MoveDialog: Hashable, Sendable {
  /// A line of the dialog that can be edited.
  public enum Field: Int, Hashable, Sendable, CaseIterable {
    case source, target, quantity, lotRule, reason
  }

  /// How far the move has come.
  public enum Stage: Hashable, Sendable {
    /// The fields can be edited.
    case editing
    /// The preview is shown and asks for the one explicit key.
    case confirming
    /// So many lines ask for their number to be typed.
    case counting(TextField)
    /// Waiting for the service.
    case performing
  }

  /// The moves, one for each row that was marked, or just one; never empty.
  public internal(set) var lines: [MoveDraft]
  /// Which of the lines the fields show.
  public internal(set) var current = 0
  public internal(set) var field = Field.quantity
  public internal(set) var stage = Stage.editing
  public internal(set) var rule = LotRule.longestTermFirst
  public internal(set) var reason = TextField()
  /// Both sides before and after; stale while a newer one is on its way. For a dialog whose lines
  /// are not complete it says `.loading`.
  public internal(set) var preview = Loadable<MovePreview>.loading
  /// What keeps the move from going on, shown inside the dialog.
  public internal(set) var problem: MoveProblem?
  /// The number of the question for a preview, or of the command.
  var inFlight: RequestNumber?
  /// The request that the preview answers, and the one that is being asked about.
  var previewed: MoveRequest?
  var asked: MoveRequest?

  /// Opens the dialog for rows.
  public init(rows: [RowKey]) {
    lines = rows.map { MoveDraft(row: $0) }
  }

  /// The line that the fields show.
  public var line: MoveDraft { lines[current] }

  /// Units over all lines.
  public var units: Int { lines.reduce(0) { $0 + ($1.quantity ?? 0) } }

  /// Whether so many units need a reason that is not there.
  public var needsReason: Bool {
    units > MoveRequest.unitsWithoutReason && reason.text.allSatisfy(\.isWhitespace)
  }

  /// Whether so many lines ask for their number to be typed.
  public var needsCount: Bool { lines.count > Self.linesWithoutCount }

  /// The number of lines above which their number has to be typed.
  public static let linesWithoutCount = 10
  /// How many rows can be moved at once by marking them.
  public static let mostLines = 200
}

/// Why a move can't go on yet.
public enum MoveProblem: Hashable, Sendable {
  case noSource
  case noTarget
  case noQuantity
  /// No account's name matches what was typed.
  case nothingMatches(String)
  case reasonRequired(units: Int, limit: Int)
  /// The number typed is not that of the lines.
  case wrongCount(lines: Int)
  /// The service said no; the dialog stays open.
  case refused(Refusal)
  /// Somebody changed the rows while the move waited to be confirmed: what is shown is new.
  case previewChanged
  /// The service found that the rows had changed; what is shown is new.
  case changedMeanwhile(Refusal)
}

/// One line of a move that is being edited.
public struct MoveDraft: Hashable, Sendable {
  /// The row from which the dialog was opened.
  public let row: RowKey
  /// What the row suggests, and everything that could be source or target.
  public internal(set) var proposals = Loadable<MoveProposals>.loading
  public internal(set) var source = MoveSide()
  public internal(set) var target = MoveSide()
  /// How many units; nil while none is typed.
  public internal(set) var quantity: Int?
  /// Whether the next digit begins a new number instead of going on with this one.
  var quantityIsProposed = true
  var inFlight: RequestNumber?

  /// Makes a line for a row of which nothing is known yet.
  public init(row: RowKey) {
    self.row = row
  }

  /// The license by name, once it is known.
  public var license: Name? { proposals.value?.license }

  /// The account on a side, once it is chosen and known.
  public func candidate(_ side: MoveSide) -> MoveCandidate? {
    guard let chosen = side.chosen else { return nil }
    return proposals.value?.candidates.first { $0.virtualAccount == chosen }
  }

  /// The most that the source can give.
  public var most: Int? { candidate(source)?.movable }
}

/// Source or target of a line: the account chosen, or the text by which one is being looked for.
public struct MoveSide: Hashable, Sendable {
  public internal(set) var chosen: Licensing.Identifier<VirtualAccount>?
  /// What is typed to find another one.
  public internal(set) var search = TextField()
  /// The accounts that match what is typed, best first, and the one that Enter takes.
  public internal(set) var matches: [MoveCandidate] = []
  public internal(set) var highlighted = 0

  /// Makes a side, with an account or without.
  public init(_ chosen: Licensing.Identifier<VirtualAccount>? = nil) {
    self.chosen = chosen
  }
}
