internal import Canvas
internal import Licensing
internal import Phrases

/// How registration tokens look; neither their secrets nor digests are known here.
struct TokenFace {
  let today: Day
  let look: Appearance

  private var words: RecordPhrases { look.phrases.records }

  var columns: [TableColumn] {
    [
      .mark, .fitted(words.token, minimum: 5),
      .text(look.phrases.columns.account, minimum: 12, share: 2),
      .text(look.phrases.columns.description, minimum: 10, share: 3, priority: 1),
      .number(words.used, minimum: 6), .fitted(look.phrases.columns.status, minimum: 8),
      .fitted(words.expires, minimum: 10),
    ]
  }

  func row(_ record: TokenRecord) -> TableRow {
    let isLive = record.standing == .live
    return TableRow(
      [
        TableCell(record.isExportAllowed ? look.glyphs[.ending] : " ", .rowEnding),
        TableCell(DisplayText("#\(record.id)")),
        TableCell(DisplayText(record.virtualAccount.text)),
        TableCell(DisplayText(record.description)),
        TableCell(DisplayText(words.uses(record.uses, of: record.mostUses))),
        TableCell(DisplayText(look.phrases.standing(record.standing)), isLive ? .success : nil),
        TableCell(DisplayText(look.phrases.moment(record.expires, today: today)), .dimText),
      ], role: isLive ? nil : .dimText)
  }

  func details(_ record: TokenRecord) -> [RecordFace.Detail] {
    [
      .init(words.virtualAccount, record.virtualAccount.text),
      .init(look.phrases.columns.description, record.description),
      .init(look.phrases.columns.status, look.phrases.standing(record.standing)),
      .init(words.created, look.phrases.dateAndTime(record.created)),
      .init(words.expires, look.phrases.dateAndTime(record.expires)),
      .init(words.used, words.uses(record.uses, of: record.mostUses)),
      .init(words.export, record.isExportAllowed ? words.yes : words.no),
    ]
  }
}
