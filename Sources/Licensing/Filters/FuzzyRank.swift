/// How well what somebody typed fits a name, so that the best of many comes first: the smaller, the
/// better.
///
/// Every word that is typed has to fit. One that is a part of the name is better than one whose
/// letters only occur in their order; an early place is better than a late one, a short name better
/// than a long one.
public struct FuzzyRank: Hashable, Sendable, Comparable {
  /// The worst of the words, as `Fuzzy.score` counts; 5 where only the letters are in order.
  private let tier: Int
  /// Letters that lie between those that were typed.
  private let gaps: Int
  /// How far in the first word begins.
  private let start: Int
  private let length: Int

  /// The tier of a word whose letters merely occur in their order.
  private static let scattered = 5
  /// How many letters may lie between those that were typed, for each of them.
  private static let widest = 4

  /// Ranks a name for a text; nil where it does not fit.
  public init?(_ text: String, in name: String) {
    let words = Name.fold(text).split(separator: " ").map(String.init)
    let folded = Name.fold(name)
    var (tier, gaps, start) = (0, 0, 0)
    for (index, word) in words.enumerated() {
      guard let fit = FuzzyRank.fit(of: word, in: folded) else { return nil }
      tier = max(tier, fit.tier)
      gaps += fit.gaps
      if index == 0 { start = fit.start }
    }
    (self.tier, self.gaps, self.start) = (tier, gaps, start)
    length = folded.count
  }

  /// Whether every word is a part of the name, rather than letters picked from it.
  public var isPart: Bool { tier < FuzzyRank.scattered - 1 }

  /// Orders the better one first.
  public static func < (left: FuzzyRank, right: FuzzyRank) -> Bool {
    (left.tier, left.gaps, left.start, left.length)
      < (right.tier, right.gaps, right.start, right.length)
  }

  private typealias Fit = (tier: Int, gaps: Int, start: Int)

  private static func fit(of word: String, in name: String) -> Fit? {
    if let tier = Fuzzy.score(word, in: name) {
      let place = name.firstRange(of: word)?.lowerBound ?? name.startIndex
      return (tier, 0, name.distance(from: name.startIndex, to: place))
    }
    return scatteredFit(of: Array(word), in: Array(name))
  }

  /// The closest place in which the letters stand in their order: the end is found from the front,
  /// the start from that end backwards.
  private static func scatteredFit(of word: [Character], in name: [Character]) -> Fit? {
    guard word.count > 1 else { return nil }
    var end = 0
    for letter in word {
      guard let next = name[end...].firstIndex(of: letter) else { return nil }
      end = next + 1
    }
    var start = end
    for letter in word.reversed() {
      guard let place = name[..<start].lastIndex(of: letter) else { return nil }
      start = place
    }
    let gaps = end - start - word.count
    guard gaps <= widest * word.count else { return nil }
    return (scattered, gaps, start)
  }
}
