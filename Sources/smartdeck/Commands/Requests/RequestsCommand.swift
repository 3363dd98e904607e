import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Asks for accounts and for access, and decides such requests.
struct RequestsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: Speech.words.abstract(.requests),
    subcommands: [
      ListRequests.self, RequestAccount.self, ApproveRequest.self, DeclineRequest.self,
      NominateCommand.self, ProfileCommand.self, AskAccess.self, ListAccess.self,
      ApproveAccess.self, DeclineAccess.self,
    ], defaultSubcommand: ListRequests.self)
}

/// What one says of oneself.
struct ProfileOptions: ParsableArguments {
  @Option(help: .init(Speech.words.help(RequestOptionName.ownName)))
  var name: String?

  @Option(help: .init(Speech.words.help(RequestOptionName.ownEmail)))
  var email: String?

  @Option(help: .init(Speech.words.help(RequestOptionName.ownCompany)))
  var company: String?

  var profile: Profile {
    Profile(name: name ?? "", email: email ?? "", company: company ?? "")
  }
}

/// The company that an account is for.
struct CompanyOptions: ParsableArguments {
  @Option(help: .init(Speech.words.help(RequestOptionName.companyName)))
  var companyName: String?

  @Option(help: .init(Speech.words.help(RequestOptionName.country)))
  var country: String?

  @Option(help: .init(Speech.words.help(RequestOptionName.address)))
  var address: String?

  @Option(help: .init(Speech.words.help(RequestOptionName.region)))
  var region: String?

  @Option(help: .init(Speech.words.help(RequestOptionName.postalCode)))
  var postalCode: String?

  var form: CompanyForm {
    CompanyForm(
      name: companyName ?? "", country: country ?? "", address: address ?? "",
      region: region ?? "", postalCode: postalCode ?? "")
  }
}

/// Asks for a smart account, in one command; without a nominee the caller has the authority.
struct RequestAccount: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: Speech.words.abstract(.requestAccount))

  @Argument(help: .init(Speech.words.help(RequestOptionName.accountName)))
  var accountName: String

  @Option(help: .init(Speech.words.help(RequestOptionName.kind)))
  var kind: SmartAccount.Kind = .customer

  @OptionGroup var own: ProfileOptions

  @Option(help: .init(Speech.words.help(RequestOptionName.nominee)))
  var nominee: String?

  @OptionGroup var company: CompanyOptions

  @Option(help: .init(Speech.words.help(RequestOptionName.domain)))
  var domain: String?

  @Option(help: .init(Speech.words.help(RequestOptionName.nominated)))
  var nominated: String?

  @Flag(name: .customLong("access"), help: .init(Speech.words.help(.wantsAccess)))
  var wantsAccess = false

  @Flag(help: .init(Speech.words.help(.consent)))
  var consent = false

  @Option(help: .init(Speech.words.help(RequestOptionName.draft)))
  var draft: Int64?

  @Flag(help: .init(Speech.words.help(RequestOptionName.save)))
  var save = false

  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: DeedOptions

  var createsDatabase: Bool { true }

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let draft = draft.map { Identifier<AccountRequest>(rawValue: $0) }
    try await carryOut(
      .request(save ? .save(filled, draft: draft) : .submit(filled, draft: draft)), options,
      at: desk)
  }

  private var filled: RequestForm {
    RequestForm(
      kind: kind, profile: own.profile, hasAuthority: nominee == nil, nominee: nominee ?? "",
      company: company.form, accountName: accountName, domain: domain ?? "",
      nominated: nominated ?? "", wantsAccess: wantsAccess, consents: consent)
  }
}

/// Lists the requests for accounts that concern the caller.
struct ListRequests: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Speech.words.abstract(.list))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var search: FilterOption
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let filter = try search.filter(for: .recordsOf(.requests))
    var table = TableOutput([
      .init(heading: "#", member: "number", isNumber: true),
      .init(heading: words.columns.name, member: "name"),
      .init(heading: words.columns.domain, member: "domain"),
      .init(heading: words.columns.kind, member: "kind"),
      .init(heading: words.columns.status, member: "status"),
      .init(heading: words.columns.who, member: "requester"),
      .init(heading: words.columns.email, member: "nominee"),
    ])
    let scope = try await account.requestScope(at: desk)
    for case .request(let record) in try await desk.records(.requests, in: scope, filter: filter) {
      table.append(cells(of: record))
    }
    table.write(as: form.format)
  }

  private func cells(of record: AccountRequestRecord) -> [JSONOutput] {
    let request = record.request
    let isTable = form.format == .table
    return [
      .number(Int(request.id.rawValue)), .text(request.form.accountName),
      .text(request.domain?.rawValue ?? request.form.domain),
      .text(isTable ? words.kind(request.form.kind) : request.form.kind.rawValue),
      .text(isTable ? words.status(request.status) : request.status.rawValue),
      .text(record.requester), .optional(request.nominee?.rawValue),
    ]
  }
}

extension AccountOption {
  /// The scope of a list of requests, which also a stranger may ask for.
  func requestScope(at desk: any LicenseDesk) async throws(Refusal) -> Scope {
    let branches = try await desk.fetch(AccountsQuery())
    if account == nil, let only = branches.first, branches.count == 1 {
      return .smartAccount(only.account.id)
    }
    guard account != nil else { return .smartAccount(0) }
    return .smartAccount(try await branch(at: desk).account.id)
  }
}
