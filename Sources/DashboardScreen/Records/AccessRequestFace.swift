internal import Canvas
internal import Licensing
internal import Phrases

/// How requests for a role in an account look; people of other companies are marked.
struct AccessRequestFace {
  let look: Appearance

  private var words: RecordPhrases { look.phrases.records }

  var columns: [TableColumn] {
    let columns = look.phrases.columns
    return [
      .mark, .fitted(words.number, minimum: 5), .text(words.requester, minimum: 10, share: 2),
      .text(columns.roles, minimum: 14, share: 3), .fitted(columns.status, minimum: 9),
      .text(columns.account, minimum: 10, share: 2, priority: 1),
      .text(look.phrases.label(.reason), minimum: 8, share: 2, priority: 2),
    ]
  }

  func row(_ record: AccessRequestRecord) -> TableRow {
    let request = record.request
    return TableRow(
      [
        TableCell(record.isPartner ? look.glyphs[.partner] : " ", .rowPartner),
        TableCell(DisplayText("#\(request.id)")), TableCell(DisplayText(record.user.name)),
        TableCell(DisplayText(roles(record).joined(separator: "; "))),
        TableCell(DisplayText(look.phrases.status(request.status))),
        TableCell(DisplayText(record.account.text)),
        TableCell(DisplayText(request.reason), .dimText),
      ], role: request.status == .pending ? nil : .dimText)
  }

  private func roles(_ record: AccessRequestRecord) -> [String] {
    guard !record.virtualAccounts.isEmpty else { return [words.role(record.request.role, in: nil)] }
    return record.virtualAccounts.map { words.role(record.request.role, in: $0) }
  }

  func details(_ record: AccessRequestRecord) -> [RecordFace.Detail] {
    let (request, columns) = (record.request, look.phrases.columns)
    let company = (record.user.company ?? "") + (record.isPartner ? " (\(words.partner))" : "")
    var lines = [
      RecordFace.Detail(words.requester, record.user.name),
      .init(columns.email, record.user.email ?? ""),
      .init(columns.company, company, record.isPartner ? .rowPartner : nil),
      .init(columns.account, record.account.text), .init(columns.domain, record.domain.rawValue),
    ]
    for (index, role) in roles(record).enumerated() {
      lines.append(.init(index == 0 ? columns.roles : "", role))
    }
    return lines + [
      .init(look.phrases.label(.reason), request.reason),
      .init(columns.status, look.phrases.status(request.status)),
      .init(words.decider, request.decider?.rawValue ?? ""),
      .init(words.answer, request.answer ?? ""),
    ]
  }
}
