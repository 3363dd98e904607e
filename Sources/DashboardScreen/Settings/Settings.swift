public import DashboardModel
public import Phrases

/// What a person has chosen once for every dashboard: what the configuration file says.
public struct Settings: Hashable, Sendable {
  /// The theme, by its name or as a file.
  public internal(set) var theme: String?
  public internal(set) var language: Language?
  /// Whether clicks and the wheel come to the dashboard; the terminal's own selection then usually
  /// needs Shift.
  public internal(set) var capturesMouse = true
  /// How many days before its end a row is marked.
  public internal(set) var daysOfWarning = Settings.usualDaysOfWarning
  /// What keys shall do, in the order in which it is written.
  public internal(set) var keys: [KeySetting] = []

  /// The settings of somebody who has chosen nothing.
  public static let usual = Settings()
  /// How many days before its end a row is marked unless the configuration says otherwise.
  public static let usualDaysOfWarning = 30
  /// The days that can be chosen.
  public static let daysOfWarningLimits = 1...365
  /// The most keys that can be set.
  public static let keyLimit = 500
}

/// An action and the keys that shall do it, as they are written.
public struct KeySetting: Hashable, Sendable {
  /// The part of the screen it is for; nothing for everywhere the action has keys.
  public let context: String?
  public let action: Action
  /// The keys, each as `Ctrl-X`, `PgUp` or `gg`; none takes all keys away from the action.
  public let keys: [String]
  public let place: SettingsPlace

  /// Sets the keys of an action.
  public init(context: String?, action: Action, keys: [String], place: SettingsPlace) {
    (self.context, self.action, self.keys, self.place) = (context, action, keys, place)
  }
}

/// A place in the configuration file, counted from 1.
public struct SettingsPlace: Hashable, Sendable {
  public let line: Int
  public let column: Int

  /// Names a place.
  public init(line: Int, column: Int) {
    (self.line, self.column) = (line, column)
  }
}
