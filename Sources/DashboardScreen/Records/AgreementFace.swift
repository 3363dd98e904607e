internal import Canvas
internal import Licensing
internal import Phrases

/// How accounts stand to the agreement.
struct AgreementFace {
  let look: Appearance

  private var words: ColumnPhrases { look.phrases.columns }

  var columns: [TableColumn] {
    [
      .mark, .text(words.account, minimum: 14, share: 2),
      .text(words.domain, minimum: 12, share: 2, priority: 1),
      .fitted(look.phrases.records.agreement, minimum: 12),
      .number(words.version, minimum: 4, priority: 2), .fitted(words.accepted, minimum: 10),
      .fitted(look.phrases.records.acceptedBy, minimum: 6, priority: 3),
    ]
  }

  func row(_ record: AgreementRecord) -> TableRow {
    let (mark, role) = standing(record.standing)
    let nothing = TableCell(look.glyphs[.nothing], .dimText)
    let acceptance = record.acceptance.flatMap { $0.version > 0 ? $0 : nil }
    return TableRow([
      TableCell(mark, role), TableCell(DisplayText(record.account.name.text)),
      TableCell(DisplayText(record.account.domain.rawValue), .dimText),
      TableCell(DisplayText(look.phrases.standing(record.standing)), role),
      acceptance.map { TableCell(DisplayText("\($0.version)")) } ?? nothing,
      acceptance.map { TableCell(DisplayText(look.phrases.date($0.accepted))) } ?? nothing,
      acceptance?.login.map { TableCell(DisplayText($0.rawValue)) } ?? nothing,
    ])
  }

  private func standing(_ standing: AgreementStanding) -> (DisplayText, Role?) {
    switch standing {
    case .pending, .updated: (look.glyphs[.ending], .rowEnding)
    case .notNeeded, .elsewhere: (" ", .dimText)
    case .accepted: (look.glyphs[.marked], .success)
    }
  }

  func details(_ record: AgreementRecord) -> [RecordFace.Detail] {
    let acceptance = record.acceptance.flatMap { $0.version > 0 ? $0 : nil }
    return [
      .init(words.account, record.account.name.text),
      .init(words.domain, record.account.domain.rawValue),
      .init(look.phrases.records.agreement, record.current.reference),
      .init(
        words.status, look.phrases.standing(record.standing), standing(record.standing).1),
      .init(words.version, acceptance.map { "\($0.version)" } ?? ""),
      .init(words.accepted, acceptance.map { look.phrases.date($0.accepted) } ?? ""),
      .init(look.phrases.records.acceptedBy, acceptance?.login?.rawValue ?? ""),
    ]
  }
}
