internal import Canvas
internal import Licensing
internal import Phrases

/// How needs look.
struct NeedFace {
  let look: Appearance

  private var words: RecordPhrases { look.phrases.records }

  var columns: [TableColumn] {
    let columns = look.phrases.columns
    return [
      .text(columns.license, minimum: 14, share: 3),
      .text(columns.account, minimum: 8, share: 2), .number(columns.quantity, minimum: 6),
      .fitted(words.neededBy, minimum: 10), .fitted(columns.who, minimum: 6, priority: 1),
    ]
  }

  func row(_ record: NeedRecord) -> TableRow {
    TableRow(
      [
        TableCell(DisplayText(record.license.text)),
        TableCell(DisplayText(record.virtualAccount.text)),
        TableCell(DisplayText(look.phrases.number(record.need.quantity.rawValue))),
        TableCell(DisplayText(record.need.by.map(look.phrases.date) ?? "")),
        TableCell(DisplayText(record.need.login.rawValue), .dimText),
      ], role: nil)
  }

  func details(_ record: NeedRecord) -> [RecordFace.Detail] {
    let columns = look.phrases.columns
    return [
      .init(columns.license, record.license.text),
      .init(words.virtualAccount, record.virtualAccount.text),
      .init(columns.quantity, look.phrases.number(record.need.quantity.rawValue)),
      .init(words.neededBy, record.need.by.map(look.phrases.date) ?? ""),
      .init(columns.who, record.need.login.rawValue),
    ]
  }
}
