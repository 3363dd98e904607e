internal import Licensing

extension Phrases {
  func fileMalformed(
    _ file: String, _ line: Int, _ column: Int, _ reason: SyntaxReason
  ) -> RefusalWords {
    let place = self.place(file: file, line: line, column: column)
    let what = syntax(reason)
    return refusal(
      en: ("\(place): \(what).", "Correct the file there, or save the answer again."),
      ru: ("\(place): \(what).", "Исправьте файл в этом месте или сохраните ответ заново."))
  }

  func columnMissing(_ file: String, _ column: String) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(file)) has no column \(quoted(column)).",
        "Add the column to the heading; its place does not matter."
      ),
      ru: (
        "В файле \(quoted(file)) нет столбца \(quoted(column)).",
        "Добавьте его в заголовок; порядок столбцов не важен."
      ))
  }

  func memberMissing(_ file: String, _ member: String) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(file)) has no member \(quoted(member)).",
        "Check that it is a whole answer of the expected kind."
      ),
      ru: (
        "В файле \(quoted(file)) нет поля \(quoted(member)).",
        "Проверьте, что это полный ответ нужного вида."
      ))
  }

  func setIncomplete(_ set: String, _ expected: Int, _ found: Int) -> RefusalWords {
    refusal(
      en: (
        "The set \(quoted(set)) should have \(count(expected, .row)), but has \(number(found)).",
        "Save the missing pages, or import what there is with --partial."
      ),
      ru: (
        "В наборе \(quoted(set)) должно быть \(count(expected, .row)), а есть \(number(found)).",
        "Сохраните недостающие страницы или импортируйте то, что есть, с --partial."
      ))
  }

  /// A place in a file: `licenses.csv:12:5`.
  func place(file: String, line: Int, column: Int) -> String {
    text(
      en: "\(quoted(file)), line \(line), column \(column)",
      ru: "\(quoted(file)), строка \(line), столбец \(column)")
  }
}
