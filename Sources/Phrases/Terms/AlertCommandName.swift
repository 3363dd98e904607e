public import Licensing

/// A command about alerts.
public enum AlertCommandName: String, Hashable, Sendable, CaseIterable {
  case alerts, acknowledge
}

/// What a command about alerts takes.
public enum AlertOptionName: String, Hashable, Sendable, CaseIterable {
  case everything, kind, subject, note
}

extension Phrases {
  /// What a command does, in one line of the help.
  public func abstract(_ command: AlertCommandName) -> String {
    switch command {
    case .alerts:
      text(
        en: "List what gives reason to warn, and what can be done.",
        ru: "Показать, что требует внимания и что можно сделать.")
    case .acknowledge:
      text(
        en: "Take note of an alert for everybody, until it gets worse.",
        ru: "Принять предупреждение к сведению за всех, пока не станет хуже.")
    }
  }

  /// What an option is for, in one line of the help.
  public func help(_ option: AlertOptionName) -> String {
    switch option {
    case .everything:
      text(
        en: "Also those that somebody took note of.", ru: "Вместе с принятыми к сведению.")
    case .kind:
      text(en: "The kind, as the list's JSON has it.", ru: "Вид, как в JSON списка.")
    case .subject:
      text(
        en: "What it is about, as the list has it: row:3:17.",
        ru: "О чём оно, как в списке: row:3:17.")
    case .note:
      text(en: "A word on it, for everybody.", ru: "Заметка для всех.")
    }
  }

  /// How much an alert matters.
  public func severity(_ severity: AlertKind.Severity) -> String {
    switch severity {
    case .major: text(en: "major", ru: "важное")
    case .minor: text(en: "minor", ru: "среднее")
    case .information: text(en: "information", ru: "сведение")
    }
  }

  /// What can be done about an alert.
  public func remedy(_ remedy: AlertRemedy) -> String {
    switch remedy {
    case .move: text(en: "move units here", ru: "перенести сюда")
    case .buy: text(en: "buy", ru: "купить")
    case .renew: text(en: "renew", ru: "продлить")
    case .removeInstance: text(en: "remove the instance", ru: "удалить экземпляр")
    case .acceptAgreement: text(en: "accept the agreement", ru: "принять соглашение")
    case .returnReservation: text(en: "return the reservation", ru: "вернуть резерв")
    case .assignOrder: text(en: "assign the order", ru: "назначить заказ")
    case .makeToken: text(en: "make a new token", ru: "создать новый токен")
    case .acknowledge: text(en: "acknowledge", ru: "принять к сведению")
    }
  }

  /// The heading of what an alert is.
  public var alertHeading: String { text(en: "Alert", ru: "Предупреждение") }

  /// The heading of how bad an alert is, in the measure of its kind.
  public var levelHeading: String { text(en: "Level", ru: "Мера") }

  /// The heading of for how long an alert holds.
  public var ageHeading: String { text(en: "Age", ru: "Длится") }

  /// The heading of by when something has to be done.
  public var dueHeading: String { text(en: "Due", ru: "Когда") }

  /// The heading of what can be done.
  public var remedyHeading: String { text(en: "What to do", ru: "Что делать") }

  /// The heading of the text by which an alert is acknowledged.
  public var subjectHeading: String { text(en: "Subject", ru: "Предмет") }
}
