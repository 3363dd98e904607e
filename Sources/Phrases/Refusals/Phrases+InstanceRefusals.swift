internal import Licensing

extension Phrases {
  func words(for refusal: InstanceRefusal) -> RefusalWords {
    switch refusal {
    case .textInvalid(let field, let limit): textInvalid(field, limit)
    case .beyondSurplus(let license, let instance, let available, let asked):
      beyondSurplus(license, instance, available, asked)
    case .exportNotAllowed(let license, let instance): exportNotAllowed(license, instance)
    case .holdsReservations(let instance): holdsReservations(instance)
    case .holdsRestricted(let instance, let license): holdsRestricted(instance, license)
    case .alreadyThere(let instance, let account): alreadyThere(instance, account)
    case .licenseTwice(let license): licenseTwice(license)
    }
  }

  func words(for refusal: ReservationRefusal) -> RefusalWords {
    switch refusal {
    case .unknown(let id):
      self.refusal(
        en: (
          "There is no reservation \(id).", "List them with “smartdeck instances reservations”."
        ),
        ru: ("Резерва \(id) нет.", "Список покажет «smartdeck instances reservations»."))
    case .wrongCode(let id):
      self.refusal(
        en: (
          "That is not the return code of reservation \(id).",
          "Give the code that was shown when the licenses were reserved."
        ),
        ru: (
          "Это не код возврата резерва \(id).",
          "Укажите код, показанный при резервировании."
        ))
    }
  }

  private func textInvalid(_ field: String, _ limit: Int) -> RefusalWords {
    refusal(
      en: (
        "The value of \(quoted(field)) is empty, too long or holds invisible characters.",
        "Give at most \(count(limit, .byte)) of visible text."
      ),
      ru: (
        "Значение \(quoted(field)) пустое, слишком длинное или содержит невидимые символы.",
        "Укажите видимый текст не длиннее \(number(limit)) байт."
      ))
  }

  private func beyondSurplus(
    _ license: Name, _ instance: String, _ available: Int, _ asked: Int
  ) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(instance)) may use \(number(available)) of \(quoted(license)), "
          + "not \(number(asked)): its use is authorized.",
        "Move licenses to the virtual account first, or use fewer."
      ),
      ru: (
        "\(quoted(instance)) может использовать \(number(available)) \(quoted(license)), "
          + "а не \(number(asked)): использование требует разрешения.",
        "Сначала перенесите лицензии в виртуальный аккаунт или используйте меньше."
      ))
  }

  private func exportNotAllowed(_ license: Name, _ instance: String) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(license)) is export-restricted, "
          + "and \(quoted(instance)) is registered without leave for it.",
        "Register it again with a token that allows export-controlled functionality."
      ),
      ru: (
        "Экспорт \(quoted(license)) ограничен, "
          + "а \(quoted(instance)) зарегистрирован без такого разрешения.",
        "Зарегистрируйте его повторно с токеном, разрешающим экспортный контроль."
      ))
  }

  private func holdsReservations(_ instance: String) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(instance)) has reserved licenses.",
        "Give them back first with “smartdeck return” and their return code."
      ),
      ru: (
        "За \(quoted(instance)) зарезервированы лицензии.",
        "Сначала верните их командой «smartdeck return» с кодом возврата."
      ))
  }

  private func holdsRestricted(_ instance: String, _ license: Name) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(instance)) uses the restricted license \(quoted(license)).",
        "Let it report that it uses none of it, then remove it."
      ),
      ru: (
        "\(quoted(instance)) использует ограниченную лицензию \(quoted(license)).",
        "Пусть он сообщит, что больше её не использует, и удалите его."
      ))
  }

  private func alreadyThere(_ instance: String, _ account: Name) -> RefusalWords {
    refusal(
      en: ("\(quoted(instance)) is in \(quoted(account)) already.", "Choose another target."),
      ru: ("\(quoted(instance)) уже в \(quoted(account)).", "Выберите другой аккаунт."))
  }

  private func licenseTwice(_ license: Name) -> RefusalWords {
    refusal(
      en: ("The report names \(quoted(license)) twice.", "Name each license once."),
      ru: ("В отчёте \(quoted(license)) указана дважды.", "Укажите каждую лицензию один раз."))
  }
}
