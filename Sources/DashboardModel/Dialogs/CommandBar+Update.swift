internal import Licensing

extension CommandBar {
  /// Types text.
  mutating func type(_ text: String) {
    field.insert(text)
    edited()
  }

  /// Does an action of editing, completing or remembering; says whether it was one.
  mutating func take(_ action: Action) -> Bool {
    switch action {
    case .complete: complete(by: 1)
    case .completeBack: complete(by: -1)
    case .earlierCommand: remember(by: -1)
    case .laterCommand: remember(by: 1)
    case let action:
      guard field.take(action) else { return false }
      edited()
    }
    return true
  }

  private mutating func edited() {
    (chosen, problem, place) = (nil, nil, history.count)
    look()
  }

  /// Finds what the text may become.
  mutating func look() {
    typed = field.text
    let (name, argument) = parts
    guard let argument else {
      candidates = vocabulary.entries(matching: name)
        .map { Candidate(text: $0.name + ($0.command.takesArgument ? " " : ""), help: $0.help) }
      return
    }
    let folded = Name.fold(argument)
    candidates = choices(of: vocabulary.entry(named: name)?.command)
      .filter { Name.fold($0).hasPrefix(folded) }
      .map { Candidate(text: name + " " + $0, help: "") }
  }

  /// What can follow a command, where there is something to choose from.
  private func choices(of command: LineCommand?) -> [String] {
    switch command {
    case .theme: vocabulary.themes
    case .openView, .saveView, .deleteView: views
    case nil, .pane, .records, .matrix, .action, .saveDisplay: []
    }
  }

  /// Learns which views there are, while the line is open.
  mutating func offer(_ views: [String]) {
    guard self.views != views else { return }
    self.views = views
    if chosen == nil { look() }
  }

  /// The name, and what follows it after a blank.
  private var parts: (name: String, argument: String?) {
    let text = field.text.drop { $0 == " " || $0 == ":" }
    guard let blank = text.firstIndex(of: " ") else { return (String(text), nil) }
    let argument = text[blank...].drop { $0 == " " }
    return (String(text[..<blank]), String(argument))
  }

  /// Puts the next candidate into the field; after the last comes what was typed.
  private mutating func complete(by step: Int) {
    guard !candidates.isEmpty else { return }
    problem = nil
    let count = candidates.count + 1
    let next = ((chosen ?? candidates.count) + step + count) % count
    chosen = next == candidates.count ? nil : next
    field = TextField(chosen.map { candidates[$0].text } ?? typed)
  }

  /// Shows an earlier command, or a later one.
  private mutating func remember(by step: Int) {
    let next = place + step
    guard (0...history.count).contains(next) else { return }
    if place == history.count { typed = field.text }
    place = next
    let draft = typed
    field = TextField(next == history.count ? draft : history[next])
    (chosen, problem) = (nil, nil)
    look()
    typed = draft
  }

  /// Whether the text names a saved view, which has to be known before it can be shown.
  var namesView: Bool { vocabulary.entry(named: parts.name)?.command == .openView }

  /// What the text asks for; nil for nothing at all.
  func command() throws(CommandProblem) -> (command: LineCommand, argument: String)? {
    let (name, argument) = parts
    let rest = String((argument ?? "").reversed().drop { $0 == " " }.reversed())
    guard !name.isEmpty else { return nil }
    let entry = try found(name)
    guard entry.command.takesArgument || rest.isEmpty else { throw .argumentNotTaken(entry.name) }
    if entry.command == .theme, !vocabulary.themes.contains(rest) {
      guard !rest.isEmpty else { throw .argumentMissing(entry.name) }
      throw .unknownTheme(rest, nearest: vocabulary.theme(near: rest))
    }
    if [.saveView, .openView, .deleteView].contains(entry.command), rest.isEmpty {
      throw .argumentMissing(entry.name)
    }
    return (entry.command, rest)
  }

  private func found(_ name: String) throws(CommandProblem) -> CommandVocabulary.Entry {
    if let entry = vocabulary.entry(named: name) { return entry }
    if let entry = try only(beginning: name) { return entry }
    throw .unknown(name, nearest: vocabulary.name(near: name))
  }

  /// The one command whose names begin so.
  private func only(
    beginning text: String
  ) throws(CommandProblem) -> CommandVocabulary.Entry? {
    let folded = Name.fold(text)
    let found = vocabulary.entries.filter { entry in
      entry.folded.contains { $0.hasPrefix(folded) }
    }
    guard found.count < 2 else { throw .ambiguous(text, found.map(\.name)) }
    return found.first
  }
}
