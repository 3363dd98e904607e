import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists registration tokens, makes them and revokes them.
struct TokensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens", abstract: Speech.words.abstract(LicensingCommandName.tokens),
    subcommands: [TokenListCommand.self, TokenCreateCommand.self, TokenRevokeCommand.self],
    defaultSubcommand: TokenListCommand.self)
}

/// Lists registration tokens with their uses; never their secrets, which nobody keeps.
struct TokenListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Speech.words.abstract(LicensingCommandName.tokens))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var listed: ListOptions
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    var table = TableOutput([
      .init(heading: "#", member: "token", isNumber: true),
      .init(heading: words.columns.account, member: "virtualAccount"),
      .init(heading: words.columns.what, member: "description"),
      .init(heading: words.columns.status, member: "status"),
      .init(heading: words.columns.inUse, member: "uses", isNumber: true),
      .init(heading: words.columns.quantity, member: "maxUses", isNumber: true),
      .init(heading: words.columns.term, member: "expires"),
      .init(heading: "", member: "exportControlled"),
    ])
    let records = try await listed.records(.tokens, at: desk)
    for case .token(let token) in records {
      table.append([
        .number(Int(token.id.rawValue)), .text(token.virtualAccount.text),
        .text(token.description),
        .text(
          form.format == .table ? words.standing(token.standing) : token.standing.rawValue),
        .number(token.uses), token.mostUses.map { .number($0) } ?? .null,
        .text(token.expires.description), .truth(token.isExportAllowed),
      ])
    }
    table.write(as: form.format)
  }
}

/// Makes a token and shows its secret once.
struct TokenCreateCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: Speech.words.abstract(LicensingCommandName.tokenCreate))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Option(help: .init(Speech.words.help(.virtualAccount), valueName: "name"))
  var virtualAccount: String

  @Option(help: .init(Speech.words.help(LicensingOptionName.description)))
  var description = ""

  @Option(help: .init(Speech.words.help(LicensingOptionName.days)))
  var days = RegistrationToken.standardDays

  @Option(help: .init(Speech.words.help(LicensingOptionName.uses)))
  var maxUses: Int?

  @Flag(help: .init(Speech.words.help(LicensingOptionName.exportControlled)))
  var exportControlled = false

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    let secret = Secret.random(bytes: 32)
    let token = NewToken(
      virtualAccount: try directory.virtualAccount(named: virtualAccount).id,
      description: description, days: days, mostUses: maxUses,
      isExportAllowed: exportControlled, secret: secret)
    try await perform(.token(.create(token)), options, at: desk, secret: ("secret", secret))
  }
}

/// Revokes a token.
struct TokenRevokeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: Speech.words.abstract(LicensingCommandName.tokenRevoke))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.token)))
  var token: Int64

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await perform(.token(.revoke(Identifier(rawValue: token))), options, at: desk)
  }
}

extension LicenseDesk {
  /// Every record of a list, window after window.
  func all(_ query: RecordsQuery) async throws(Refusal) -> [ListedRecord] {
    var query = query
    var records: [ListedRecord] = []
    while true {
      let window = try await fetch(query)
      records += window.rows
      guard window.hasLater, let last = window.keys.last else { return records }
      query.anchor = .after(last)
    }
  }
}
