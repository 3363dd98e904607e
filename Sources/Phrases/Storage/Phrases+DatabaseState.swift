extension Phrases {
  func storageNotADatabase(_ path: String) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(path)) is not a database of this program.",
        "Check --database; the file was left as it is."
      ),
      ru: (
        "\(quoted(path)) — не база данных этой программы.",
        "Проверьте --database; файл оставлен без изменений."
      ))
  }

  func storageNewer(_ found: Int, _ known: Int) -> RefusalWords {
    refusal(
      en: (
        "A newer program wrote the database: its version is \(found), known here is \(known).",
        "Update the program; the database was left as it is."
      ),
      ru: (
        "База создана более новой программой: её версия \(found), здесь известна \(known).",
        "Обновите программу; база оставлена без изменений."
      ))
  }

  func storageDamaged(_ detail: String) -> RefusalWords {
    refusal(
      en: (
        "The database is damaged: \(detail).",
        "See the extent with “smartdeck verify” and restore a backup; keep a copy of the file."
      ),
      ru: (
        "База данных повреждена: \(detail).",
        "Сохраните копию файла, запустите «smartdeck verify» и восстановите резервную копию."
      ))
  }

  func storageOwned(_ path: String) -> RefusalWords {
    refusal(
      en: (
        "Another process has the database \(quoted(path)) open.",
        "Leave the other one first, or wait until it has finished."
      ),
      ru: (
        "База данных \(quoted(path)) открыта другим процессом.",
        "Сначала завершите его или дождитесь окончания."
      ))
  }

  func storageFailed(_ detail: String) -> RefusalWords {
    refusal(
      en: (
        "The database could not be used: \(detail). Nothing was changed.",
        "Check the disk and the permissions, then try again."
      ),
      ru: (
        "Не удалось обратиться к базе данных: \(detail). Ничего не изменено.",
        "Проверьте диск и права доступа и повторите."
      ))
  }
}
