internal import Canvas
internal import Licensing
internal import Phrases

/// How enterprise agreements look, with what was generated of what may be.
struct EnterpriseAgreementFace {
  let today: Day
  let look: Appearance

  private var words: RecordPhrases { look.phrases.records }

  var columns: [TableColumn] {
    [
      .mark, .text(words.number, minimum: 12, share: 2), .fitted(words.healthHeading, minimum: 8),
      .number(words.generated, minimum: 9), .text(look.phrases.columns.term, minimum: 10, share: 2),
      .fitted(words.trueForward, minimum: 10, priority: 1),
    ]
  }

  func row(_ record: EnterpriseAgreementRecord) -> TableRow {
    let generated = record.suites.reduce(0) { $0 + $1.suite.generated.rawValue }
    let limit = record.suites.reduce(0) { $0 + $1.suite.limit }
    let role = role(record.health)
    return TableRow([
      TableCell(role == nil ? " " : look.glyphs[.ending], role),
      TableCell(DisplayText(record.number)),
      TableCell(DisplayText(words.health(record.health)), role),
      TableCell(DisplayText(words.uses(generated, of: limit))),
      TableCell(DisplayText(look.phrases.term(record.term))),
      TableCell(DisplayText(record.trueForward.map(look.phrases.date) ?? ""), .dimText),
    ])
  }

  private func role(_ health: EnterpriseAgreement.Health) -> Role? {
    switch health {
    case .healthy: nil
    case .inGrowth: .rowEnding
    case .exhausted: .rowShort
    case .ended: .dimText
    }
  }

  func details(_ record: EnterpriseAgreementRecord) -> [RecordFace.Detail] {
    var lines = [
      RecordFace.Detail(words.number, record.number),
      .init(words.healthHeading, words.health(record.health), role(record.health)),
      .init(look.phrases.columns.term, look.phrases.term(record.term)),
      .init(words.trueForward, record.trueForward.map(look.phrases.date) ?? ""),
    ]
    for (index, suite) in record.suites.enumerated() {
      let count = words.uses(suite.suite.generated.rawValue, of: suite.suite.limit)
      lines.append(.init(index == 0 ? words.generated : "", count + " " + suite.license.text))
    }
    for (index, held) in record.consumption.enumerated() {
      let text = look.phrases.number(held.quantity) + " " + held.license.text
      let name = index == 0 ? words.virtualAccount : ""
      lines.append(.init(name, held.virtualAccount.text + ": " + text))
    }
    return lines
  }
}
