/// An option or argument of the command line, under the name of what it is.
public enum OptionName: String, Hashable, Sendable, CaseIterable {
  case database, account, virtualAccount, on, format, dryRun, yes, language, theme, filter, limit
  case license, quantity, from, to, reason, requestID, file, lots, partial, transfer, part
  case readOnly, linear, source, follow, noColor, rejects, groupBy
}

extension Phrases {
  /// What an option is for, in one line of the help.
  public func help(_ option: OptionName) -> String {
    switch option {
    case .database: text(en: "The database file.", ru: "Файл базы данных.")
    case .account: text(en: "The smart account, by its domain.", ru: "Домен смарт-аккаунта.")
    case .virtualAccount:
      text(en: "The virtual account, by its name.", ru: "Имя виртуального аккаунта.")
    case .on: text(en: "Evaluate terms on this date.", ru: "Считать сроки на эту дату.")
    case .format: text(en: "The form of the output.", ru: "Вид вывода.")
    case .dryRun:
      text(
        en: "Show what would happen, change nothing.", ru: "Показать, что будет, ничего не меняя.")
    case .yes: text(en: "Do it without asking.", ru: "Выполнить без вопросов.")
    case .language: text(en: "en or ru.", ru: "en или ru.")
    case .theme: text(en: "The theme, by name or file.", ru: "Тема: имя или файл.")
    case .filter: text(en: "Only what passes this filter.", ru: "Только то, что проходит фильтр.")
    case .limit: text(en: "At most so many.", ru: "Не больше стольких.")
    case .license: text(en: "The license, by its name.", ru: "Имя лицензии.")
    case .quantity: text(en: "How many.", ru: "Сколько.")
    case .from: text(en: "The virtual account that gives.", ru: "Виртуальный аккаунт — источник.")
    case .to: text(en: "The virtual account that gets.", ru: "Виртуальный аккаунт — получатель.")
    case .reason:
      text(en: "Why; required above 100 licenses.", ru: "Причина; обязательна свыше 100 лицензий.")
    case .requestID:
      text(
        en: "Your own name for the request; it is never applied twice.",
        ru: "Ваш идентификатор запроса; дважды он не выполняется.")
    case .file:
      text(en: "A list of moves, applied as one.", ru: "Список переносов, выполняемых вместе.")
    case .lots: text(en: "How the lots are chosen.", ru: "Как выбираются партии.")
    case .partial:
      text(
        en: "Import sets whose pages are not complete.",
        ru: "Импортировать наборы с недостающими страницами.")
    case .transfer: text(en: "The move, by its number.", ru: "Номер переноса.")
    case .part:
      text(
        en: "Accept the part that can go back.", ru: "Согласиться на часть, которую можно вернуть.")
    case .linear:
      text(
        en: "Line by line, for screen readers, serial lines and pipes.",
        ru: "Построчно: для экранных дикторов, последовательных линий и каналов.")
    case .readOnly: text(en: "Change nothing.", ru: "Ничего не менять.")
    case .source:
      text(
        en: "A folder of saved answers, or a JSON or CSV file.",
        ru: "Папка сохранённых ответов либо файл JSON или CSV.")
    case .follow:
      text(
        en: "Go on printing as events happen.", ru: "Продолжать вывод по мере появления событий.")
    case .noColor: text(en: "Use no colors.", ru: "Не использовать цвета.")
    case .groupBy:
      text(
        en: "Sum up by tag, virtual account or license; a row counts under each of its tags.",
        ru: "Свести по меткам, аккаунтам или лицензиям; строка входит в каждую свою метку.")
    case .rejects: text(en: "Where to write what was kept aside.", ru: "Куда записать отложенное.")
    }
  }
}
