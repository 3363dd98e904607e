public import Licensing

extension Phrases {
  /// What an import would do or did, in one line.
  public func counts(of outcome: ImportOutcome) -> String {
    let parts = [
      (outcome.added, text(en: "added", ru: "добавлено")),
      (outcome.changed, text(en: "changed", ru: "изменено")),
      (outcome.gone, text(en: "gone", ru: "исчезло")),
      (outcome.keptAside, text(en: "kept aside", ru: "отложено")),
    ]
    let told = parts.filter { $0.0 > 0 }.map {
      text(en: "\(number($0.0)) \($0.1)", ru: "\($0.1) \(number($0.0))")
    }
    return told.isEmpty ? nothingChanged : list(told)
  }

  /// An import that changes nothing.
  public var nothingChanged: String { text(en: "nothing changed", ru: "без изменений") }

  /// Above the list of what would change.
  public func importPreviewTitle(_ source: String) -> String {
    text(
      en: "Import from \(quoted(source)) would do this:",
      ru: "Импорт из \(quoted(source)) сделает следующее:")
  }

  /// Above the list of what is kept aside.
  public func keptAsideTitle(_ number: Int) -> String {
    text(en: "Kept aside: \(self.number(number))", ru: "Отложено: \(self.number(number))")
  }

  /// Where the list of what was kept aside is written.
  public func keptAsideFile(_ path: String) -> String {
    text(
      en: "What was kept aside, with its reasons, is in \(quoted(path)).",
      ru: "Отложенное с причинами записано в \(quoted(path)).")
  }

  /// The question before an import.
  public var importQuestion: String {
    text(en: "Import it? [y/N] ", ru: "Импортировать? [y/N] ")
  }

  /// How an import that nobody confirmed is done.
  public var importNeedsYes: String {
    text(
      en: "Nothing was imported. Run it again with --yes to import.",
      ru: "Ничего не импортировано. Чтобы импортировать, повторите с --yes.")
  }

  /// What a finished import says.
  public func imported(_ outcome: ImportOutcome, at sequence: SequenceNumber) -> String {
    text(
      en: "Imported \(quoted(outcome.source)) \(sequence): \(counts(of: outcome)).",
      ru: "Импортировано из \(quoted(outcome.source)) \(sequence): \(counts(of: outcome)).")
  }
}
