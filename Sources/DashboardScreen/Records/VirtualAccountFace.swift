internal import Canvas
internal import Licensing
internal import Phrases

/// How virtual accounts look.
struct VirtualAccountFace {
  let look: Appearance

  var columns: [TableColumn] {
    let words = look.phrases.columns
    return [
      .mark, .text(words.name, minimum: 14, share: 3), .fitted(words.visibility, minimum: 8),
      .text(words.tags, minimum: 8, share: 2, priority: 2),
      .text(words.description, minimum: 10, share: 3, priority: 1),
      .number(words.shortage, minimum: 6), .number(words.surplus, minimum: 6),
      .number(words.instances, minimum: 6, priority: 3),
    ]
  }

  func row(_ record: VirtualAccountRecord) -> TableRow {
    let account = record.account
    return TableRow([
      TableCell(account.isDefault ? look.glyphs[.live] : " ", .keyHint),
      TableCell(DisplayText(account.name.text)), TableCell(visibility(account), .dimText),
      TableCell(DisplayText(look.phrases.list(account.tags))),
      TableCell(DisplayText(account.description), .dimText),
      figure(record.totals.shortage, .rowShort), figure(record.totals.surplus, .rowUnused),
      figure(record.instances, nil),
    ])
  }

  private func visibility(_ account: VirtualAccount) -> DisplayText {
    let words = look.phrases
    return DisplayText(
      account.isDefault ? words.defaultAccount : words.visibility(account.visibility))
  }

  private func figure(_ number: Int, _ role: Role?) -> TableCell {
    number == 0
      ? TableCell(look.glyphs[.nothing], .dimText)
      : TableCell(DisplayText(look.phrases.number(number)), role)
  }

  func details(_ record: VirtualAccountRecord) -> [RecordFace.Detail] {
    let (account, totals) = (record.account, record.totals)
    let (words, columns) = (look.phrases.records, look.phrases.columns)
    func number(_ number: Int) -> String { look.phrases.number(number) }
    return [
      .init(columns.name, account.name.text), .init(columns.description, account.description),
      .init(columns.visibility, look.phrases.visibility(account.visibility)),
      .init(look.phrases.forms.isDefault, account.isDefault ? words.yes : words.no),
      .init(columns.tags, look.phrases.list(account.tags)),
      .init(columns.entitled, number(totals.entitled)), .init(columns.inUse, number(totals.inUse)),
      .init(columns.reserved, number(totals.reserved)),
      .init(columns.shortage, number(totals.shortage), totals.shortage > 0 ? .rowShort : nil),
      .init(columns.surplus, number(totals.surplus), totals.surplus > 0 ? .rowUnused : nil),
      .init(columns.pending, number(totals.pending)),
      .init(columns.expired, number(totals.expired)),
      .init(columns.instances, number(record.instances)),
    ]
  }
}
