import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists product instances, moves and removes them.
struct InstancesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instances", abstract: Speech.words.abstract(LicensingCommandName.instances),
    subcommands: [
      InstanceListCommand.self, InstanceSilentCommand.self, InstanceMoveCommand.self,
      InstanceRemoveCommand.self, InstanceContactCommand.self, ReservationListCommand.self,
    ], defaultSubcommand: InstanceListCommand.self)
}

/// Lists product instances with what they use.
struct InstanceListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Speech.words.abstract(LicensingCommandName.instances))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var listed: ListOptions
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let records = try await listed.records(.instances, at: desk)
    InstanceTableOutput.write(records, words, form.format) { _ in true }
  }
}

/// Lists the instances of which nothing was heard for long.
struct InstanceSilentCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "silent", abstract: Speech.words.abstract(LicensingCommandName.instanceSilent))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var place: ScopeOptions
  @OptionGroup var form: FormatOption

  @Flag(name: .customLong("over-90"), help: .init(Speech.words.help(LicensingOptionName.over90)))
  var over90 = false

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let query = RecordsQuery(
      kind: .instances, scope: try await place.scope(at: desk), limit: mostRowsOfWindow)
    InstanceTableOutput.write(try await desk.all(query), words, form.format) {
      over90 ? $0.silence == .silent90 : $0.silence != nil
    }
  }
}

/// Prints instances.
enum InstanceTableOutput {
  static func write(
    _ records: [ListedRecord], _ words: Phrases, _ format: OutputFormat,
    where isShown: (InstanceRecord) -> Bool
  ) {
    var table = TableOutput([
      .init(heading: "#", member: "instance", isNumber: true),
      .init(heading: "", member: "hostName"), .init(heading: "", member: "productType"),
      .init(heading: "", member: "productID"), .init(heading: "", member: "serialNumber"),
      .init(heading: words.columns.account, member: "virtualAccount"),
      .init(heading: words.columns.time, member: "lastContact"),
      .init(heading: words.columns.status, member: "status"),
      .init(heading: words.columns.inUse, member: "uses"),
    ])
    for case .instance(let record) in records where isShown(record) {
      table.append([
        .number(Int(record.instance.id.rawValue)), .text(record.instance.hostName),
        .text(record.instance.productType), .text(record.instance.productID),
        .text(record.instance.serialNumber), .text(record.virtualAccount.text),
        .optional(record.instance.lastContact?.description),
        .text(record.silence?.rawValue ?? "active"),
        .list(
          record.uses.map {
            .object([
              ("license", .text($0.license.text)), ("reported", .number($0.reported)),
              ("reserved", .number($0.reserved)),
            ])
          }),
      ])
    }
    table.write(as: format)
  }
}

extension LicenseDesk {
  /// The instances that texts name: by `#` and number, by host name or by serial number.
  func instances(
    named texts: [String], in scope: Scope
  ) async throws(Refusal) -> [Identifier<ProductInstance>] {
    var found: [Identifier<ProductInstance>] = []
    var records: [InstanceRecord]?
    for text in texts {
      if text.hasPrefix("#"), let number = Int64(text.dropFirst()) {
        found.append(Identifier(rawValue: number))
        continue
      }
      if records == nil {
        let query = RecordsQuery(kind: .instances, scope: scope, limit: mostRowsOfWindow)
        records = try await all(query).compactMap {
          if case .instance(let record) = $0 { record } else { nil }
        }
      }
      let matching = (records ?? []).filter {
        $0.instance.hostName == text || $0.instance.serialNumber == text
      }
      // A host name need not be unique: nothing is done to one of several by chance.
      guard matching.count == 1, let one = matching.first else { throw .unknownInstance(text) }
      found.append(one.instance.id)
    }
    return found
  }
}

/// Moves instances with their use and their reserved licenses.
struct InstanceMoveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: Speech.words.abstract(LicensingCommandName.instanceMove))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.instances)))
  var instances: [String]

  @Option(help: .init(Speech.words.help(.to), valueName: "name"))
  var to: String

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    let ids = try await desk.instances(
      named: instances, in: .smartAccount(branch.account.id))
    try await perform(
      .instance(.move(ids, to: try directory.virtualAccount(named: to).id)), options, at: desk)
  }
}

/// Removes instances.
struct InstanceRemoveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: Speech.words.abstract(LicensingCommandName.instanceRemove))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.instances)))
  var instances: [String]

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let ids = try await desk.instances(
      named: instances, in: .smartAccount(branch.account.id))
    try await perform(.instance(.remove(ids)), options, at: desk)
  }
}

/// Notes that an instance was heard of.
struct InstanceContactCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: Speech.words.abstract(LicensingCommandName.instanceContact))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.instance)))
  var instance: String

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    for id in try await desk.instances(
      named: [instance], in: .smartAccount(branch.account.id))
    {
      try await perform(.instance(.contact(id)), options, at: desk)
    }
  }
}

/// Registers a product instance with a token, which is never an argument.
struct RegisterCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: Speech.words.abstract(LicensingCommandName.register))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.hostName)))
  var hostName: String

  @Option(help: .init(Speech.words.help(LicensingOptionName.tokenFile), valueName: "file"))
  var tokenFile: String?

  @Option(help: .init(Speech.words.help(LicensingOptionName.productType)))
  var productType = ""

  @Option(help: .init(Speech.words.help(LicensingOptionName.productID)))
  var productID = ""

  @Option(help: .init(Speech.words.help(LicensingOptionName.serialNumber)))
  var serialNumber = ""

  @Option(help: .init(Speech.words.help(LicensingOptionName.softwareTag)))
  var softwareTag = ""

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let secret = try Secret.read(file: tokenFile, option: "--token-file")
    try await perform(
      .instance(
        .register(
          Registration(
            secret: secret, hostName: hostName, productType: productType, productID: productID,
            serialNumber: serialNumber, softwareTag: softwareTag))), options, at: desk)
  }
}

/// Reports what an instance uses.
struct ReportUsageCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "report-usage",
    abstract: Speech.words.abstract(LicensingCommandName.reportUsage))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.instance)))
  var instance: String

  @Argument(help: .init(Speech.words.help(LicensingOptionName.use)))
  var uses: [String]

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    let ids = try await desk.instances(
      named: [instance], in: .smartAccount(branch.account.id))
    var reported: [UsageReport.Use] = []
    for use in uses { reported.append(try ReportUsageCommand.use(use, in: directory)) }
    for id in ids {
      try await perform(
        .instance(.report(UsageReport(instance: id, uses: reported))), options, at: desk)
    }
  }

  private static func use(
    _ text: String, in directory: Directory
  ) throws(Refusal) -> UsageReport.Use {
    let (license, figure) = try LicenseFigure.split(text)
    guard let quantity = Int(figure) else { throw LicenseFigure.mistake(text) }
    return UsageReport.Use(
      license: try directory.license(named: license).id, quantity: quantity)
  }
}
