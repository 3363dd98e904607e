internal import Canvas
internal import Licensing
internal import Phrases

/// How requests for smart accounts look.
struct RequestFace {
  let today: Day
  let look: Appearance

  private var words: RecordPhrases { look.phrases.records }

  var columns: [TableColumn] {
    let columns = look.phrases.columns
    return [
      .mark, .fitted(words.number, minimum: 5), .text(columns.account, minimum: 12, share: 2),
      .text(columns.domain, minimum: 12, share: 2, priority: 2),
      .fitted(columns.status, minimum: 10), .text(words.requester, minimum: 8, share: 1),
      .text(words.nominee, minimum: 10, share: 2, priority: 1),
      .fitted(words.expires, minimum: 10, priority: 3),
    ]
  }

  func row(_ record: AccountRequestRecord) -> TableRow {
    let request = record.request
    return TableRow(
      [
        TableCell(request.isOpen ? look.glyphs[.pending] : " ", .rowPending),
        TableCell(DisplayText("#\(request.id)")),
        TableCell(DisplayText(request.form.accountName)),
        TableCell(DisplayText(request.domain?.rawValue ?? request.form.domain), .dimText),
        TableCell(DisplayText(look.phrases.status(request.status))),
        TableCell(DisplayText(record.requester)),
        TableCell(DisplayText(request.nominee?.rawValue ?? "")),
        TableCell(DisplayText(request.expires.map(look.phrases.date) ?? ""), .dimText),
      ], role: request.isOpen ? nil : .dimText)
  }

  func details(_ record: AccountRequestRecord) -> [RecordFace.Detail] {
    let (request, columns) = (record.request, look.phrases.columns)
    let form = request.form
    func label(_ field: FormField) -> String { look.phrases.label(field) }
    let company = form.company
    return [
      .init(columns.kind, look.phrases.kind(form.kind)),
      .init(columns.account, form.accountName),
      .init(columns.domain, request.domain?.rawValue ?? form.domain),
      .init(columns.status, look.phrases.status(request.status)),
      .init(words.requester, record.requester), .init(label(.email), form.profile.email),
      .init(words.nominee, request.nominee?.rawValue ?? ""),
      .init(label(.company), company.name), .init(label(.country), company.country),
      .init(label(.address), company.address), .init(label(.region), company.region),
      .init(label(.postalCode), company.postalCode),
      .init(words.expires, request.expires.map(look.phrases.date) ?? ""),
      .init(words.answer, request.answer ?? ""),
    ]
  }
}
