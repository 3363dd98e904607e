import Canvas
import Licensing
import Phrases

/// What a command would do or did with orders, tokens, instances and the like.
struct DeedOutput {
  let words: Phrases
  let format: OutputFormat

  /// A dry run.
  func write(_ preview: CommandPreview) {
    guard format == .table else {
      return print(
        JSONOutput.object([
          ("outcome", .text("dryRun")), ("deeds", .list(preview.deeds.map { deed($0.deed) })),
          ("rows", .list(preview.rows.map(row))),
        ]).text)
    }
    print(words.commandLine.dryRun)
    for story in preview.deeds { print(plain(words.sentence(for: .did(story)))) }
    for row in preview.rows {
      let (before, after) = (row.effect.before, row.effect.after)
      print(
        plain(
          "\(row.license.text), \(row.virtualAccount.text): "
            + "\(words.columns.entitled) \(before.entitled) \(words.typography.arrow) "
            + "\(after.entitled), \(words.columns.inUse) \(before.inUse) "
            + "\(words.typography.arrow) \(after.inUse), \(words.columns.balance) "
            + "\(before.balance) \(words.typography.arrow) \(after.balance)"))
    }
  }

  /// What was done, and a secret that is told this once.
  func write(
    _ receipt: Receipt, story: DeedStory?, secret: (member: String, secret: Secret)? = nil
  ) {
    guard format == .table else {
      var members: [(String, JSONOutput)] = [
        ("seq", .number(Int(receipt.sequence.rawValue))),
        ("requestID", .text(receipt.request.rawValue)),
        ("outcome", .text(receipt.outcome.rawValue)),
      ]
      if case .did(let done) = receipt.happening { members.append(("deed", deed(done))) }
      if let secret { members.append((secret.member, .text(secret.secret.rawValue))) }
      return print(JSONOutput.object(members).text)
    }
    if receipt.outcome == .exists {
      return print(words.notices.alreadyApplied(receipt.sequence))
    }
    if case .did(let done) = receipt.happening {
      let story = story ?? DeedStory(deed: done, license: nil, source: nil, target: nil)
      print("\(receipt.sequence) \(plain(words.sentence(for: .did(story))))")
    }
    if let secret {
      print(secret.secret.rawValue)
      print(words.shownOnce)
    }
  }

  private func plain(_ text: String) -> String { DisplayText(text).text }

  private func deed(_ deed: Deed) -> JSONOutput {
    .object([
      ("type", .text(deed.kind.rawValue)),
      ("objects", .list(deed.objects.map { .number(Int($0)) })),
      ("subjects", .list(deed.subjects.map { .text($0) })),
      ("quantity", deed.quantity.map { .number($0) } ?? .null),
      ("reason", .optional(deed.reason)),
    ])
  }

  private func row(_ row: CommandPreview.Row) -> JSONOutput {
    .object([
      ("license", .text(row.license.text)), ("virtualAccount", .text(row.virtualAccount.text)),
      ("before", figures(row.effect.before)), ("after", figures(row.effect.after)),
    ])
  }

  private func figures(_ position: Position) -> JSONOutput {
    .object([
      ("entitled", .number(position.entitled)), ("inUse", .number(position.inUse)),
      ("reserved", .number(position.reserved)), ("pending", .number(position.pending)),
      ("balance", .number(position.balance)),
    ])
  }
}
