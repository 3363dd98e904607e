/// How a typed word matches a name: as a part of it, or run by run from the starts of its words,
/// so that `dnaadv` finds "DNA Advantage" and `c93es` "C9300-24 Network Essentials".
public enum Fuzzy {
  /// Whether a folded word matches a folded name.
  public static func matches(_ word: String, in name: String) -> Bool {
    score(word, in: name) != nil
  }

  /// How well a folded word matches a folded name, the smaller the better; nil where it does not.
  ///
  /// 0 the whole name, 1 its beginning, 2 the beginning of a word, 3 inside, 4 by starts of words.
  public static func score(_ word: String, in name: String) -> Int? {
    if word == name { return 0 }
    if name.hasPrefix(word) { return 1 }
    if let inside = firstOccurrence(of: word, in: name) { return inside }
    return matchesStarts(Array(word), in: name) ? 4 : nil
  }

  private static func firstOccurrence(of word: String, in name: String) -> Int? {
    guard let range = name.firstRange(of: word) else { return nil }
    guard range.lowerBound > name.startIndex else { return 1 }
    let before = name[name.index(before: range.lowerBound)]
    return before.isLetter || before.isNumber ? 3 : 2
  }

  /// Follows every way at once: `reached` holds how many letters can have been matched so far.
  private static func matchesStarts(_ letters: [Character], in name: String) -> Bool {
    var reached: Set<Int> = [0]
    for piece in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      for start in reached {
        for (end, letter) in zip(start..<letters.count, piece) {
          guard letters[end] == letter else { break }
          reached.insert(end + 1)
        }
      }
    }
    return reached.contains(letters.count)
  }
}
