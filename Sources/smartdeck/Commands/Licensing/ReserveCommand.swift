import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists reservations; never their codes, which nobody keeps.
struct ReservationListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "reservations",
    abstract: Speech.words.abstract(LicensingCommandName.reservations))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var listed: ListOptions
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    var table = TableOutput([
      .init(heading: "#", member: "reservation", isNumber: true),
      .init(heading: words.columns.license, member: "license"),
      .init(heading: words.columns.quantity, member: "quantity", isNumber: true),
      .init(heading: "", member: "instance"),
      .init(heading: words.columns.account, member: "virtualAccount"),
      .init(heading: words.columns.lot, member: "lots"),
    ])
    let records = try await listed.records(.reservations, at: desk)
    for case .reservation(let record) in records {
      table.append([
        .number(Int(record.id.rawValue)), .text(record.license.text), .number(record.quantity),
        .text(record.instance), .text(record.virtualAccount.text),
        .list(record.lots.map { .number(Int($0.lot.rawValue)) }),
      ])
    }
    table.write(as: form.format)
  }
}

/// Reserves licenses for an instance and shows the return code once.
struct ReserveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "reserve", abstract: Speech.words.abstract(LicensingCommandName.reserve))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.instance)))
  var instance: String

  @Argument(help: .init(Speech.words.help(.license)))
  var license: String

  @Argument(help: .init(Speech.words.help(.quantity)))
  var quantity: Int

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    let code = Secret.random(bytes: 10)
    let ids = try await desk.instances(
      named: [instance], in: .smartAccount(branch.account.id))
    for id in ids {
      try await perform(
        .reservation(
          .reserve(
            NewReservation(
              instance: id, license: try directory.license(named: license).id,
              quantity: quantity, code: code))), options, at: desk, secret: ("returnCode", code))
    }
  }
}

/// Gives reserved licenses back with their return code, which is never an argument.
struct ReturnCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: Speech.words.abstract(LicensingCommandName.giveBack))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.reservation)))
  var reservation: Int64

  @Option(help: .init(Speech.words.help(LicensingOptionName.code), valueName: "file"))
  var codeFile: String?

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let code = try Secret.read(file: codeFile, option: "--code-file")
    try await perform(
      .reservation(.giveBack(Identifier(rawValue: reservation), code: code)), options, at: desk)
  }
}
