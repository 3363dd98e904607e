import Canvas
import Licensing
import LicensingService
import Phrases

/// A transfer that would be made or was made, for people or for programs.
struct TransferOutput {
  let words: Phrases
  let format: OutputFormat
  let directories: [Directory]

  init(words: Phrases, format: OutputFormat, directory: Directory) {
    (self.words, self.format, directories) = (words, format, [directory])
  }

  /// Knows the names of every account that the caller may see.
  init(
    words: Phrases, format: OutputFormat, desk: any LicenseDesk
  ) async throws(Refusal) {
    var directories: [Directory] = []
    for branch in try await desk.fetch(AccountsQuery()) {
      directories.append(try await desk.fetch(DirectoryQuery(account: branch.account.id)))
    }
    (self.words, self.format, self.directories) = (words, format, directories)
  }

  /// A dry run.
  func write(_ preview: MovePreview) {
    guard format == .table else {
      return print(
        JSONOutput.object(
          [("outcome", .text("dryRun")), ("lines", lines(preview.lines))]
            + sides(preview.effects)
        ).text)
    }
    print(words.commandLine.dryRun)
    writePeople(preview.lines, preview.effects)
  }

  /// What was done.
  func write(_ receipt: Receipt) {
    guard case .moved(let transfer) = receipt.happening else { return }
    guard format == .table else {
      return print(
        JSONOutput.object(
          [
            ("seq", .number(Int(receipt.sequence.rawValue))),
            ("requestID", .text(receipt.request.rawValue)),
            ("outcome", .text(receipt.outcome.rawValue)), ("lines", lines(transfer.lines)),
          ] + sides(transfer.effects)
        ).text)
    }
    writePeople(transfer.lines, transfer.effects)
    print(sentence(transfer, receipt))
  }

  private func sentence(_ transfer: Transfer, _ receipt: Receipt) -> String {
    if receipt.outcome == .exists { return words.notices.alreadyApplied(receipt.sequence) }
    return switch transfer.kind {
    case .move: words.commandLine.moved(transfer.quantity, receipt.sequence)
    case .undo(let answered): words.notices.undone(answered, receipt.sequence)
    case .redo(let answered): words.notices.redone(answered, receipt.sequence)
    }
  }

  private func writePeople(_ lines: [Licensing.TransferLine], _ effects: [RowEffect]) {
    for line in lines {
      let sentence = words.commandLine.line(
        line.quantity, license(line.license), account(line.source), account(line.target))
      print(DisplayText(sentence).text)
    }
    for effect in effects where effect.createdShortage > 0 {
      let warning = words.commandLine.createdShortage(
        effect.after.shortage, license(effect.row.license), account(effect.row.virtualAccount))
      ErrorOutput.write(DisplayText(warning).text)
    }
  }

  private func lines(_ lines: [Licensing.TransferLine]) -> JSONOutput {
    .list(
      lines.map { line in
        .object([
          ("license", .text(license(line.license).text)),
          ("from", .text(account(line.source).text)), ("to", .text(account(line.target).text)),
          ("quantity", .number(line.quantity)),
          (
            "lots",
            .list(
              line.lots.map {
                .object([
                  ("lot", .number(Int($0.lot.rawValue))),
                  ("quantity", .number($0.quantity.rawValue)),
                ])
              })
          ),
        ])
      })
  }

  private func sides(_ effects: [RowEffect]) -> [(String, JSONOutput)] {
    [
      ("before", .list(effects.map { figures($0.before) })),
      ("after", .list(effects.map { figures($0.after) })),
    ]
  }

  private func figures(_ position: Position) -> JSONOutput {
    .object([
      ("license", .text(license(position.row.license).text)),
      ("virtualAccount", .text(account(position.row.virtualAccount).text)),
      ("entitled", .number(position.entitled)), ("inUse", .number(position.inUse)),
      ("substitutedIn", .number(position.substitutedIn)),
      ("substitutedOut", .number(position.substitutedOut)),
      ("balance", .number(position.balance)),
      ("nextEnd", .optional(position.nextEnd?.description)),
    ])
  }

  private func license(_ id: Identifier<License>) -> Name {
    for directory in directories {
      if let found = directory.licenses.first(where: { $0.id == id }) { return found.name }
    }
    return Name(number: id)
  }

  private func account(_ id: Identifier<VirtualAccount>) -> Name {
    for directory in directories {
      if let found = directory.virtualAccounts.first(where: { $0.id == id }) { return found.name }
    }
    return Name(number: id)
  }
}
