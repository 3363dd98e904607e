import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Lists what gives reason to warn, the worst first.
struct AlertsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts", abstract: Speech.words.abstract(AlertCommandName.alerts))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var place: ScopeOptions
  @OptionGroup var search: FilterOption
  @OptionGroup var form: FormatOption

  @Flag(name: .customLong("all"), help: .init(Speech.words.help(AlertOptionName.everything)))
  var everything = false

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let filter = try search.filter(for: .recordsOf(.alerts))
    let scope = try await place.scope(at: desk)
    var table = TableOutput(columns)
    for case .alert(let record) in try await desk.records(.alerts, in: scope, filter: filter)
    where everything || record.acknowledgement == nil {
      table.append(cells(of: record))
    }
    table.write(as: form.format)
  }

  private var columns: [TableOutput.Column] {
    let names = words.columns
    return [
      .init(heading: "", member: "severity"),
      .init(heading: words.alertHeading, member: "kind"),
      .init(heading: names.name, member: "name"),
      .init(heading: names.account, member: "virtualAccount"),
      .init(heading: "", member: "level", isNumber: true),
      .init(heading: words.dueHeading, member: "due"),
      .init(heading: words.remedyHeading, member: "remedies"),
      .init(heading: names.who, member: "acknowledgedBy"),
      .init(heading: words.subjectHeading, member: "subject"),
    ]
  }

  private func cells(of record: AlertRecord) -> [JSONOutput] {
    let alert = record.alert
    let isForPeople = form.format == .table
    let remedies = alert.remedies.map { isForPeople ? words.remedy($0) : $0.rawValue }
    return [
      .text(isForPeople ? words.severity(alert.kind.severity) : alert.kind.severity.name),
      .text(isForPeople ? words.alert(alert.kind) : alert.kind.rawValue),
      .text(record.name), .optional(record.virtualAccount?.text), .number(alert.level),
      .optional(alert.due?.description), .text(remedies.joined(separator: ", ")),
      .optional(record.acknowledgement?.login.rawValue), .text(alert.subject.rawValue),
    ]
  }
}

/// Takes note of an alert for everybody.
struct AcknowledgeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge", abstract: Speech.words.abstract(AlertCommandName.acknowledge))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var options: DeedOptions

  @Argument(help: .init(Speech.words.help(AlertOptionName.kind)))
  var kind: AlertKind

  @Argument(help: .init(Speech.words.help(AlertOptionName.subject)))
  var subject: AlertSubject

  @Option(help: .init(Speech.words.help(AlertOptionName.note)))
  var note: String?

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    try await carryOut(.acknowledge(AlertKey(kind, subject), note: note), options, at: desk)
  }
}
