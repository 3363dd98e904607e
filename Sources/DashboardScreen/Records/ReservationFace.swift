internal import Canvas
internal import Licensing
internal import Phrases

/// How reservations look.
struct ReservationFace {
  let look: Appearance

  private var words: RecordPhrases { look.phrases.records }

  var columns: [TableColumn] {
    [
      .mark, .text(look.phrases.columns.license, minimum: 16, share: 3),
      .text(look.phrases.columns.account, minimum: 10, share: 2),
      .text(words.instance, minimum: 10, share: 2, priority: 1),
      .number(look.phrases.columns.quantity, minimum: 6),
    ]
  }

  func row(_ record: ReservationRecord) -> TableRow {
    TableRow([
      TableCell(" "), TableCell(DisplayText(record.license.text)),
      TableCell(DisplayText(record.virtualAccount.text)),
      record.instance.isEmpty
        ? TableCell(look.glyphs[.nothing], .dimText) : TableCell(DisplayText(record.instance)),
      TableCell(DisplayText(look.phrases.number(record.quantity))),
    ])
  }

  func details(_ record: ReservationRecord) -> [RecordFace.Detail] {
    var lines = [
      RecordFace.Detail(look.phrases.columns.license, record.license.text),
      .init(words.virtualAccount, record.virtualAccount.text),
      .init(words.instance, record.instance),
      .init(look.phrases.columns.quantity, look.phrases.number(record.quantity)),
    ]
    for (index, lot) in record.lots.enumerated() {
      let text = look.phrases.number(lot.quantity.rawValue) + " " + look.phrases.lot(lot.lot)
      lines.append(.init(index == 0 ? look.phrases.columns.lot : "", text))
    }
    return lines
  }
}
