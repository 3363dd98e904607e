internal import Canvas
internal import Licensing
internal import Phrases

/// How product instances look.
struct InstanceFace {
  let today: Day
  let look: Appearance

  private var words: RecordPhrases { look.phrases.records }

  var columns: [TableColumn] {
    [
      .mark, .text(words.host, minimum: 14, share: 3),
      .text(look.phrases.columns.account, minimum: 10, share: 2),
      .text(words.productType, minimum: 8, share: 2, priority: 2),
      .fitted(words.serialNumber, minimum: 11, priority: 1),
      .text(words.uses, minimum: 16, share: 4),
      .fitted(words.lastContact, minimum: 10, priority: 3),
    ]
  }

  func row(_ record: InstanceRecord) -> TableRow {
    let instance = record.instance
    let isSilent = silence(instance) != nil
    return TableRow([
      TableCell(isSilent ? look.glyphs[.ending] : " ", isSilent ? .rowEnding : nil),
      TableCell(DisplayText(instance.hostName)), TableCell(DisplayText(record.virtualAccount.text)),
      TableCell(DisplayText(instance.productType)), TableCell(DisplayText(instance.serialNumber)),
      TableCell(DisplayText(uses(record))),
      TableCell(DisplayText(contact(instance)), isSilent ? .rowEnding : .dimText),
    ])
  }

  /// What is used, the first license by name, then how many more there are.
  private func uses(_ record: InstanceRecord) -> String {
    guard let first = record.uses.first else { return look.glyphs[.nothing].text }
    let head = look.phrases.number(max(first.reported, first.reserved)) + " " + first.license.text
    let rest = record.uses.count - 1
    return rest == 0 ? head : "\(head) +\(rest)"
  }

  /// The days since it was heard of, where that is long ago.
  private func silence(_ instance: ProductInstance) -> Int? {
    guard let contact = instance.lastContact else { return nil }
    let days = today.number - contact.day.number
    return days > ProductInstance.silentAfter ? days : nil
  }

  private func contact(_ instance: ProductInstance) -> String {
    instance.lastContact.map { look.phrases.moment($0, today: today) } ?? words.unknown
  }

  func details(_ record: InstanceRecord) -> [RecordFace.Detail] {
    let instance = record.instance
    func moment(_ instant: Instant?) -> String {
      instant.map(look.phrases.dateAndTime) ?? words.unknown
    }
    var lines = [
      RecordFace.Detail(words.hostName, instance.hostName),
      .init(words.virtualAccount, record.virtualAccount.text),
      .init(words.productType, instance.productType),
      .init(words.productID, instance.productID),
      .init(words.serialNumber, instance.serialNumber),
      .init(words.softwareTag, instance.softwareTag),
      .init(words.registered, moment(instance.registered)),
      .init(words.lastContact, moment(instance.lastContact)),
    ]
    if let days = silence(instance) { lines.append(.init("", words.silent(days), .rowEnding)) }
    for (index, use) in record.uses.enumerated() {
      let count = words.use(use.reported, reserved: use.reserved)
      lines.append(.init(index == 0 ? words.uses : "", count + " " + use.license.text))
    }
    return lines
  }
}
