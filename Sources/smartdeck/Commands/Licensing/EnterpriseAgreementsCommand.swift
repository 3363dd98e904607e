import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists enterprise agreements, adds them and generates their licenses.
struct EnterpriseAgreementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enterprise", abstract: Speech.words.abstract(LicensingCommandName.enterprise),
    subcommands: [
      EnterpriseListCommand.self, EnterpriseAddCommand.self, EnterpriseGenerateCommand.self,
      TrueForwardCommand.self,
    ], defaultSubcommand: EnterpriseListCommand.self)
}

/// Lists enterprise agreements, a row for each license of each.
struct EnterpriseListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Speech.words.abstract(LicensingCommandName.enterprise))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var listed: ListOptions
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let records = try await listed.records(.enterpriseAgreements, at: desk)
    var table = TableOutput(columns)
    for case .enterpriseAgreement(let record) in records {
      for suite in record.suites { table.append(cells(of: suite, in: record)) }
    }
    table.write(as: form.format)
  }

  private var columns: [TableOutput.Column] {
    [
      .init(heading: words.columns.order, member: "agreement"),
      .init(heading: words.columns.license, member: "license"),
      .init(heading: words.columns.quantity, member: "purchased", isNumber: true),
      .init(heading: "+", member: "growth", isNumber: true),
      .init(heading: words.columns.entitled, member: "generated", isNumber: true),
      .init(heading: words.columns.status, member: "health"),
      .init(heading: words.columns.term, member: "startDate"),
      .init(heading: "", member: "endDate"), .init(heading: "", member: "trueForward"),
      .init(heading: words.columns.account, member: "consumption"),
    ]
  }

  private func cells(
    of suite: EnterpriseAgreementRecord.Suite, in record: EnterpriseAgreementRecord
  ) -> [JSONOutput] {
    let consumed = record.consumption.filter { $0.license == suite.license }
    return [
      .text(record.number), .text(suite.license.text), .number(suite.suite.purchased.rawValue),
      .number(suite.suite.growth.rawValue), .number(suite.suite.generated.rawValue),
      .text(
        form.format == .table ? words.records.health(record.health) : record.health.rawValue),
      .optional(record.term.start?.description), .optional(record.term.end?.description),
      .optional(record.trueForward?.description),
      .list(
        consumed.map {
          .object([
            ("virtualAccount", .text($0.virtualAccount.text)), ("quantity", .number($0.quantity)),
          ])
        }),
    ]
  }
}

/// Adds an enterprise agreement.
struct EnterpriseAddCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: Speech.words.abstract(LicensingCommandName.enterpriseAdd))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.agreement)))
  var number: String

  @Option(help: .init(Speech.words.help(LicensingOptionName.suite)))
  var suite: [String]

  @Option(help: .init(Speech.words.help(LicensingOptionName.starts), valueName: "date"))
  var starts: Day?

  @Option(help: .init(Speech.words.help(LicensingOptionName.ends), valueName: "date"))
  var ends: Day?

  @Option(help: .init(Speech.words.help(LicensingOptionName.trueForward), valueName: "date"))
  var trueForward: Day?

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    var suites: [NewEnterpriseAgreement.Suite] = []
    for text in suite { suites.append(try EnterpriseAddCommand.suite(text)) }
    let new = NewEnterpriseAgreement(
      number: number, term: Term(start: starts, end: ends), suites: suites,
      trueForward: trueForward)
    try await perform(.enterprise(.add(new, to: branch.account.id)), options, at: desk)
  }

  private static func suite(_ text: String) throws(Refusal) -> NewEnterpriseAgreement.Suite {
    let (license, figure) = try LicenseFigure.split(text)
    let parts = figure.split(separator: "+", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (1...2).contains(numbers.count) else {
      throw LicenseFigure.mistake(text)
    }
    return NewEnterpriseAgreement.Suite(
      license: try Name(argument: license), purchased: numbers[0],
      growth: numbers.count == 2 ? numbers[1] : 0)
  }
}

/// Generates licenses of an agreement.
struct EnterpriseGenerateCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: Speech.words.abstract(LicensingCommandName.enterpriseGenerate))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.agreement)))
  var number: String

  @Argument(help: .init(Speech.words.help(LicensingOptionName.generated)))
  var licenses: [String]

  @Option(help: .init(Speech.words.help(.virtualAccount), valueName: "name"))
  var virtualAccount: String

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    var lines: [Generation.Line] = []
    for text in licenses {
      let (license, figure) = try LicenseFigure.split(text)
      guard let quantity = Int(figure) else { throw LicenseFigure.mistake(text) }
      lines.append(
        Generation.Line(
          license: try directory.license(named: license).id, quantity: quantity))
    }
    let generation = Generation(
      agreement: try await desk.agreement(number, of: branch.account.id),
      virtualAccount: try directory.virtualAccount(named: virtualAccount).id, lines: lines)
    try await perform(.enterprise(.generate(generation)), options, at: desk)
  }
}

/// Takes used growth into what is purchased.
struct TrueForwardCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "true-forward",
    abstract: Speech.words.abstract(LicensingCommandName.enterpriseTrueForward))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.agreement)))
  var number: String

  @Option(help: .init(Speech.words.help(LicensingOptionName.trueForward), valueName: "date"))
  var next: Day?

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let id = try await desk.agreement(number, of: branch.account.id)
    try await perform(.enterprise(.trueForward(id, next: next)), options, at: desk)
  }
}

/// A license and a figure, as `LICENSE=FIGURE` on the command line.
enum LicenseFigure {
  /// The parts on both sides of the last equals sign.
  static func split(_ text: String) throws(Refusal) -> (license: String, figure: Substring) {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex else { throw mistake(text) }
    return (String(text[..<sign]), text[text.index(after: sign)...])
  }

  /// What is refused that has not this form.
  static func mistake(_ text: String) -> Refusal {
    .optionInvalid(name: "LICENSE=QUANTITY", value: text, expected: "DNA=5")
  }
}

extension LicenseDesk {
  /// The agreement of that number.
  fileprivate func agreement(
    _ number: String, of account: Identifier<SmartAccount>
  ) async throws(Refusal) -> Identifier<EnterpriseAgreement> {
    let query = RecordsQuery(
      kind: .enterpriseAgreements, scope: .smartAccount(account), limit: mostRowsOfWindow)
    for case .enterpriseAgreement(let record) in try await all(query)
    where Name.fold(record.number) == Name.fold(number) {
      return record.id
    }
    throw .impeded(.unknown(.number, number))
  }
}
