public import Licensing

extension FormPhrases {
  /// A row before and after.
  public func effect(_ license: Name, in account: Name, from before: Int, to after: Int) -> String {
    let place = words.typography.separator + account.text
    return "\(words.signed(before)) → \(words.signed(after))  \(license.text)\(place)"
  }

  /// Rows that are not shown.
  public func more(_ count: Int) -> String {
    let rows = words.count(count, .row)
    return words.text(en: "and \(rows) more", ru: "и ещё \(rows)")
  }

  /// Instances go to another virtual account.
  public func moveInstances(_ count: Int, _ name: String, to place: String) -> FormWords {
    let what = instances(count, name)
    return FormWords(
      title: words.text(en: "Move instances", ru: "Перенести экземпляры"),
      question: words.text(
        en: """
          Move to \(words.quoted(place)), with what is used and reserved: \(what)? Other \
          entitlements stay.
          """,
        ru: """
          Перенести в \(words.quoted(place)) вместе с использованием и резервами: \(what)? Прочие \
          права останутся.
          """))
  }

  /// Instances go away.
  public func removeInstances(_ count: Int, _ name: String) -> FormWords {
    let what = instances(count, name)
    return FormWords(
      title: words.text(en: "Remove instances", ru: "Удалить экземпляры"),
      question: words.text(
        en: "Remove, so that its licenses are free: \(what)?",
        ru: "Удалить, освободив лицензии: \(what)?"))
  }

  private func instances(_ count: Int, _ name: String) -> String {
    count == 1 ? words.quoted(name) : words.count(count, .instance)
  }

  /// Reserved units are given back.
  public func giveBack(_ quantity: Int, _ license: Name, in account: Name) -> FormWords {
    let what = words.typography.separator + words.number(quantity)
    return FormWords(
      title: words.text(en: "Return a reservation", ru: "Вернуть резерв"),
      question: words.text(
        en: "Return to \(words.quoted(account)): \(license.text)\(what)?",
        ru: "Вернуть в \(words.quoted(account)): \(license.text)\(what)?"))
  }
}

extension FormPhrases {
  /// An order line goes to a customer.
  public func assignOrder(_ line: String, to domain: String, in place: String?) -> FormWords {
    let target = [domain, place ?? ""].filter { !$0.isEmpty }
      .joined(separator: words.typography.separator)
    return FormWords(
      title: words.text(en: "Assign line \(line)", ru: "Назначить строку \(line)"),
      question: words.text(
        en: "Assign the order line \(line) to \(target)? An active account gets it at once.",
        ru: "Назначить строку заказа \(line): \(target)? Активный аккаунт получит её сразу."))
  }

  /// An order line gets its virtual account.
  public func placeOrder(_ line: String, in place: String) -> FormWords {
    FormWords(
      title: words.text(en: "Place line \(line)", ru: "Разместить строку \(line)"),
      question: words.text(
        en: "Place the order line \(line) in \(words.quoted(place))?",
        ru: "Разместить строку заказа \(line) в \(words.quoted(place))?"))
  }

  /// An order line waits.
  public func holdOrder(_ line: String) -> FormWords {
    FormWords(
      title: words.text(en: "Hold line \(line)", ru: "Задержать строку \(line)"),
      question: words.text(
        en: "Put the order line \(line) on hold?",
        ru: "Задержать строку заказа \(line)?"))
  }

  /// An order line waits no more.
  public func releaseOrder(_ line: String) -> FormWords {
    FormWords(
      title: words.text(en: "Release line \(line)", ru: "Отпустить строку \(line)"),
      question: words.text(
        en: "Release the order line \(line)?",
        ru: "Снять задержку строки заказа \(line)?"))
  }

  /// An order line goes back.
  public func unassignOrder(_ line: String) -> FormWords {
    FormWords(
      title: words.text(en: "Unassign line \(line)", ru: "Вернуть строку \(line)"),
      question: words.text(
        en: "Take the order line \(line) back to where it was held?",
        ru: "Вернуть строку заказа \(line) туда, где она хранилась?"))
  }
}
