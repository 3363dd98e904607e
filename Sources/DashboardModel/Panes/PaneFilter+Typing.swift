internal import Licensing

extension PaneFilter {
  /// Takes a text as the filter; says whether what is applied has changed.
  mutating func take(_ text: String, for subject: FilterSubject) -> Bool {
    self.text = text
    do {
      let parsed = try Filter(parsing: text, for: subject)
      problem = nil
      defer { applied = parsed }
      return applied != parsed
    } catch {
      problem = error
      return false
    }
  }
}
