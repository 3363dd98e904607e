import ArgumentParser
import Licensing
import LicensingExchange
import LicensingService
import Phrases

/// Moves licenses between virtual accounts: one move, or a list that is applied as one.
struct MoveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: Speech.words.abstract(.move))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var account: AccountOption
  @OptionGroup var form: FormatOption

  @Argument(help: .init(Speech.words.help(.license)))
  var license: String?

  @Argument(help: .init(Speech.words.help(.quantity)))
  var quantity: Int?

  @Option(help: .init(Speech.words.help(.from), valueName: "name"))
  var from: String?

  @Option(help: .init(Speech.words.help(.to), valueName: "name"))
  var to: String?

  @Option(help: .init(Speech.words.help(.lots)))
  var lots: LotRule = .longestTermFirst

  @Option(help: .init(Speech.words.help(.file), valueName: "file"))
  var file: String?

  @Option(help: .init(Speech.words.help(.reason)))
  var reason: String?

  @Option(help: .init(Speech.words.help(.requestID)))
  var requestID: RequestID?

  @Flag(help: .init(Speech.words.help(.dryRun)))
  var dryRun = false

  @Flag(help: .init(Speech.words.help(.yes)))
  var yes = false

  func validate() throws {
    let single = [license == nil, quantity == nil, from == nil, to == nil]
    guard file == nil ? !single.contains(true) : !single.contains(false) else {
      throw ValidationError(words.commandLine.moveUsage)
    }
  }

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    let (directory, lines) = try await lines(at: desk)
    let request = MoveRequest(lines: lines, reason: reason ?? file.map(listReason))
    let output = TransferOutput(words: words, format: form.format, directory: directory)
    if dryRun {
      return output.write(try await desk.fetch(MovePreviewQuery(request)))
    }
    output.write(try await desk.perform(.move(request), request: requestID ?? .random()))
  }

  /// A list speaks for itself: its name is the reason where no other is given.
  private func listReason(_ path: String) -> String {
    words.commandLine.listReason(path.split(separator: "/").last.map(String.init) ?? path)
  }

  private func lines(
    at desk: any LicenseDesk
  ) async throws(Refusal) -> (Directory, [MoveLine]) {
    guard let file else {
      let directory = try await directory(of: account, at: desk)
      return (directory, [try line(in: directory)])
    }
    let list = try TransferList(path: file)
    if let reject = list.rejects.first { throw .file(.rowUnreadable(reject.keptAside)) }
    var option = account
    let domains = Set(list.lines.compactMap(\.smartAccount))
    if option.account == nil { option.account = domains.first?.rawValue }
    if domains.count > 1 {
      throw .accountNotNamed(choices: domains.sorted { $0.rawValue < $1.rawValue })
    }
    let directory = try await directory(of: option, at: desk)
    return (directory, try list.lines.map { line throws(Refusal) in try directory.line(line) })
  }

  private func directory(
    of option: AccountOption, at desk: any LicenseDesk
  ) async throws(Refusal) -> Directory {
    let branch = try await option.branch(at: desk)
    return try await desk.fetch(DirectoryQuery(account: branch.account.id))
  }

  private func line(in directory: Directory) throws(Refusal) -> MoveLine {
    MoveLine(
      license: try directory.license(named: license ?? "").id,
      source: try directory.virtualAccount(named: from ?? "").id,
      target: try directory.virtualAccount(named: to ?? "").id, quantity: quantity ?? 0,
      lots: .rule(lots))
  }
}

extension Directory {
  /// The line of a bulk-transfer list with its names looked up.
  fileprivate func line(_ line: LicensingExchange.TransferLine) throws(Refusal) -> MoveLine {
    MoveLine(
      license: try license(named: line.license.text).id,
      source: try virtualAccount(named: line.source.text).id,
      target: try virtualAccount(named: line.target.text).id,
      quantity: line.quantity.rawValue, kind: line.kind)
  }
}
