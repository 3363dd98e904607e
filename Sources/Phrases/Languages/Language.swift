/// A language that every phrase is written in.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case russian = "ru"

  /// The language a person names by its code or by its name; nil for one that is not spoken here.
  public init?(named name: String) {
    switch name.lowercased() {
    case "en", "english": self = .english
    case "ru", "russian", "русский": self = .russian
    default: return nil
    }
  }

  /// The language of the environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set
  /// decides, as POSIX has it; English where it names no language that is spoken here.
  public init(environment value: (String) -> String?) {
    var settings: [String] = []
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let setting = value(variable), !setting.isEmpty { settings.append(setting) }
    }
    let code = (settings.first ?? "").prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    self = Language(named: String(code)) ?? .english
  }
}
