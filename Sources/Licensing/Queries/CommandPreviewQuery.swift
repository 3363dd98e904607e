/// Asks what a command would do, without doing it.
public struct CommandPreviewQuery: Query, Codable {
  public typealias Answer = CommandPreview

  public var command: Command

  /// Asks for the preview of a command.
  public init(_ command: Command) {
    self.command = command
  }
}

/// What a command would do: its deeds, and every row it would change that the caller may see.
public struct CommandPreview: Hashable, Sendable, Codable {
  /// A row before and after.
  public struct Row: Hashable, Sendable, Codable {
    public let license: Name
    public let virtualAccount: Name
    public let effect: RowEffect

    /// Names a row's effect.
    public init(license: Name, virtualAccount: Name, effect: RowEffect) {
      self.license = license
      self.virtualAccount = virtualAccount
      self.effect = effect
    }
  }

  public let deeds: [DeedStory]
  public let rows: [Row]

  /// Makes a preview of its parts.
  public init(deeds: [DeedStory], rows: [Row]) {
    self.deeds = deeds
    self.rows = rows
  }
}

extension Estate {
  /// Every row that decided drafts would change, before and after.
  public func effects(of drafts: [EventDraft]) throws(Refusal) -> [RowEffect] {
    var after = self
    var footprint = Footprint()
    do throws(DamagedEvent) {
      for draft in drafts {
        footprint.formUnion(
          try after.apply(
            Event(
              sequence: after.head.next, time: Instant(startOf: day), actor: .system,
              request: nil, draft: draft)))
      }
    } catch {
      throw .storage(.damaged(detail: error.detail.rawValue))
    }
    let rows = footprint.rows.sorted()
    let before = Dictionary(
      positions(affectedBy: rows).map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })
    return after.positions(affectedBy: rows)
      .map { RowEffect(before: before[$0.row] ?? Position(row: $0.row), after: $0) }
      .filter { $0.before != $0.after }
  }
}

extension CommandPreviewQuery {
  /// The question as a value.
  public var question: Question { .commandPreview(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .commandPreview(let answer) = reply { answer } else { nil }
  }
}
