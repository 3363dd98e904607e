import Testing

@testable import Licensing

/// A day written as in the log; a misspelt one fails the test and gives the epoch.
func day(_ text: String) -> Day {
  guard let day = Day(text) else {
    Issue.record("no day: \(text)")
    return Day(number: 0)
  }
  return day
}

/// A name as an import takes it; an invalid one fails the test.
func name(_ text: String) -> Name {
  do {
    return try Name(imported: text)
  } catch {
    Issue.record("no name: \(text)")
    return .unknown
  }
}

/// A login; an invalid one fails the test.
func login(_ text: String) -> Login {
  guard let login = Login(rawValue: text) else {
    Issue.record("no login: \(text)")
    return .nobody
  }
  return login
}

/// What a refused closure was refused for; nil where it was not refused.
func refusal<Value>(of body: () throws(Refusal) -> Value) -> Refusal? {
  do {
    _ = try body()
    return nil
  } catch {
    return error
  }
}

/// What is damaged in the event that a closure applies; nil where nothing is.
func damage<Value>(of body: () throws(DamagedEvent) -> Value) -> DamagedEvent.Detail? {
  do {
    _ = try body()
    return nil
  } catch {
    return error.detail
  }
}

extension Circumstances {
  /// Noon of the day on which the tests play, with a secret that every test knows.
  static let test = Circumstances(
    now: Instant(startOf: day("2026-11-23")).adding(milliseconds: 43_200_000),
    fresh: Secret(randomBytes: [UInt8](repeating: 7, count: 20)))
}

extension Estate {
  /// Decides at a moment that a test chooses; by itself at the beginning of the estate's day.
  func decide(
    _ command: Command, by principal: Principal, at now: Instant? = nil
  ) throws(Refusal) -> Decision {
    let moment = Circumstances(
      now: now ?? Instant(startOf: day), fresh: Circumstances.test.fresh)
    return try decide(command, by: principal, at: moment)
  }
}
