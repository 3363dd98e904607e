import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// Prints the event log, oldest first; with `--follow` goes on as events happen.
struct EventsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: Speech.words.abstract(.events))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var place: ScopeOptions
  @OptionGroup var search: FilterOption
  @OptionGroup var form: FormatOption

  @Option(help: .init(Speech.words.help(.limit)))
  var limit: Int?

  @Flag(help: .init(Speech.words.help(.follow)))
  var follow = false

  func validate() throws {
    guard let limit, limit < 1 else { return }
    throw ValidationError(
      words.words(for: .optionInvalid(name: "--limit", value: "\(limit)", expected: "1…")).sentence)
  }

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let scope = try await place.scope(at: desk)
    let filter = try search.filter(for: .events)
    let rows = try await past(EventsQuery(scope: scope, filter: filter, limit: limit ?? 0), desk)
    var table = TableOutput(columns)
    for row in rows { table.append(cells(of: row)) }
    table.write(as: follow && form.format == .json ? .ndjson : form.format)
    guard follow else { return }
    try await followOn(
      EventsQuery(scope: scope, filter: filter, limit: 0), rows.last?.sequence, desk)
  }

  /// The last events that fit, as many as asked for; all of them where no limit is.
  private func past(
    _ query: EventsQuery, _ desk: any LicenseDesk
  ) async throws(Refusal) -> [EventRow] {
    var (query, rows) = (query, [EventRow]())
    query.anchor = .last
    while rows.count < limit ?? .max {
      query.limit = min(mostRowsOfWindow, (limit ?? .max) - rows.count)
      let window = try await desk.fetch(query)
      rows = window.rows + rows
      guard window.hasEarlier, let first = window.keys.first else { break }
      query.anchor = .before(first)
    }
    return rows
  }

  private func followOn(
    _ query: EventsQuery, _ last: SequenceNumber?, _ desk: any LicenseDesk
  ) async throws(Refusal) {
    var (query, last) = (query, last ?? .none)
    query.limit = mostRowsOfWindow
    for await _ in desk.changes(after: last) {
      query.anchor = .after(last)
      var table = TableOutput(columns)
      for row in try await desk.fetch(query).rows {
        table.append(cells(of: row))
        last = row.sequence
      }
      table.writeRows(as: form.format == .json ? .ndjson : form.format)
    }
  }

  private var columns: [TableOutput.Column] {
    let names = words.columns
    return [
      .init(heading: "#", member: "seq", isNumber: true),
      .init(heading: names.time, member: "time"), .init(heading: names.who, member: "actor"),
      .init(heading: names.kind, member: "type"),
      .init(heading: names.what, member: "text"), .init(heading: "", member: "requestID"),
    ]
  }

  private func cells(of row: EventRow) -> [JSONOutput] {
    let isTable = form.format == .table
    return [
      .number(Int(row.sequence.rawValue)),
      .text(isTable ? words.dateAndTime(row.time) : row.time.description),
      .text(isTable ? words.actor(row.actor) : row.actor.login?.rawValue ?? "system"),
      .text(isTable ? words.kind(of: row.story) : row.story.type),
      .text(words.sentence(for: row.story)),
      isTable ? .null : .optional(row.request?.rawValue),
    ]
  }
}
