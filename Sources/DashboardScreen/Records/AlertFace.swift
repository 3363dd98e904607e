internal import Canvas
internal import Licensing
internal import Phrases

/// How alerts look: the severe ones stand out, and those that somebody took note of stand back.
struct AlertFace {
  let today: Day
  let look: Appearance

  private var columnWords: ColumnPhrases { look.phrases.columns }

  var columns: [TableColumn] {
    [
      .mark, .text(look.phrases.alertHeading, minimum: 14, share: 3),
      .text(columnWords.name, minimum: 12, share: 3),
      .text(columnWords.account, minimum: 10, share: 2, priority: 4),
      .number(look.phrases.levelHeading, minimum: 3, priority: 1),
      .fitted(look.phrases.dueHeading, minimum: 8),
      .fitted(look.phrases.ageHeading, minimum: 5, priority: 2),
      .text(look.phrases.remedyHeading, minimum: 12, share: 3, priority: 3),
    ]
  }

  func row(_ record: AlertRecord) -> TableRow {
    let alert = record.alert
    let role = role(of: record)
    return TableRow(
      [
        mark(of: record, role),
        TableCell(DisplayText(look.phrases.alert(alert.kind)), role),
        TableCell(DisplayText(record.name)),
        TableCell(DisplayText(record.virtualAccount?.text ?? "")),
        TableCell(DisplayText(look.phrases.number(alert.level))),
        TableCell(DisplayText(alert.due.map(look.phrases.date) ?? "")),
        TableCell(DisplayText(age(alert)), .dimText),
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
      .init(look.phrases.ageHeading, age(alert)),
      .init(look.phrases.remedyHeading, remedies(alert)),
      .init(columnWords.who, record.acknowledgement?.login.rawValue ?? ""),
      .init(look.phrases.records.note, record.acknowledgement?.note ?? ""),
    ]
  }

  private func remedies(_ alert: Alert) -> String {
    alert.remedies.map(look.phrases.remedy).joined(separator: ", ")
  }

  /// Severe ones stand out; what somebody took note of bears a mark of that.
  private func mark(of record: AlertRecord, _ role: Role?) -> TableCell {
    if record.acknowledgement != nil { return TableCell(look.glyphs[.marked], .dimText) }
    switch record.alert.kind.severity {
    case .major: return TableCell(look.glyphs[.short], .danger)
    case .minor: return TableCell(look.glyphs[.ending], role)
    case .information: return TableCell(look.glyphs[.nothing], .dimText)
    }
  }

  /// For how long it holds, where that is known.
  private func age(_ alert: Alert) -> String {
    alert.since.map { look.phrases.count(max(0, today.number - $0.number), .day) } ?? ""
  }

  private func role(of record: AlertRecord) -> Role? {
    guard record.acknowledgement == nil else { return nil }
    switch record.alert.kind.severity {
    case .major: return .danger
    case .minor: return .rowEnding
    case .information: return nil
    }
  }
}
