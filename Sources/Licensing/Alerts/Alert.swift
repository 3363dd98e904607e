/// A reason to warn, as it follows from the state; gone when its cause is (domain §8).
public struct Alert: Hashable, Sendable, Codable {
  public let kind: AlertKind
  public let subject: AlertSubject
  /// How bad it is, in the measure of its kind: missing units, ended units, the rung of the ladder
  /// that an end has reached, days of silence. A larger number is worse.
  public let level: Int
  /// The day by which something has to be done, or on which it will happen; nil for at once.
  public let due: Day?
  /// The day from which it holds, where that is known.
  public let since: Day?
  /// What can be done about it, best first; never empty.
  public let remedies: [AlertRemedy]

  /// Makes an alert of its parts.
  public init(
    kind: AlertKind, subject: AlertSubject, level: Int, due: Day? = nil, since: Day? = nil,
    remedies: [AlertRemedy]
  ) {
    self.kind = kind
    self.subject = subject
    self.level = level
    self.due = due
    self.since = since
    self.remedies = remedies
  }

  /// What somebody takes note of: this kind of alert about this thing.
  public var key: AlertKey { AlertKey(kind, subject) }
}

/// A kind of alert about one thing; there is at most one of each.
public struct AlertKey: Hashable, Sendable, Codable, Comparable {
  public let kind: AlertKind
  public let subject: AlertSubject

  /// Names an alert.
  public init(_ kind: AlertKind, _ subject: AlertSubject) {
    self.kind = kind
    self.subject = subject
  }

  /// Orders by kind, then by subject, as texts.
  public static func < (left: AlertKey, right: AlertKey) -> Bool {
    (left.kind.rawValue, left.subject.rawValue) < (right.kind.rawValue, right.subject.rawValue)
  }
}

/// Somebody's word that an alert is known; it lapses when the alert gets worse.
public struct Acknowledgement: Hashable, Sendable, Codable {
  public let key: AlertKey
  /// How bad the alert was then.
  public let level: Int
  public let login: Login
  public let day: Day
  /// What that person has to say of it; nil for nothing.
  public let note: String?

  /// The longest note, in UTF-8 bytes.
  public static let longestNote = 500

  /// Makes an acknowledgement of its parts.
  public init(key: AlertKey, level: Int, login: Login, day: Day, note: String? = nil) {
    self.note = note
    self.key = key
    self.level = level
    self.login = login
    self.day = day
  }

  /// Whether it still covers an alert.
  public func covers(_ alert: Alert) -> Bool { alert.key == key && alert.level <= level }
}
