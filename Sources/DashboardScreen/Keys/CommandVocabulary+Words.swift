public import DashboardModel
internal import Licensing
public import Phrases

extension CommandVocabulary {
  /// The commands by their names in the language that is spoken, then in every other.
  public init(phrases: Phrases, themes: [String]) {
    let others = Language.allCases.filter { $0 != phrases.language }.map { Phrases($0) }
    let entries = LineCommand.all.map { command in
      let names = ([phrases] + others).flatMap { command.names(in: $0) }
      var seen: Set<String> = []
      return Entry(
        command, names: names.filter { seen.insert($0).inserted }, help: command.help(in: phrases))
    }
    self.init(entries: entries, themes: themes)
  }
}

extension LineCommand {
  /// The names of the command in a language, the one to show first.
  func names(in phrases: Phrases) -> [String] {
    let words = phrases.commands
    return switch self {
    case .pane(.accounts): [words.accounts]
    case .pane(.inventory): [words.inventory]
    case .pane(.orders): [words.orders]
    case .pane(.events): [words.events]
    case .records(let kind): [words.view(kind)]
    case .matrix: [words.matrix]
    case .saveView: [words.saveView]
    case .openView: [words.openView]
    case .deleteView: [words.deleteView]
    case .saveDisplay: [words.saveDisplay]
    case .theme: [words.theme]
    case .action(let action): names(of: action, in: phrases)
    }
  }

  /// An action is called what its key is called, and by the name that key settings use.
  private func names(of action: Action, in phrases: Phrases) -> [String] {
    let word = action.words(in: phrases).short.lowercased()
      .filter { $0 != "." }.replacing(" ", with: "-")
    return phrases.language == .english ? [action.rawValue, word] : [word]
  }

  /// What the command does.
  func help(in phrases: Phrases) -> String {
    let words = phrases.commands
    return switch self {
    case .pane(let pane): Action.focusPane(pane).words(in: phrases).long
    case .records(let kind): words.opens(phrases.records.title(kind))
    case .matrix: words.opens(phrases.finding.matrix)
    case .saveView: words.saveViewHelp
    case .openView: words.openViewHelp
    case .deleteView: words.deleteViewHelp
    case .saveDisplay: words.saveDisplayHelp
    case .theme: words.themeHelp
    case .action(let action): action.words(in: phrases).long
    }
  }
}
