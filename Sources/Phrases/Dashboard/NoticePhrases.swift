public import Licensing

/// What the dashboard says in its one line of notices, and on screens that show nothing else.
public struct NoticePhrases: Hashable, Sendable {
  let words: Phrases

  /// A move of one line was made: how many of what, from where to where.
  public func moved(
    _ quantity: Int, _ license: Name, from source: Name, to target: Name,
    _ sequence: SequenceNumber
  ) -> String {
    let route = "\(source.text) \(words.typography.arrow) \(target.text)"
    return words.text(
      en: "Moved \(words.number(quantity)) \(license.text), \(route) (\(sequence)).",
      ru: "Перенесено \(words.number(quantity)) \(license.text), \(route) (\(sequence)).")
  }

  /// A move was made.
  public func moved(_ quantity: Int, _ sequence: SequenceNumber) -> String {
    words.text(
      en: "Moved \(words.count(quantity, .license)) (\(sequence)).",
      ru: "Перенос \(sequence) выполнен: \(words.count(quantity, .license)).")
  }

  /// A move was taken back.
  public func undone(_ answered: SequenceNumber, _ sequence: SequenceNumber) -> String {
    words.text(
      en: "Undid move \(answered) (\(sequence)).", ru: "Перенос \(answered) отменён (\(sequence)).")
  }

  /// A move was made again.
  public func redone(_ answered: SequenceNumber, _ sequence: SequenceNumber) -> String {
    words.text(
      en: "Redid move \(answered) (\(sequence)).", ru: "Перенос \(answered) повторён (\(sequence))."
    )
  }

  /// The same request had been applied before.
  public func alreadyApplied(_ sequence: SequenceNumber) -> String {
    words.text(
      en: "This had already been done (\(sequence)); nothing was done twice.",
      ru: "Это уже было выполнено (\(sequence)); повторно ничего не сделано.")
  }

  /// Something was done: what, the number of its event, and what should be known all the same.
  public func done(
    _ happening: Happening?, _ sequence: SequenceNumber, _ warnings: [Warning]
  ) -> String {
    let what =
      switch happening {
      case .done(let deed): ": " + words.sentence(for: .done(deed))
      case .did(let deed):
        ": "
          + words.sentence(for: .did(DeedStory(deed: deed, license: nil, source: nil, target: nil)))
      case nil, .imported, .moved, .dayBegan, .refused: ""
      }
    let done = words.text(en: "Done\(what) (\(sequence)).", ru: "Готово\(what) (\(sequence)).")
    return ([done] + warnings.map(words.warning)).joined(separator: " ")
  }

  /// The mouse was turned on or off.
  public func mouse(_ isOn: Bool) -> String {
    words.text(
      en: isOn
        ? "Mouse on. Hold Shift to select text in the terminal." : "Mouse off.",
      ru: isOn
        ? "Мышь включена. Чтобы выделять текст в терминале, удерживайте Shift." : "Мышь выключена.")
  }

  /// Changing was switched off or on.
  public func readOnly(_ isOn: Bool) -> String {
    isOn
      ? words.text(en: "Read-only is on.", ru: "Режим «только чтение» включён.")
      : words.text(en: "Read-only is off.", ru: "Режим «только чтение» выключен.")
  }

  /// The terminal has not enough room: what it has and what is needed.
  public func tooSmall(has: (Int, Int), needs: (Int, Int)) -> String {
    let sign = words.typography == .full ? "×" : "x"
    return words.text(
      en: "too small: have \(has.0)\(sign)\(has.1), need \(needs.0)\(sign)\(needs.1)",
      ru: "мало места: есть \(has.0)\(sign)\(has.1), нужно \(needs.0)\(sign)\(needs.1)")
  }
}

/// What is offered where the database holds nothing yet.
public struct EmptyDatabasePhrases: Hashable, Sendable {
  let words: Phrases

  /// Above everything.
  public var title: String {
    words.text(en: "No licenses yet", ru: "Лицензий пока нет")
  }

  /// What it means.
  public var explanation: String {
    words.text(
      en: "This database holds no smart account yet. There are three ways to begin:",
      ru: "В этой базе данных ещё нет смарт-аккаунта. Начать можно тремя способами:")
  }

  /// What the command for importing does.
  public var importing: String {
    words.text(
      en: "reads a folder of saved API answers, or a license CSV",
      ru: "читает папку сохранённых ответов API или CSV лицензий")
  }

  /// What the command for a demonstration does.
  public var demonstration: String {
    words.text(
      en: "opens a made-up company to look around in; nothing is saved",
      ru: "открывает вымышленную компанию для знакомства; ничего не сохраняется")
  }

  /// What the command for a request does.
  public var requesting: String {
    words.text(
      en: "asks for a smart account, which you or somebody you name activates",
      ru: "запрашивает смарт-аккаунт; активируете его вы или тот, кого вы назовёте")
  }

  /// The same inside the dashboard.
  public func requestingHere(_ command: String) -> String {
    words.text(en: "\(command) does that here", ru: "\(command) делает это здесь")
  }

  /// A placeholder for an account's name.
  public var name: String { words.text(en: "NAME", ru: "ИМЯ") }

  /// A placeholder for a folder's path.
  public var folder: String { words.text(en: "FOLDER", ru: "ПАПКА") }

  /// How one leaves.
  public func leaving(_ key: String) -> String {
    words.text(en: "\(key) leaves", ru: "\(key) — выход")
  }
}

extension Phrases {
  /// What the line of notices says.
  public var notices: NoticePhrases { NoticePhrases(words: self) }

  /// What is offered where the database holds nothing yet.
  public var emptyDatabase: EmptyDatabasePhrases { EmptyDatabasePhrases(words: self) }
}
