internal import Licensing

extension CommandVocabulary {
  /// The command of that very name, in any language and without regard to case.
  func entry(named name: String) -> Entry? {
    let folded = Name.fold(name)
    return entries.first { $0.folded.contains(folded) }
  }

  /// The commands that a text may become, best first: those that begin so, then those that match
  /// in another way; all of them where nothing is typed.
  func entries(matching text: String) -> [Entry] {
    let folded = Name.fold(text)
    guard !folded.isEmpty else { return entries }
    let scored = entries.enumerated().compactMap { index, entry -> (Int, Int, Entry)? in
      let scores = entry.folded.compactMap { Fuzzy.score(folded, in: $0) }
      return scores.min().map { ($0, index, entry) }
    }
    return scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// The name that somebody probably meant; nil where nothing is near.
  func name(near text: String) -> String? {
    let folded = Name.fold(text)
    let near = entries.flatMap { zip($0.names, $0.folded) }
      .map { (EditDistance.between(folded, $0.1), $0.0) }
      .min { $0.0 < $1.0 }
    if let near, near.0 <= max(1, folded.count / 3) { return near.1 }
    return entries(matching: text).first?.name
  }

  /// The theme that somebody probably meant.
  func theme(near text: String) -> String? {
    themes.map { (EditDistance.between(Name.fold(text), $0), $0) }
      .min { $0.0 < $1.0 }.flatMap { $0.0 <= max(2, text.count / 3) ? $0.1 : nil }
  }
}
