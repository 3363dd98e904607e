public import Licensing

extension Phrases {
  /// What happened, in parts for a table.
  public func words(for story: EventStory) -> EventWords {
    switch story {
    case .imported(let outcome): importWords(outcome)
    case .moved(let kind, let lines, let quantity, _): moveWords(kind, lines, quantity)
    case .dayBegan(let day, let ended, let started): dayWords(day, ended, started)
    case .done(let deed): words(for: deed)
    case .refused(let right, let times): refusedWords(right, times)
    case .did(let story): words(for: story)
    }
  }

  /// What happened, as one sentence without a full stop, with its reason.
  public func sentence(for story: EventStory) -> String {
    let words = words(for: story)
    let subject = words.subject.isEmpty ? "" : " " + quoted(words.subject)
    let detail = words.detail.isEmpty ? "" : ": " + words.detail
    return words.deed + subject + detail + reasonGiven(in: story)
  }

  private func reasonGiven(in story: EventStory) -> String {
    switch story {
    case .moved(_, _, _, let reason): reason.map { " (\(quoted($0)))" } ?? ""
    case .did(let story): story.deed.reason.map { " (\(quoted($0)))" } ?? ""
    case .imported, .dayBegan, .done, .refused: ""
    }
  }

  private func importWords(_ outcome: ImportOutcome) -> EventWords {
    let part =
      outcome.parts > 1
      ? text(
        en: ", part \(outcome.part) of \(outcome.parts)",
        ru: ", часть \(outcome.part) из \(outcome.parts)") : ""
    return EventWords(
      deed: text(en: "imported", ru: "импорт из"), subject: outcome.source,
      detail: counts(of: outcome) + part)
  }

  private func moveWords(
    _ kind: Transfer.Kind, _ lines: [EventTransferLine], _ quantity: Int
  ) -> EventWords {
    let deed = deed(kind, quantity)
    guard let first = lines.first else { return EventWords(deed: deed) }
    guard lines.count > 1 else {
      return EventWords(deed: deed, subject: first.license.text, detail: route(first))
    }
    let detail = text(en: "\(count(lines.count, .line))", ru: "\(count(lines.count, .line))")
    let licenses = Set(lines.map(\.license))
    return EventWords(
      deed: deed, subject: licenses.count == 1 ? first.license.text : "", detail: detail)
  }

  private func deed(_ kind: Transfer.Kind, _ quantity: Int) -> String {
    let number = self.number(quantity)
    return switch kind {
    case .move: text(en: "moved \(number)", ru: "перенесено \(number)")
    case .undo(let answered):
      text(en: "undid \(answered), \(number)", ru: "отмена \(answered), \(number)")
    case .redo(let answered):
      text(en: "redid \(answered), \(number)", ru: "повтор \(answered), \(number)")
    }
  }

  private func route(_ line: EventTransferLine) -> String {
    "\(line.source.text) \(typography.arrow) \(line.target.text)"
  }

  private func dayWords(_ day: Day, _ ended: Int, _ started: Int) -> EventWords {
    let parts = [
      ended > 0
        ? text(en: "\(count(ended, .lot)) ended", ru: "истекло партий: \(number(ended))") : "",
      started > 0
        ? text(en: "\(count(started, .lot)) started", ru: "начало действовать: \(number(started))")
        : "",
    ].filter { !$0.isEmpty }
    let nothing = text(en: "no term began or ended", ru: "сроки без изменений")
    return EventWords(
      deed: text(en: "\(date(day)) began", ru: "начался \(date(day))"),
      detail: parts.isEmpty ? nothing : list(parts))
  }

  private func refusedWords(_ right: Right, _ times: Int) -> EventWords {
    let repeated =
      times > 1 ? ", " + count(times, .time) : ""
    return EventWords(
      deed: text(en: "refused", ru: "отказано"),
      detail: text(
        en: "no right to \(self.right(right))", ru: "нет права \(self.right(right))") + repeated)
  }
}
