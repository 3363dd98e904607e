import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists people and their roles, or those who have a right.
struct UsersCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "users", abstract: Speech.words.abstract(.users))

  @Option(help: .init(Speech.words.help(.whoCan), valueName: "right"))
  var whoCan: Right?

  @OptionGroup var standard: StandardOptions
  @OptionGroup var place: ScopeOptions
  @OptionGroup var search: FilterOption
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let filter = try search.filter(for: .recordsOf(.users))
    let scope = try await place.scope(at: desk)
    let columns = words.columns
    var table = TableOutput([
      .init(heading: columns.name, member: "name"),
      .init(heading: columns.email, member: "email"),
      .init(heading: columns.login, member: "login"),
      .init(heading: columns.status, member: "status"),
      .init(heading: columns.company, member: "company"),
      .init(heading: words.dashboard.partner, member: "isPartner"),
      .init(heading: columns.roles, member: "roles"),
    ])
    for case .user(let record) in try await desk.records(.users, in: scope, filter: filter)
    where can(record, in: scope) {
      table.append(cells(of: record))
    }
    table.write(as: form.format)
  }

  private func can(_ record: UserRecord, in scope: Scope) -> Bool {
    guard let whoCan else { return true }
    return Policy.allows(
      whoCan, in: scope, to: record.user, holding: Set(record.roles.map(\.grant)))
  }

  private func cells(of record: UserRecord) -> [JSONOutput] {
    let user = record.user
    let isTable = form.format == .table
    return [
      .text(user.name), .optional(user.email), .optional(user.login?.rawValue),
      .text(isTable ? words.status(user.status) : user.status.rawValue),
      .optional(user.company),
      isTable
        ? .text(record.isPartner ? words.dashboard.partner : "") : .truth(record.isPartner),
      isTable
        ? .text(record.roles.map(label).joined(separator: "; "))
        : .list(record.roles.map(object)),
    ]
  }

  private func label(_ held: UserRecord.Held) -> String {
    words.role(held.grant.role) + (held.virtualAccount.map { " (\($0.text))" } ?? "")
  }

  private func object(_ held: UserRecord.Held) -> JSONOutput {
    .object([
      ("role", .text(held.grant.role.rawValue)),
      ("virtualAccount", .optional(held.virtualAccount?.text)),
    ])
  }
}

/// A role to be given or taken, and to whom.
struct RoleOptions: ParsableArguments {
  @Argument(help: .init(Speech.words.help(.email)))
  var email: String

  @Argument(help: .init(Speech.words.help(.role)))
  var role: Role
}

/// Gives somebody a role; an address that nobody has yet is sent a code.
struct GrantCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: Speech.words.abstract(.grant))

  @OptionGroup var who: RoleOptions

  @Option(help: .init(Speech.words.help(.name)))
  var name: String?

  @Option(help: .init(Speech.words.help(.company)))
  var company: String?

  @Flag(help: .init(Speech.words.help(.consent)))
  var consent = false

  @OptionGroup var standard: StandardOptions
  @OptionGroup var place: ScopeOptions
  @OptionGroup var options: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let scope = try await place.scope(at: desk)
    try await carryOut(
      .people(
        .grant(
          GrantRequest(
            email: who.email, name: name ?? "", company: company ?? "", role: who.role,
            smartAccount: scope.smartAccount, virtualAccount: scope.virtualAccount,
            consents: consent))), options, at: desk)
  }
}

/// Takes a role away.
struct RevokeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: Speech.words.abstract(.revoke))

  @OptionGroup var who: RoleOptions
  @OptionGroup var standard: StandardOptions
  @OptionGroup var place: ScopeOptions
  @OptionGroup var options: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let scope = try await place.scope(at: desk)
    let records = try await desk.records(.users, in: scope, filter: .everything)
    let user = records.compactMap { if case .user(let record) = $0 { record.user } else { nil } }
      .first { $0.email == who.email.lowercased() || $0.login?.rawValue == who.email }
    guard let user else { throw .impeded(.unknown(.email, who.email)) }
    let grant = Grant(
      user: user.id, role: who.role, smartAccount: scope.smartAccount,
      virtualAccount: scope.virtualAccount)
    guard let grant else { throw .field(.virtualAccount, .empty) }
    try await carryOut(.people(.revoke(grant)), options, at: desk)
  }
}
