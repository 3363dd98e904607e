internal import Canvas
internal import Licensing
internal import Phrases

/// How traditional licenses look.
struct TraditionalLicenseFace {
  let look: Appearance

  private var words: RecordPhrases { look.phrases.records }

  var columns: [TableColumn] {
    let columns = look.phrases.columns
    return [
      .mark, .text(words.key, minimum: 12, share: 2),
      .text(columns.license, minimum: 14, share: 3), .number(columns.quantity, minimum: 6),
      .fitted(columns.status, minimum: 9),
      .text(columns.account, minimum: 8, share: 2, priority: 2),
      .text(words.device, minimum: 8, share: 2, priority: 1),
    ]
  }

  func row(_ record: TraditionalLicenseRecord) -> TableRow {
    let item = record.item
    let isConverted = item.status == .converted
    return TableRow(
      [
        TableCell(isConverted ? look.glyphs[.marked] : " ", .success),
        TableCell(DisplayText(item.key)), TableCell(DisplayText(record.license.text)),
        TableCell(DisplayText(look.phrases.number(item.quantity.rawValue))),
        TableCell(DisplayText(words.status(item.status))),
        TableCell(DisplayText(record.virtualAccount?.text ?? "")),
        TableCell(DisplayText(item.device), .dimText),
      ], role: isConverted ? .dimText : nil)
  }

  func details(_ record: TraditionalLicenseRecord) -> [RecordFace.Detail] {
    let (item, columns) = (record.item, look.phrases.columns)
    return [
      .init(words.key, item.key), .init(words.sku, item.sku),
      .init(columns.license, record.license.text),
      .init(columns.quantity, look.phrases.number(item.quantity.rawValue)),
      .init(columns.status, words.status(item.status)),
      .init(words.virtualAccount, record.virtualAccount?.text ?? ""),
      .init(words.device, item.device),
      .init(columns.lot, item.lot.map(look.phrases.lot) ?? ""),
    ]
  }
}
