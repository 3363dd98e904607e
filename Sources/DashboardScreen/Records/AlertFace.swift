internal import Canvas
internal import Licensing
internal import Phrases

/// How alerts look: the severe ones stand out, and those that somebody took note of stand back.
struct AlertFace {
  let look: Appearance

  private var columnWords: ColumnPhrases { look.phrases.columns }

  var columns: [TableColumn] {
    [
      .mark, .text(look.phrases.alertHeading, minimum: 14, share: 3),
      .text(columnWords.name, minimum: 12, share: 3),
      .text(columnWords.account, minimum: 10, share: 2, priority: 1),
      .number("", minimum: 3, priority: 2), .fitted(look.phrases.dueHeading, minimum: 8),
      .text(look.phrases.remedyHeading, minimum: 12, share: 3, priority: 3),
    ]
  }

  func row(_ record: AlertRecord) -> TableRow {
    let alert = record.alert
    let role = role(of: record)
    return TableRow(
      [
        TableCell(role == nil ? " " : look.glyphs[.ending], role),
        TableCell(DisplayText(look.phrases.alert(alert.kind)), role),
        TableCell(DisplayText(record.name)),
        TableCell(DisplayText(record.virtualAccount?.text ?? "")),
        TableCell(DisplayText(look.phrases.number(alert.level))),
        TableCell(DisplayText(alert.due.map(look.phrases.date) ?? "")),
        TableCell(DisplayText(remedies(alert)), .dimText),
      ], role: record.acknowledgement == nil ? nil : .dimText)
  }

  func details(_ record: AlertRecord) -> [RecordFace.Detail] {
    let alert = record.alert
    return [
      .init(look.phrases.alertHeading, look.phrases.alert(alert.kind), role(of: record)),
      .init(columnWords.status, look.phrases.severity(alert.kind.severity)),
      .init(columnWords.name, record.name),
      .init(columnWords.account, record.virtualAccount?.text ?? ""),
      .init(columnWords.quantity, look.phrases.number(alert.level)),
      .init(look.phrases.dueHeading, alert.due.map(look.phrases.date) ?? ""),
      .init(look.phrases.remedyHeading, remedies(alert)),
      .init(columnWords.who, record.acknowledgement?.login.rawValue ?? ""),
      .init(look.phrases.records.note, record.acknowledgement?.note ?? ""),
    ]
  }

  private func remedies(_ alert: Alert) -> String {
    alert.remedies.map(look.phrases.remedy).joined(separator: ", ")
  }

  private func role(of record: AlertRecord) -> Role? {
    guard record.acknowledgement == nil else { return nil }
    return record.alert.kind.severity == .information ? nil : .rowEnding
  }
}
