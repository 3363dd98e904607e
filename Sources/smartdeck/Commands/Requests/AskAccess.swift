import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Asks for a role in an account that exists.
struct AskAccess: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "access", abstract: Speech.words.abstract(.access))

  @Argument(help: .init(Speech.words.help(RequestOptionName.domain)))
  var domain: String

  @Argument(help: .init(Speech.words.help(.role)))
  var role: Role

  @Option(help: .init(Speech.words.help(RequestOptionName.places)))
  var virtualAccount: [String] = []

  @Option(help: .init(Speech.words.help(RequestOptionName.why)))
  var reason: String?

  @OptionGroup var own: ProfileOptions
  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let wish = AccessForm(
      profile: own.profile, domain: domain, virtualAccounts: virtualAccount, role: role,
      reason: reason ?? "")
    try await carryOut(.request(.askAccess(wish)), options, at: desk)
  }
}

/// Lists the caller's own requests for roles and those that the caller decides.
struct ListAccess: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "access-list", abstract: Speech.words.abstract(.accessList))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var search: FilterOption
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let filter = try search.filter(for: .recordsOf(.accessRequests))
    let columns = words.columns
    var table = TableOutput([
      .init(heading: "#", member: "number", isNumber: true),
      .init(heading: columns.who, member: "name"),
      .init(heading: columns.email, member: "email"),
      .init(heading: columns.company, member: "company"),
      .init(heading: columns.domain, member: "account"),
      .init(heading: columns.roles, member: "role"),
      .init(heading: columns.account, member: "virtualAccounts"),
      .init(heading: columns.status, member: "status"),
    ])
    let scope = try await account.requestScope(at: desk)
    let records = try await desk.records(.accessRequests, in: scope, filter: filter)
    for case .access(let record) in records { table.append(cells(of: record)) }
    table.write(as: form.format)
  }

  private func cells(of record: AccessRequestRecord) -> [JSONOutput] {
    let request = record.request
    let isTable = form.format == .table
    return [
      .number(Int(request.id.rawValue)), .text(record.user.name), .optional(record.user.email),
      .optional(record.user.company), .text(record.domain.rawValue),
      .text(isTable ? words.role(request.role) : request.role.rawValue),
      .list(record.virtualAccounts.map { .text($0.text) }),
      .text(isTable ? words.status(request.status) : request.status.rawValue),
    ]
  }
}

/// Gives a role that was asked for, or another one.
struct ApproveAccess: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve-access", abstract: Speech.words.abstract(.approveAccess))

  @OptionGroup var which: NumberArgument

  @Option(help: .init(Speech.words.help(.role)))
  var role: Role?

  @Option(help: .init(Speech.words.help(RequestOptionName.places)))
  var virtualAccount: [String] = []

  @Flag(help: .init(Speech.words.help(.consent)))
  var consent = false

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let approval = AccessApproval(
      role: role, virtualAccounts: try await places(at: desk), consents: consent)
    try await carryOut(
      .request(.approveAccess(Identifier(rawValue: which.number), approval)), options, at: desk)
  }

  private func places(
    at desk: any LicenseDesk
  ) async throws(Refusal) -> [Identifier<VirtualAccount>]? {
    guard !virtualAccount.isEmpty else { return nil }
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    var found: [Identifier<VirtualAccount>] = []
    for name in virtualAccount { found.append(try directory.virtualAccount(named: name).id) }
    return found
  }
}

/// Declines a request for a role, with the reason.
struct DeclineAccess: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline-access", abstract: Speech.words.abstract(.declineAccess))

  @OptionGroup var which: NumberArgument

  @Option(help: .init(Speech.words.help(RequestOptionName.why)))
  var reason: String

  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: DeedOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await carryOut(
      .request(.declineAccess(Identifier(rawValue: which.number), reason: reason)), options,
      at: desk)
  }
}
