/// Asks what an import would do, without doing it.
public struct ImportPreviewQuery: Query, Codable {
  public typealias Answer = ImportPlan

  public var set: ImportSet

  /// Asks for the dry run of an import.
  public init(_ set: ImportSet) {
    self.set = set
  }
}

extension ImportPreviewQuery {
  /// The question as a value.
  public var question: Question { .importPreview(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .importPreview(let answer) = reply { answer } else { nil }
  }
}
