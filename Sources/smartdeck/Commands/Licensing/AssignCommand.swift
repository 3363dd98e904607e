import ArgumentParser
import Licensing
import LicensingExchange
import LicensingService
import Phrases

/// The lines that a command is about, as `ORDER` or `ORDER/LINE`.
struct OrderLinesArgument: ParsableArguments {
  @Argument(help: .init(Speech.words.help(LicensingOptionName.lines)))
  var lines: [String]

  /// The lines' numbers; each text has to name something that the caller sees.
  func identifiers(at desk: any LicenseDesk) async throws(Refusal) -> [Identifier<OrderLine>] {
    let branches = try await desk.branches()
    var found: [Identifier<OrderLine>] = []
    for text in lines {
      var named: [Identifier<OrderLine>] = []
      for branch in branches { named += try await rows(text, in: branch, at: desk) }
      guard !named.isEmpty else {
        throw .optionInvalid(name: "ORDER/LINE", value: text, expected: "SO-1001/1")
      }
      found += named
    }
    return found
  }

  private func rows(
    _ text: String, in branch: AccountBranch, at desk: any LicenseDesk
  ) async throws(Refusal) -> [Identifier<OrderLine>] {
    let parts = text.split(separator: "/")
    let line = parts.count > 1 ? parts.last.flatMap { Int($0) } : nil
    let order = line == nil ? text : parts.dropLast().joined(separator: "/")
    let query = OrdersQuery(
      scope: .smartAccount(branch.account.id),
      filter: .term(.text(.order, exact: true, Name.fold(order))), limit: mostRowsOfWindow)
    return try await desk.fetch(query).rows
      .filter { line == nil || $0.line.number == line }
      .map(\.line.id).sorted()
  }
}

/// Assigns order lines to a customer's account.
struct AssignCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: Speech.words.abstract(LicensingCommandName.assign))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var chosen: OrderLinesArgument
  @OptionGroup var options: PerformOptions

  @Option(help: .init(Speech.words.help(LicensingOptionName.toAccount), valueName: "domain"))
  var to: String

  @Option(help: .init(Speech.words.help(.virtualAccount), valueName: "name"))
  var virtualAccount: String?

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    guard let domain = DomainIdentifier(rawValue: to) else { throw .unknownSmartAccount(to) }
    var name: Name?
    if let virtualAccount { name = try Name(argument: virtualAccount) }
    try await perform(
      .order(
        .assign(
          try await chosen.identifiers(at: desk),
          to: OrderTarget(account: domain, virtualAccount: name))), options, at: desk)
  }
}

/// Finds the account to assign an order to.
struct TargetsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets", abstract: Speech.words.abstract(LicensingCommandName.targets))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption

  @Argument(help: .init(Speech.words.help(LicensingOptionName.searched)))
  var text: String

  @Option(help: .init(Speech.words.help(.virtualAccount), valueName: "name"))
  var virtualAccount: String?

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    var table = TableOutput([
      .init(heading: words.columns.domain, member: "domain"),
      .init(heading: words.columns.account, member: "account"),
      .init(heading: words.columns.status, member: "status"),
      .init(heading: words.summary.virtualAccounts, member: "virtualAccounts"),
    ])
    let query = TargetSearchQuery(account: text, virtualAccount: virtualAccount ?? "")
    for target in try await desk.fetch(query) {
      table.append([
        .text(target.domain.rawValue), .text(target.account.text),
        .text(
          form.format == .table ? words.status(target.status) : target.status.rawValue),
        .list(target.virtualAccounts.map { .text($0.text) }),
      ])
    }
    table.write(as: form.format)
  }
}

/// Takes orders in from a file.
struct OrderImportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: Speech.words.abstract(LicensingCommandName.orderImport))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var options: PerformOptions

  @Argument(help: .init(Speech.words.help(LicensingOptionName.ordersFile)))
  var file: String

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let today = try await desk.fetch(SessionQuery()).today
    let list = try OrderList(path: file, today: today)
    if let reject = list.rejects.first { throw .file(.rowUnreadable(reject.keptAside)) }
    let branch = try await account.branch(at: desk)
    try await perform(
      .order(.add(list.orders, to: branch.account.id)), options, at: desk)
  }
}

/// Takes assigned lines back.
struct OrderUnassignCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "unassign", abstract: Speech.words.abstract(LicensingCommandName.orderUnassign))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var chosen: OrderLinesArgument
  @OptionGroup var options: PerformOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await perform(
      .order(.unassign(try await chosen.identifiers(at: desk))), options, at: desk)
  }
}

/// Puts lines on hold.
struct OrderHoldCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: Speech.words.abstract(LicensingCommandName.orderHold))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var chosen: OrderLinesArgument
  @OptionGroup var options: PerformOptions

  @Option(help: .init(Speech.words.help(LicensingOptionName.holdReason)))
  var reason: String

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await perform(
      .order(.hold(try await chosen.identifiers(at: desk), reason: reason)), options, at: desk)
  }
}

/// Takes lines off hold.
struct OrderReleaseCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: Speech.words.abstract(LicensingCommandName.orderRelease))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var chosen: OrderLinesArgument
  @OptionGroup var options: PerformOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await perform(
      .order(.release(try await chosen.identifiers(at: desk))), options, at: desk)
  }
}

/// Chooses the virtual account of a customer's own lines.
struct OrderPlaceCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: Speech.words.abstract(LicensingCommandName.orderPlace))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var chosen: OrderLinesArgument
  @OptionGroup var options: PerformOptions

  @Option(help: .init(Speech.words.help(.virtualAccount), valueName: "name"))
  var virtualAccount: String

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let branch = try await account.branch(at: desk)
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    try await perform(
      .order(
        .place(
          try await chosen.identifiers(at: desk),
          in: try directory.virtualAccount(named: virtualAccount).id)), options, at: desk)
  }
}

/// Cancels lines.
struct OrderCancelCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: Speech.words.abstract(LicensingCommandName.orderCancel))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var chosen: OrderLinesArgument
  @OptionGroup var options: PerformOptions

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await perform(
      .order(.cancel(try await chosen.identifiers(at: desk))), options, at: desk)
  }
}

extension Name {
  /// A name from an argument; what no name can be is refused as such.
  init(argument text: String) throws(Refusal) {
    do throws(NameProblem) { try self.init(imported: text) } catch { throw .nameInvalid(error) }
  }
}
