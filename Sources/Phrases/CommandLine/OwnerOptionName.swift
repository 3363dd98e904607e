/// An option about the process that owns a database, or about the care of its file.
public enum OwnerOptionName: String, Hashable, Sendable, CaseIterable {
  case target, backup, socket, actingAs, group, idle, create, head, rebuild
}

extension Phrases {
  /// What the option is for, in one line of the help.
  public func help(_ option: OwnerOptionName) -> String {
    switch option {
    case .target:
      text(en: "The file to make; it must not exist.", ru: "Создаваемый файл; его ещё нет.")
    case .backup: text(en: "The backup to restore.", ru: "Восстанавливаемая копия.")
    case .socket:
      text(en: "The socket of a service to connect to.", ru: "Сокет службы для подключения.")
    case .actingAs:
      text(
        en: "Act in another's name; only for the owner of a personal database.",
        ru: "Действовать от имени другого; только владелец личной базы.")
    case .group:
      text(
        en: "Serve a team: the group that may connect.",
        ru: "Обслуживать команду: группа, которой можно подключаться.")
    case .idle:
      text(
        en: "Leave when nobody was connected for so long.",
        ru: "Завершиться, если столько времени никто не подключён.")
    case .create:
      text(en: "Make the database where there is none.", ru: "Создать базу, если её нет.")
    case .head:
      text(
        en: "A head that an earlier run printed: finds a log that was cut or rolled back.",
        ru: "Конец журнала из прошлой проверки: выявит обрезанный или откатанный журнал.")
    case .rebuild:
      text(
        en: "First make every table anew from the log.",
        ru: "Сначала построить все таблицы заново по журналу.")
    }
  }
}
