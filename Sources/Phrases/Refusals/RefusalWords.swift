/// What is said of something that was not done: why, and what to do about it.
public struct RefusalWords: Hashable, Sendable {
  /// Why, with the evidence in it; a full sentence.
  public let cause: String
  /// What helps; a full sentence.
  public let remedy: String

  /// Says why and what helps.
  public init(cause: String, remedy: String) {
    self.cause = cause
    self.remedy = remedy
  }

  /// Both, one after the other, on one line.
  public var sentence: String { cause + " " + remedy }
}

extension Phrases {
  /// A refusal's two sentences in the language that is spoken.
  func refusal(
    en: @autoclosure () -> (cause: String, remedy: String),
    ru: @autoclosure () -> (cause: String, remedy: String)
  ) -> RefusalWords {
    let words =
      switch language {
      case .english: en()
      case .russian: ru()
      }
    return RefusalWords(
      cause: typography.set(words.cause), remedy: typography.set(words.remedy))
  }
}
