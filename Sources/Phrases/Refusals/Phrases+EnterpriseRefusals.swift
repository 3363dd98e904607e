public import Licensing

extension Phrases {
  func words(for refusal: EnterpriseRefusal) -> RefusalWords {
    switch refusal {
    case .unknown(let id):
      self.refusal(
        en: ("There is no enterprise agreement \(id).", "List them with “smartdeck enterprise”."),
        ru: (
          "Корпоративного соглашения \(id) нет.", "Список покажет «smartdeck enterprise»."
        ))
    case .notInForce(let agreement, let standing): notInForce(agreement, standing)
    case .notCovered(let license, let agreement):
      self.refusal(
        en: (
          "Agreement \(quoted(agreement)) does not cover \(quoted(license)).",
          "Choose a license of the agreement."
        ),
        ru: (
          "Соглашение \(quoted(agreement)) не включает \(quoted(license)).",
          "Выберите лицензию из соглашения."
        ))
    case .beyondLimit(let license, let agreement, let available, let asked):
      beyondLimit(license, agreement, available, asked)
    case .notDue(let agreement, let day): notDue(agreement, day)
    case .licenseTwice(let license):
      self.refusal(
        en: ("\(quoted(license)) is named twice.", "Name each license once."),
        ru: ("\(quoted(license)) указана дважды.", "Укажите каждую лицензию один раз."))
    case .unknownKey, .keyTwice, .keyNotAssigned, .keyConverted: keyWords(for: refusal)
    }
  }

  private func keyWords(for refusal: EnterpriseRefusal) -> RefusalWords {
    switch refusal {
    case .unknownKey(let key):
      self.refusal(
        en: ("There is no activation key \(quoted(key)).", "List them with “smartdeck convert”."),
        ru: ("Ключа активации \(quoted(key)) нет.", "Список покажет «smartdeck convert»."))
    case .keyTwice(let key):
      self.refusal(
        en: ("Key \(quoted(key)) is named twice.", "Name each key once."),
        ru: ("Ключ \(quoted(key)) указан дважды.", "Укажите каждый ключ один раз."))
    case .keyConverted(let key):
      self.refusal(
        en: (
          "Key \(quoted(key)) is converted already.", "A key is converted once; see the event log."
        ),
        ru: (
          "Ключ \(quoted(key)) уже преобразован.",
          "Ключ преобразуется один раз; смотрите журнал."
        ))
    case .keyNotAssigned(let key): keyNotAssigned(key)
    case .unknown, .notInForce, .notCovered, .beyondLimit, .notDue, .licenseTwice:
      words(for: refusal)
    }
  }

  private func keyNotAssigned(_ key: String) -> RefusalWords {
    refusal(
      en: (
        "Key \(quoted(key)) is in no virtual account.",
        "Assign it first with “smartdeck convert assign”."
      ),
      ru: (
        "Ключ \(quoted(key)) не назначен виртуальному аккаунту.",
        "Сначала назначьте его командой «smartdeck convert assign»."
      ))
  }

  private func notInForce(_ agreement: String, _ standing: Standing) -> RefusalWords {
    refusal(
      en: (
        "Agreement \(quoted(agreement)) is not in force: \(self.standing(standing)).",
        "Choose an agreement that is in force today."
      ),
      ru: (
        "Соглашение \(quoted(agreement)) не действует: \(self.standing(standing)).",
        "Выберите соглашение, действующее сегодня."
      ))
  }

  private func beyondLimit(
    _ license: Name, _ agreement: String, _ available: Int, _ asked: Int
  ) -> RefusalWords {
    refusal(
      en: (
        "Agreement \(quoted(agreement)) has \(number(available)) of \(quoted(license)) left, "
          + "\(number(asked)) were asked for.",
        "Ask for fewer, or buy more under the agreement."
      ),
      ru: (
        "По соглашению \(quoted(agreement)) осталось \(quoted(license)): \(number(available)), "
          + "запрошено: \(number(asked)).",
        "Запросите меньше или докупите по соглашению."
      ))
  }

  private func notDue(_ agreement: String, _ day: Day?) -> RefusalWords {
    guard let day else {
      return refusal(
        en: (
          "Agreement \(quoted(agreement)) has no true-forward to come.",
          "A new agreement can be added with “smartdeck enterprise add”."
        ),
        ru: (
          "У соглашения \(quoted(agreement)) пересчётов больше нет.",
          "Новое соглашение добавит «smartdeck enterprise add»."
        ))
    }
    return refusal(
      en: (
        "The true-forward of \(quoted(agreement)) is on \(date(day)).", "Wait for that day."
      ),
      ru: (
        "Пересчёт соглашения \(quoted(agreement)) назначен на \(date(day)).",
        "Дождитесь этого дня."
      ))
  }
}

extension EnterpriseRefusal {
  /// The name by which scripts know the refusal.
  public var code: String {
    switch self {
    case .unknown: "unknownEnterpriseAgreement"
    case .notInForce: "agreementNotInForce"
    case .notCovered: "licenseNotCovered"
    case .beyondLimit: "beyondAgreementLimit"
    case .notDue: "trueForwardNotDue"
    case .licenseTwice: "agreementLicenseTwice"
    case .unknownKey: "unknownKey"
    case .keyTwice: "keyTwice"
    case .keyNotAssigned: "keyNotAssigned"
    case .keyConverted: "keyConverted"
    }
  }

  /// The evidence as named facts, for scripts.
  var evidence: [Evidence] {
    switch self {
    case .unknown(let id): [.number("agreement", Int(id.rawValue))]
    case .notInForce(let agreement, let standing):
      [.text("agreement", agreement), .text("standing", standing.rawValue)]
    case .notCovered(let license, let agreement):
      [.text("license", license.text), .text("agreement", agreement)]
    case .beyondLimit(let license, let agreement, let available, let asked):
      [.text("license", license.text), .text("agreement", agreement)]
        + [.number("available", available), .number("asked", asked)]
    case .notDue(let agreement, let day):
      [.text("agreement", agreement)] + (day.map { [.text("day", $0.description)] } ?? [])
    case .licenseTwice(let license): [.text("license", license.text)]
    case .unknownKey(let key), .keyTwice(let key), .keyNotAssigned(let key),
      .keyConverted(let key):
      [.text("key", key)]
    }
  }
}
