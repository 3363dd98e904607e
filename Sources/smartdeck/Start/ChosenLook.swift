import DashboardRuntime
import DashboardScreen
import Foundation
import Licensing
import Phrases

/// The keys by the configuration, and what of it can't be.
struct ChosenKeys {
  let keymap: Keymap
  let problems: [SettingsProblem]

  init() {
    (keymap, problems) = Keymap.standard.changed(
      by: Configuration.settings.keys, file: Configuration.shownPath)
  }
}

/// How the dashboard looks and which keys it has, by the command line and the configuration, and
/// what is wrong with either.
struct ChosenLook {
  /// The theme's name, or its file.
  let name: String
  let theme: ThemeChoice
  let keymap: Keymap
  /// What is wrong in the configuration and in the theme, in sentences.
  let problems: [String]

  /// Chooses; only a theme that was asked for on the command line has to be there.
  init(_ options: LookOptions, _ keys: ChosenKeys) throws(Refusal) {
    var name = options.theme ?? Configuration.settings.theme ?? ThemeChoice.usual
    var missing: [String] = []
    do throws(Refusal) {
      theme = try ThemeChoice(named: name)
    } catch {
      guard options.theme == nil else { throw error }
      missing = [Speech.words.words(for: error).sentence]
      name = ThemeChoice.usual
      theme = try ThemeChoice(named: name)
    }
    self.name = name
    keymap = keys.keymap
    problems =
      (Configuration.problems + keys.problems).map { $0.sentence(in: Speech.words) }
      + missing + theme.problems.map { $0.sentence(in: Speech.words) }
  }

  /// What is to be said of the problems at the start.
  var news: String? {
    guard let first = problems.first else { return nil }
    let rest = problems.count - 1
    return rest == 0 ? first : first + " " + Speech.words.settings.more(rest)
  }

  /// Where somebody may save a theme while the dashboard runs.
  var folders: [String] {
    let isFile = name.contains("/") || name.hasSuffix(".toml")
    let folder = (name as NSString).deletingLastPathComponent
    return [Configuration.themeFolder] + (isFile ? [folder.isEmpty ? "." : folder] : [])
  }
}
