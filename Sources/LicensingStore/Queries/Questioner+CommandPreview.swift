internal import GRDB
internal import Licensing

extension Questioner {
  /// What a command would do: decided as it would be now, and not written.
  func commandPreview(_ query: CommandPreviewQuery) throws -> CommandPreview {
    // A preview hands nothing out, so its secret is nobody's.
    let moment = Circumstances(now: now, fresh: Secret(randomBytes: []))
    let slice = try reader.slice(for: query.command, by: principal.login, over: foundation)
    let drafts = try slice.decide(query.command, by: principal, at: moment).drafts
    let rows = try slice.effects(of: drafts).compactMap { effect -> CommandPreview.Row? in
      guard let account = foundation.virtualAccounts[effect.row.virtualAccount],
        let license = foundation.catalog[effect.row.license],
        Policy.visibility(of: account.smartAccount, with: .viewLicenses, to: principal)
          .includes(account.id)
      else { return nil }
      return CommandPreview.Row(
        license: license.name, virtualAccount: account.name, effect: effect)
    }
    return CommandPreview(
      deeds: drafts.compactMap { draft in
        if case .did(let deed) = draft.happening { foundation.story(of: deed) } else { nil }
      }, rows: rows)
  }
}
