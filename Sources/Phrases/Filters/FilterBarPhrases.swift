/// The words of the filter's line.
public struct FilterBarPhrases: Hashable, Sendable {
  let words: Phrases

  /// Before what is typed.
  public var label: String { words.text(en: "Filter", ru: "Фильтр") }
  /// What may be typed, while nothing is.
  public var example: String {
    words.text(
      en: "words, balance<0, unused>0, ends<30d, va:Refining, !, |",
      ru: "слова, balance<0, unused>0, ends<30d, va:Refining, !, |")
  }
  /// What the two keys do that end the typing.
  public func keys(keeping: String, clearing: String) -> String {
    words.text(
      en: "\(keeping) keeps   \(clearing) goes back",
      ru: "\(keeping) — оставить   \(clearing) — вернуть")
  }
}

extension Phrases {
  /// The words of the filter's line.
  public var filterBar: FilterBarPhrases { FilterBarPhrases(words: self) }
}
