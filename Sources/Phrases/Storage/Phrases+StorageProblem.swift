public import Licensing

extension Phrases {
  /// What keeps the database from being used, and what helps.
  public func words(for problem: StorageProblem) -> RefusalWords {
    switch problem {
    case .missing(let path): storageMissing(path)
    case .missingFolder(let path): storageFolderMissing(path)
    case .notPermitted(let path): storageNotPermitted(path)
    case .readOnly(let path): storageReadOnly(path)
    case .full(let path): storageFull(path)
    case .notADatabase(let path): storageNotADatabase(path)
    case .newer(let found, let known): storageNewer(found, known)
    case .damaged(let detail): storageDamaged(detail)
    case .owned(let path): storageOwned(path)
    case .failed(let detail): storageFailed(detail)
    }
  }

  private func storageMissing(_ path: String) -> RefusalWords {
    refusal(
      en: (
        "There is no database at \(quoted(path)).",
        "Check --database, or make one with “smartdeck import FOLDER”."
      ),
      ru: (
        "Базы данных \(quoted(path)) нет.",
        "Проверьте --database или создайте базу командой «smartdeck import ПАПКА»."
      ))
  }

  private func storageFolderMissing(_ path: String) -> RefusalWords {
    refusal(
      en: (
        "The folder of the database does not exist: \(quoted(path)).",
        "Create it, or choose another place with --database."
      ),
      ru: (
        "Папки для базы данных нет: \(quoted(path)).",
        "Создайте её или укажите другое место: --database."
      ))
  }

  private func storageNotPermitted(_ path: String) -> RefusalWords {
    refusal(
      en: (
        "You may not open the database \(quoted(path)).",
        "Ask its owner for permission, or choose another with --database."
      ),
      ru: (
        "Нет прав на базу данных \(quoted(path)).",
        "Попросите владельца открыть доступ или укажите другую: --database."
      ))
  }

  private func storageReadOnly(_ path: String) -> RefusalWords {
    refusal(
      en: (
        "The database \(quoted(path)) can only be read; nothing was changed.",
        "Make the file and its folder writable, or copy it to a place that is."
      ),
      ru: (
        "База данных \(quoted(path)) доступна только для чтения; ничего не изменено.",
        "Разрешите запись в файл и его папку или скопируйте базу туда, где запись разрешена."
      ))
  }

  private func storageFull(_ path: String) -> RefusalWords {
    refusal(
      en: (
        "There is no room left for the database \(quoted(path)); nothing was changed.",
        "Free some space and try again."
      ),
      ru: (
        "Для базы данных \(quoted(path)) не осталось места; ничего не изменено.",
        "Освободите место и повторите."
      ))
  }
}
