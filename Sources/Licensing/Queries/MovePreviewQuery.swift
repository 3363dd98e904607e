/// Asks what a move would do, without doing it.
public struct MovePreviewQuery: Query, Codable {
  public typealias Answer = MovePreview

  public var request: MoveRequest

  /// Asks for the preview of a move.
  public init(_ request: MoveRequest) {
    self.request = request
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
