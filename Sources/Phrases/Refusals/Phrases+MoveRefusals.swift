internal import Licensing

extension Phrases {
  var noLines: RefusalWords {
    refusal(
      en: ("The move has no lines.", "Name at least one license, its source and its target."),
      ru: (
        "В переносе нет ни одной строки.",
        "Укажите хотя бы одну лицензию, откуда и куда её перенести."
      ))
  }

  func tooManyLines(_ limit: Int) -> RefusalWords {
    refusal(
      en: (
        "A move can have at most \(count(limit, .line)).",
        "Split it into several moves."
      ),
      ru: (
        "В одном переносе может быть не больше \(number(limit)) строк.",
        "Разделите его на несколько переносов."
      ))
  }

  func sameSourceAndTarget(_ name: Name) -> RefusalWords {
    refusal(
      en: (
        "Source and target are the same: \(quoted(name)).",
        "Choose another virtual account as the target."
      ),
      ru: (
        "Источник и получатель совпадают: \(quoted(name)).",
        "Выберите получателем другой виртуальный аккаунт."
      ))
  }

  func differentSmartAccounts(_ source: Name, _ target: Name) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(source)) and \(quoted(target)) belong to different smart accounts.",
        "Licenses move only between virtual accounts of one smart account: choose both there."
      ),
      ru: (
        "\(quoted(source)) и \(quoted(target)) принадлежат разным смарт-аккаунтам.",
        "Лицензии переносятся только внутри одного смарт-аккаунта: выберите обе стороны в нём."
      ))
  }

  func quantityOutOfRange(_ asked: Int, _ limit: Int) -> RefusalWords {
    refusal(
      en: (
        "A quantity of \(number(asked)) is out of range.",
        "Give a whole number from 1 to \(number(limit))."
      ),
      ru: (
        "Количество \(number(asked)) вне допустимых пределов.",
        "Укажите целое число от 1 до \(number(limit))."
      ))
  }

  func notEnough(
    _ available: Int, _ asked: Int, _ license: Name, _ account: Name
  ) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(account)) can give \(number(available)) of \(quoted(license)), "
          + "not \(number(asked)).",
        available > 0
          ? "Move \(number(available)) or fewer, or take the rest from another virtual account."
          : "Take them from another virtual account; reserved and ended units cannot move."
      ),
      ru: (
        "\(quoted(account)) может отдать \(number(available)) \(quoted(license)), "
          + "а не \(number(asked)).",
        available > 0
          ? "Перенесите не больше \(number(available)) или возьмите остальное в другом аккаунте."
          : "Возьмите их в другом аккаунте: зарезервированное и истёкшее не переносится."
      ))
  }

  func licenseNotHeld(_ license: Name, _ account: Name) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(account)) holds no \(quoted(license)).",
        "Choose a virtual account that holds it: “smartdeck inventory” shows which do."
      ),
      ru: (
        "В аккаунте \(quoted(account)) нет лицензии \(quoted(license)).",
        "Выберите аккаунт, в котором она есть: их покажет «smartdeck inventory»."
      ))
  }
}
