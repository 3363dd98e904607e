internal import DashboardModel
internal import Phrases

/// Reads the configuration file. Nothing in it stops the program: what can't be used is named and
/// left out.
public struct SettingsReader {
  private let file: ThemeFile
  private let themes: [String]
  private var settings = Settings()
  private var problems: [SettingsProblem] = []

  /// Reads the text of a file.
  ///
  /// - Parameters:
  ///   - path: the file's path, for what is said of it.
  ///   - themes: the names of the themes there are.
  public static func read(
    _ text: String, path: String, themes: [String]
  ) -> (settings: Settings, problems: [SettingsProblem]) {
    var reader = SettingsReader(
      file: ThemeFile(name: path, text: text), themes: themes)
    switch ThemeValue.parse(reader.file) {
    case .failure(let problem): reader.problems = [SettingsProblem(problem)]
    case .success(let members):
      for (key, value) in members.sorted(by: { $0.key < $1.key }) { reader.read(key, value) }
    }
    reader.problems.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
    return (reader.settings, reader.problems)
  }

  private init(file: ThemeFile, themes: [String]) {
    (self.file, self.themes) = (file, themes)
  }

  private func place(of path: [String]) -> SettingsPlace {
    let place = KeyLocator(text: file.text).place(of: path)
    return SettingsPlace(line: place.line, column: place.column)
  }

  private mutating func note(_ reason: SettingsProblem.Reason, at path: [String]) {
    problems.append(SettingsProblem(file: file.name, place: place(of: path), reason: reason))
  }

  private mutating func noteType(at path: [String]) {
    note(.wrongType(key: path.joined(separator: ".")), at: path)
  }

  private mutating func read(_ key: String, _ value: ThemeValue) {
    switch key {
    case "theme": readTheme(value)
    case "language": readLanguage(value)
    case "mouse":
      if case .flag(let isOn) = value {
        settings.capturesMouse = isOn
      } else {
        noteType(at: [key])
      }
    case "thresholds": forEachMember(of: value, at: [key]) { $0.readThreshold($1, $2) }
    case "keys": forEachMember(of: value, at: [key]) { $0.readKeys($1, $2) }
    default: note(.unknownKey(key), at: [key])
    }
  }

  private mutating func readTheme(_ value: ThemeValue) {
    guard case .text(let name) = value else { return noteType(at: ["theme"]) }
    guard themes.contains(name) || name.contains("/") || name.hasSuffix(".toml") else {
      return note(.unknownTheme(name, known: themes), at: ["theme"])
    }
    settings.theme = name
  }

  private mutating func readLanguage(_ value: ThemeValue) {
    guard case .text(let name) = value else { return noteType(at: ["language"]) }
    guard let language = Language(named: name) else {
      return note(.unknownLanguage(name), at: ["language"])
    }
    settings.language = language
  }

  private mutating func readThreshold(_ key: String, _ value: ThemeValue) {
    let path = ["thresholds", key]
    guard key == "ends" else { return note(.unknownKey(path.joined(separator: ".")), at: path) }
    guard case .number(let days) = value else { return noteType(at: path) }
    guard Settings.daysOfWarningLimits.contains(days) else {
      return note(.outOfRange(key: key, Settings.daysOfWarningLimits), at: path)
    }
    settings.daysOfWarning = days
  }

  /// An action with its keys, or a part of the screen with actions of its own.
  private mutating func readKeys(_ name: String, _ value: ThemeValue) {
    guard case .table = value else { return readKeys(name, value, context: nil) }
    forEachMember(of: value, at: ["keys", name]) { $0.readKeys($1, $2, context: name) }
  }

  private mutating func readKeys(_ name: String, _ value: ThemeValue, context: String?) {
    let path = ["keys", context, name].compactMap { $0 }
    guard let action = Action(rawValue: name) else { return note(.unknownAction(name), at: path) }
    guard let keys = texts(value) else { return noteType(at: path) }
    guard settings.keys.reduce(keys.count, { $0 + $1.keys.count }) <= Settings.keyLimit else {
      return note(.tooManyKeys(limit: Settings.keyLimit), at: path)
    }
    settings.keys.append(
      KeySetting(context: context, action: action, keys: keys, place: place(of: path)))
  }

  private func texts(_ value: ThemeValue) -> [String]? {
    switch value {
    case .text(let text): return [text]
    case .list(let items):
      let texts = items.compactMap { item -> String? in
        if case .text(let text) = item { text } else { nil }
      }
      return texts.count == items.count ? texts : nil
    case .number, .flag, .table, .other: return nil
    }
  }

  private mutating func forEachMember(
    of value: ThemeValue, at path: [String],
    _ read: (inout SettingsReader, String, ThemeValue) -> Void
  ) {
    guard case .table(let members) = value else { return noteType(at: path) }
    for (name, member) in members.sorted(by: { $0.key < $1.key }) { read(&self, name, member) }
  }
}

extension SettingsProblem {
  /// The same problem of a file that could not be read at all.
  fileprivate init(_ problem: ThemeProblem) {
    let reason: Reason =
      switch problem.reason {
      case .syntax(let detail): .syntax(detail)
      case .tooLarge(let limit): .tooLarge(limit: limit)
      case .unknownKey, .unknownRole, .unknownGlyph, .unknownAttribute, .wrongType, .badColor,
        .unknownColor, .unknownDepth, .badGlyph, .unknownParent, .cycle, .tooManyParents:
        .syntax("")
      }
    self.init(
      file: problem.file, place: SettingsPlace(line: problem.line, column: problem.column),
      reason: reason)
  }
}
