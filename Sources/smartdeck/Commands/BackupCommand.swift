import ArgumentParser
import Foundation
import Licensing
import LicensingStore
import LicensingWire
import Phrases

/// Copies a database, consistently and while it is used, and proves the copy.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: Speech.words.abstract(.backup))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption

  @Argument(help: .init(Speech.words.help(.target)))
  var target: String

  func run() throws {
    let found = try DatabaseCopy.take(of: standard.databasePath, to: target)
    CopyReport(found).write(as: form.format)
  }
}

/// Puts a backup in a database's place, after proving it; what was there is kept.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: Speech.words.abstract(.restore))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption

  @Argument(help: .init(Speech.words.help(.backup)))
  var backup: String

  func run() throws {
    let path = standard.databasePath
    let kept = "\(path).before-\(Int(Date().timeIntervalSince1970))"
    let found = try DatabaseCopy.restore(backup, to: path, keepingAs: kept)
    CopyReport(found).write(as: form.format)
  }
}

/// What a proved copy holds, for people or for programs.
private struct CopyReport {
  private let found: Verification

  init(_ found: Verification) {
    self.found = found
  }

  func write(as format: OutputFormat) {
    switch format {
    case .table, .csv:
      print(Speech.words.commandLine.verified(found.events))
      print("\(found.head.sequence):\(found.head.digest)")
    case .json, .ndjson:
      print(
        JSONOutput.object([
          ("verified", .truth(true)), ("events", .number(found.events)),
          ("seq", .number(Int(found.head.sequence.rawValue))),
          ("digest", .text(found.head.digest)),
        ]).text)
    }
  }
}
