internal import Licensing

extension Phrases {
  func words(for refusal: OrderRefusal) -> RefusalWords {
    switch refusal {
    case .unknownLine(let id): unknownLine(id)
    case .wrongStatus(let order, let line, let standing): wrongStatus(order, line, standing)
    case .targetIsHolding(let name): targetIsHolding(name)
    case .placedInAnotherAccount(let name): placedInAnotherAccount(name)
    case .notForThisCustomer(let order, let line, let customer):
      notForThisCustomer(order, line, customer)
    case .noDefaultAccount(let name): noDefaultAccount(name)
    case .numberInvalid(let number, let limit): orderNumberInvalid(number, limit)
    case .lineTwice(let order, let line): lineTwice(order, line)
    case .termOutOfRange(let order, let line, let asked, let limit):
      termOutOfRange(order, line, asked, limit)
    }
  }

  private func unknownLine(_ id: Identifier<OrderLine>) -> RefusalWords {
    refusal(
      en: ("There is no order line \(id).", "List them with “smartdeck orders”."),
      ru: ("Строки заказа \(id) нет.", "Посмотрите их командой «smartdeck orders»."))
  }

  private func wrongStatus(
    _ order: String, _ line: Int, _ standing: OrderLine.Status
  ) -> RefusalWords {
    refusal(
      en: (
        "Line \(line) of order \(quoted(order)) can't: it is \(status(standing)).",
        "Choose only lines that stand where this can be done, or reload the list."
      ),
      ru: (
        "Строка \(line) заказа \(quoted(order)) не подходит: \(status(standing)).",
        "Выберите строки в подходящем состоянии или обновите список."
      ))
  }

  private func targetIsHolding(_ name: Name) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(name)) is a holding account, in which nothing is ever consumed.",
        "Assign the lines to a customer account."
      ),
      ru: (
        "\(quoted(name)) — накопительный аккаунт: в нём ничего не используется.",
        "Назначьте строки аккаунту заказчика."
      ))
  }

  private func placedInAnotherAccount(_ name: Name) -> RefusalWords {
    refusal(
      en: (
        "The line is not one of \(quoted(name))'s own.",
        "A line that a partner holds is assigned; only a customer's own line is placed."
      ),
      ru: (
        "Эта строка не принадлежит \(quoted(name)).",
        "Строку, удерживаемую партнёром, назначают; размещают только свои строки."
      ))
  }

  private func notForThisCustomer(
    _ order: String, _ line: Int, _ customer: String
  ) -> RefusalWords {
    refusal(
      en: (
        "Line \(line) of order \(quoted(order)) is for \(quoted(customer)).",
        "Assign it to an account of that name, or ask the operator."
      ),
      ru: (
        "Строка \(line) заказа \(quoted(order)) предназначена для \(quoted(customer)).",
        "Назначьте её аккаунту с этим именем или обратитесь к оператору."
      ))
  }

  private func noDefaultAccount(_ name: Name) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(name)) has no default virtual account.", "Name the virtual account for the lines."
      ),
      ru: (
        "В \(quoted(name)) нет виртуального аккаунта по умолчанию.",
        "Укажите виртуальный аккаунт для строк."
      ))
  }

  private func orderNumberInvalid(_ number: String, _ limit: Int) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(number)) can't be an order's number.",
        "Give 1 to \(count(limit, .byte)) without control characters."
      ),
      ru: (
        "\(quoted(number)) не может быть номером заказа.",
        "Допустимо от 1 до \(self.number(limit)) байт без управляющих символов."
      ))
  }

  private func lineTwice(_ order: String, _ line: Int) -> RefusalWords {
    refusal(
      en: ("Order \(quoted(order)) has line \(line) twice.", "Give each line its own number."),
      ru: (
        "В заказе \(quoted(order)) строка \(line) встречается дважды.",
        "Дайте каждой строке свой номер."
      ))
  }

  private func termOutOfRange(
    _ order: String, _ line: Int, _ asked: Int, _ limit: Int
  ) -> RefusalWords {
    refusal(
      en: (
        "A term of \(number(asked)) months is out of range "
          + "(line \(line) of order \(quoted(order))).",
        "Give 1 to \(number(limit)) months, or none for a perpetual license."
      ),
      ru: (
        "Срок в месяцах вне допустимых пределов: \(number(asked)) "
          + "(строка \(line) заказа \(quoted(order))).",
        "Укажите от 1 до \(number(limit)) месяцев либо ничего для бессрочной лицензии."
      ))
  }
}
