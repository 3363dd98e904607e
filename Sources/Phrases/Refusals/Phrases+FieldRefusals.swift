public import Licensing

extension Phrases {
  /// What a field of a form is called.
  public func field(_ field: FormField) -> String {
    switch field {
    case .name: text(en: "name", ru: "имя")
    case .email: text(en: "e-mail", ru: "адрес почты")
    case .company: text(en: "company", ru: "компания")
    case .country: text(en: "country", ru: "страна")
    case .address: text(en: "address", ru: "адрес")
    case .region: text(en: "state or region", ru: "регион")
    case .postalCode: text(en: "postal code", ru: "индекс")
    case .reference: text(en: "reference", ru: "ссылка")
    case .domain: text(en: "domain", ru: "домен")
    case .description: text(en: "description", ru: "описание")
    case .tag: text(en: "tag", ru: "метка")
    case .days: text(en: "days", ru: "число дней")
    case .uses: text(en: "uses", ru: "число использований")
    case .quantity: text(en: "quantity", ru: "количество")
    case .reason: text(en: "reason", ru: "причина")
    case .code: text(en: "code", ru: "код")
    case .date: text(en: "date", ru: "дата")
    case .host: text(en: "host name", ru: "имя узла")
    case .product: text(en: "product", ru: "продукт")
    case .serial: text(en: "serial number", ru: "серийный номер")
    case .key: text(en: "key", ru: "ключ")
    case .number: text(en: "number", ru: "номер")
    case .role: text(en: "role", ru: "роль")
    case .virtualAccount: text(en: "virtual account", ru: "виртуальный аккаунт")
    case .license: text(en: "license", ru: "лицензия")
    case .consent: text(en: "consent", ru: "согласие")
    case .authority: text(en: "authority", ru: "полномочия")
    case .message: text(en: "message", ru: "сообщение")
    }
  }

  func words(for problem: FieldFault, in field: FormField) -> RefusalWords {
    let name = self.field(field)
    return switch problem {
    case .empty:
      refusal(
        en: ("The \(name) is empty.", "Fill it in."),
        ru: ("Поле «\(name)» пустое.", "Заполните его."))
    case .tooLong(let limit):
      refusal(
        en: ("The \(name) is longer than \(count(limit, .byte)).", "Shorten it."),
        ru: ("Поле «\(name)» длиннее \(number(limit)) байт.", "Сократите его."))
    case .invisibleCharacter(let code):
      refusal(
        en: (
          "The \(name) has a character that nobody can see: \(codePoint(code)).",
          "Remove it and type it again."
        ),
        ru: (
          "В поле «\(name)» есть невидимый символ: \(codePoint(code)).",
          "Удалите его и введите текст ещё раз."
        ))
    case .malformed(let text):
      refusal(
        en: ("\(quoted(text)) is no \(name).", "Correct it."),
        ru: ("\(quoted(text)) не подходит: \(name).", "Исправьте."))
    case .outOfRange(let value, let low, let high):
      refusal(
        en: (
          "The \(name) can't be \(number(value)).",
          "Give a number from \(number(low)) to \(number(high))."
        ),
        ru: (
          "Значение «\(name)» не может быть \(number(value)).",
          "Введите число от \(number(low)) до \(number(high))."
        ))
    case .taken(let text):
      refusal(
        en: ("The \(name) \(quoted(text)) is taken.", "Choose another one."),
        ru: ("Уже занято: \(name) \(quoted(text)).", "Выберите другое."))
    case .inThePast(let day):
      refusal(
        en: ("The \(name) \(date(day)) is in the past.", "Give a later one."),
        ru: ("Уже прошло: \(name) \(date(day)).", "Укажите более позднюю дату."))
    case .tooMany(let limit):
      refusal(
        en: ("The \(name) is given more than \(count(limit, .time)).", "Give fewer."),
        ru: ("Слишком много значений: \(name), больше \(number(limit)).", "Укажите меньше."))
    }
  }
}
