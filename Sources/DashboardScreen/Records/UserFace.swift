internal import Canvas
internal import Licensing
internal import Phrases

/// How people and their roles look; partner users are marked.
struct UserFace {
  let look: Appearance

  var columns: [TableColumn] {
    let words = look.phrases.columns
    return [
      .mark, .text(words.name, minimum: 12, share: 2),
      .fitted(words.login, minimum: 6, priority: 3),
      .text(words.email, minimum: 12, share: 2, priority: 1),
      .fitted(words.status, minimum: 8, priority: 2),
      .text(words.roles, minimum: 18, share: 3),
    ]
  }

  func row(_ record: UserRecord) -> TableRow {
    let user = record.user
    return TableRow(
      [
        TableCell(record.isPartner ? look.glyphs[.partner] : " ", .rowPartner),
        TableCell(DisplayText(user.name)),
        user.login.map { TableCell(DisplayText($0.rawValue)) }
          ?? TableCell(look.glyphs[.nothing], .dimText),
        TableCell(DisplayText(user.email ?? ""), .dimText),
        TableCell(DisplayText(look.phrases.status(user.status)), role(user.status)),
        TableCell(DisplayText(roles(record).joined(separator: "; "))),
      ], role: user.status == .disabled ? .dimText : nil)
  }

  private func role(_ status: User.Status) -> Role? {
    switch status {
    case .active: nil
    case .invited: .rowPending
    case .disabled: .warning
    }
  }

  private func roles(_ record: UserRecord) -> [String] {
    record.roles.map { look.phrases.records.role($0.grant.role, in: $0.virtualAccount) }
  }

  func details(_ record: UserRecord) -> [RecordFace.Detail] {
    let (user, words) = (record.user, look.phrases.columns)
    let partner = look.phrases.typography.separator + look.phrases.records.partner
    let company = (user.company ?? "") + (record.isPartner ? partner : "")
    var lines = [
      RecordFace.Detail(words.name, user.name), .init(words.login, user.login?.rawValue ?? ""),
      .init(words.email, user.email ?? ""),
      .init(words.company, company, record.isPartner ? .rowPartner : nil),
      .init(words.status, look.phrases.status(user.status), role(user.status)),
    ]
    for (index, role) in roles(record).enumerated() {
      lines.append(.init(index == 0 ? words.roles : "", role))
    }
    return lines
  }
}
