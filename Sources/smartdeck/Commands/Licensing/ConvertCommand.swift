import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists traditional licenses, adds and assigns their keys, and converts them.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: Speech.words.abstract(LicensingCommandName.convert),
    subcommands: [
      KeyListCommand.self, KeyAddCommand.self, KeyAssignCommand.self, KeyConvertCommand.self,
    ], defaultSubcommand: KeyListCommand.self)
}

/// Lists the activation keys.
struct KeyListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Speech.words.abstract(LicensingCommandName.convert))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var listed: ListOptions
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    var table = TableOutput([
      .init(heading: "#", member: "key"), .init(heading: "", member: "sku"),
      .init(heading: words.columns.license, member: "license"),
      .init(heading: words.columns.quantity, member: "quantity", isNumber: true),
      .init(heading: words.columns.status, member: "status"),
      .init(heading: words.columns.account, member: "virtualAccount"),
      .init(heading: "", member: "device"),
      .init(heading: words.columns.lot, member: "lot", isNumber: true),
    ])
    let records = try await listed.records(.traditionalLicenses, at: desk)
    for case .traditionalLicense(let record) in records {
      table.append([
        .text(record.item.key), .text(record.item.sku), .text(record.license.text),
        .number(record.item.quantity.rawValue),
        .text(
          form.format == .table
            ? words.records.status(record.item.status) : record.item.status.rawValue),
        .optional(record.virtualAccount?.text), .text(record.item.device),
        record.item.lot.map { .number(Int($0.rawValue)) } ?? .null,
      ])
    }
    table.write(as: form.format)
  }
}

/// Adds an activation key.
struct KeyAddCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: Speech.words.abstract(LicensingCommandName.keyAdd))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.key)))
  var key: String

  @Argument(help: .init(Speech.words.help(.license)))
  var license: String

  @Argument(help: .init(Speech.words.help(.quantity)))
  var quantity: Int

  @Option(help: .init(Speech.words.help(LicensingOptionName.sku)))
  var sku = ""

  @Option(help: .init(Speech.words.help(LicensingOptionName.device)))
  var device = ""

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let new = NewTraditionalLicense(
      key: key, sku: sku, license: try Name(argument: license), quantity: quantity,
      device: device)
    try await perform(.traditional(.add([new], to: branch.account.id)), options, at: desk)
  }
}

/// Assigns keys to a virtual account.
struct KeyAssignCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: Speech.words.abstract(LicensingCommandName.keyAssign))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.keys)))
  var keys: [String]

  @Option(help: .init(Speech.words.help(.virtualAccount), valueName: "name"))
  var virtualAccount: String

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    let ids = try await desk.keys(keys, of: branch.account.id)
    try await perform(
      .traditional(.assign(ids, to: try directory.virtualAccount(named: virtualAccount).id)),
      options, at: desk)
  }
}

/// Converts keys to licenses.
struct KeyConvertCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "once", abstract: Speech.words.abstract(LicensingCommandName.keyConvert))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.keys)))
  var keys: [String]

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let ids = try await desk.keys(keys, of: branch.account.id)
    try await perform(.traditional(.convert(ids)), options, at: desk)
  }
}

extension LicenseDesk {
  /// The traditional licenses of these keys.
  fileprivate func keys(
    _ texts: [String], of account: Identifier<SmartAccount>
  ) async throws(Refusal) -> [Identifier<TraditionalLicense>] {
    let query = RecordsQuery(
      kind: .traditionalLicenses, scope: .smartAccount(account), limit: mostRowsOfWindow)
    var known: [String: Identifier<TraditionalLicense>] = [:]
    for case .traditionalLicense(let record) in try await all(query) {
      known[Name.fold(record.item.key)] = record.item.id
    }
    var found: [Identifier<TraditionalLicense>] = []
    for text in texts {
      guard let id = known[Name.fold(text)] else { throw .enterprise(.unknownKey(text)) }
      found.append(id)
    }
    return found
  }
}
