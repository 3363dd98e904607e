public import Licensing

extension Phrases {
  /// What keeps a file from being read, and what helps.
  public func words(for problem: FileProblem) -> RefusalWords {
    switch problem {
    case .missing(let path): fileMissing(path)
    case .notPermitted(let path): fileNotPermitted(path)
    case .notAFolderOrKnownFile(let path): fileNotKnown(path)
    case .nothingRecognized(let path): nothingRecognized(path)
    case .tooLarge(let path, let limit): fileTooLarge(path, limit)
    case .cannotWrite(let path): fileCannotBeWritten(path)
    case .malformed(let file, let line, let column, let reason):
      fileMalformed(file, line, column, reason)
    case .missingColumn(let file, let column): columnMissing(file, column)
    case .missingMember(let file, let member): memberMissing(file, member)
    case .incompleteSet(let set, let expected, let found): setIncomplete(set, expected, found)
    case .rowUnreadable(let aside): rowUnreadable(aside)
    }
  }

  private func fileMissing(_ path: String) -> RefusalWords {
    refusal(
      en: ("There is nothing at \(quoted(path)).", "Check the path."),
      ru: ("По пути \(quoted(path)) ничего нет.", "Проверьте путь."))
  }

  private func fileNotPermitted(_ path: String) -> RefusalWords {
    refusal(
      en: ("\(quoted(path)) cannot be read.", "Ask its owner for permission to read it."),
      ru: ("Нет доступа на чтение: \(quoted(path)).", "Попросите владельца открыть доступ."))
  }

  private func fileNotKnown(_ path: String) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(path)) is neither a folder nor a file of a known kind.",
        "Give a folder of saved API answers, or a JSON or CSV file."
      ),
      ru: (
        "\(quoted(path)) — не папка и не файл известного вида.",
        "Укажите папку с сохранёнными ответами API либо файл JSON или CSV."
      ))
  }

  private func nothingRecognized(_ path: String) -> RefusalWords {
    refusal(
      en: (
        "No saved answer was recognized in \(quoted(path)).",
        "The folder should hold files such as licenses-001.json or licenses.csv."
      ),
      ru: (
        "В \(quoted(path)) не найдено ни одного сохранённого ответа.",
        "В папке должны быть файлы вида licenses-001.json или licenses.csv."
      ))
  }

  private func fileTooLarge(_ path: String, _ limit: Int) -> RefusalWords {
    refusal(
      en: ("\(quoted(path)) is larger than \(count(limit, .byte)).", "Split it into parts."),
      ru: ("Файл \(quoted(path)) больше \(number(limit)) байт.", "Разделите его на части."))
  }

  private func fileCannotBeWritten(_ path: String) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(path)) cannot be written.",
        "Check that its folder exists, may be written and has room."
      ),
      ru: (
        "Не удаётся записать \(quoted(path)).",
        "Проверьте, что папка существует, доступна для записи и в ней есть место."
      ))
  }
}
