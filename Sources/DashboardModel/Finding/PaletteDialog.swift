public import Licensing

/// Everything that can be done or gone to, found by typing: commands, saved views, and what the
/// database has by such a name.
public struct PaletteDialog: Hashable, Sendable {
  /// Something that can be chosen.
  public enum Entry: Hashable, Sendable {
    case command(CommandVocabulary.Entry)
    case view(SavedView)
    case thing(FoundThing)
  }

  public internal(set) var field = TextField(limit: FindQuery.longest)
  /// What fits the text, best first.
  public internal(set) var entries: [Entry] = []
  /// The selected one of `entries`.
  public internal(set) var cursor = 0
  let commands: [CommandVocabulary.Entry]
  var views: [SavedView]
  var things: [FoundThing] = []
  /// The text that `things` answer; nil before the first answer.
  var answered: String?
  var inFlight: RequestNumber?
  /// The text that is being asked about.
  var asked = ""
  /// Why the last question was refused.
  public internal(set) var problem: Refusal?

  /// The most entries that are listed.
  public static let most = 200

  /// Lists all commands and views until something is typed.
  public init(commands: [CommandVocabulary.Entry], views: [SavedView]) {
    self.commands = commands
    self.views = views
    rank()
  }

  /// The selected entry.
  public var selected: Entry? { entries.indices.contains(cursor) ? entries[cursor] : nil }

  /// Whether things by the text that is typed are still being asked for.
  public var isAsking: Bool { inFlight != nil || isDue }

  /// Whether the database is to be asked about what is typed.
  private var isDue: Bool { !isBlank && answered != field.text }

  private var isBlank: Bool { field.text.allSatisfy(\.isWhitespace) }
}

extension PaletteDialog {
  /// Takes text or an action of editing as done: other entries fit now.
  mutating func edited() {
    cursor = 0
    if isBlank { (things, answered) = ([], nil) }
    rank()
  }

  /// Goes so many entries down.
  mutating func move(by step: Int) {
    cursor = min(max(0, cursor + step), max(0, entries.count - 1))
  }

  /// The question about what is typed; never more than one at a time.
  mutating func questions(_ requests: inout RequestCounter) -> [Effect] {
    guard inFlight == nil, isDue else { return [] }
    let number = requests.next()
    (inFlight, asked) = (number, field.text)
    return [.fetch(number, FindQuery(text: field.text).question)]
  }

  /// Takes what was found; an answer to an earlier text is shown until the next one comes.
  mutating func receive(_ number: RequestNumber, _ found: [FoundThing]) {
    guard inFlight == number else { return }
    (inFlight, answered, things, problem) = (nil, asked, found, nil)
    rank()
  }

  /// Takes a refusal; says whether it was this dialog's.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    guard inFlight == number else { return false }
    (inFlight, answered, things, problem) = (nil, asked, [], refusal)
    rank()
    return true
  }

  /// Learns which views there are.
  mutating func offer(_ views: [SavedView]) {
    self.views = views
    rank()
  }

  /// Ranks everything anew, the selected entry staying selected where it was chosen by hand.
  private mutating func rank() {
    let before = cursor > 0 ? selected : nil
    let all = commands.map(Entry.command) + views.map(Entry.view) + things.map(Entry.thing)
    entries = Array(PaletteRanking.best(of: all, for: field.text).prefix(Self.most))
    cursor = before.flatMap { entries.firstIndex(of: $0) } ?? min(cursor, max(0, entries.count - 1))
  }
}

/// The order of what fits a text: by rank, and of two that fit alike what was named first.
enum PaletteRanking {
  static func best(
    of entries: [PaletteDialog.Entry], for text: String
  ) -> [PaletteDialog.Entry] {
    guard !text.allSatisfy(\.isWhitespace) else { return entries }
    let ranked = entries.enumerated().compactMap { index, entry in
      entry.rank(for: text).map { (rank: $0, index: index, entry: entry) }
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.entry)
  }
}

extension PaletteDialog.Entry {
  /// How well the entry fits a text, by any of its names; a command also by what it does, where the
  /// text is a part of that.
  func rank(for text: String) -> FuzzyRank? {
    switch self {
    case .command(let entry):
      let help = FuzzyRank(text, in: entry.help).flatMap { $0.isPart ? $0 : nil }
      return (entry.names.map { FuzzyRank(text, in: $0) } + [help]).compactMap { $0 }.min()
    case .view(let view): return FuzzyRank(text, in: view.name.text)
    case .thing(let thing): return thing.rank(for: text)
    }
  }
}
