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

func name(_ text: String) -> Name { Name(unchecked: text) }

/// A login; an invalid one fails the test.
func login(_ text: String) -> Login {
  guard let login = Login(rawValue: text) else {
    Issue.record("no login: \(text)")
    return .nobody
  }
  return login
}

func domain(_ text: String) throws -> DomainIdentifier {
  try #require(DomainIdentifier(rawValue: text))
}

/// What a refused closure was refused for; nil where it was not refused.
func refusal<Value>(of body: () throws -> Value) -> Refusal? {
  do {
    _ = try body()
    return nil
  } catch let refusal as Refusal {
    return refusal
  } catch {
    Issue.record("no refusal: \(error)")
    return nil
  }
}

extension Circumstances {
  /// Noon of the day on which the tests play, with a secret that every test knows.
  static let test = Circumstances(
    now: Instant(startOf: day("2026-11-23")).adding(milliseconds: 43_200_000),
    fresh: Secret(randomBytes: [UInt8](repeating: 7, count: 20)))
}
