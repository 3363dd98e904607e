import ArgumentParser
import Foundation
import Licensing
import Phrases

/// What every command takes.
struct StandardOptions: ParsableArguments {
  @Option(help: .init(Speech.words.help(.database), valueName: "file"))
  var database: String?

  @Option(help: .init(Speech.words.help(.language)))
  var language: String?

  /// The database's path: the option, the environment, or the place that XDG gives to data.
  var databasePath: String {
    if let database { return database }
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["SMARTDECK_DATABASE"], !path.isEmpty { return path }
    return StandardOptions.dataFolder(environment) + "/licenses.db"
  }

  static func dataFolder(_ environment: [String: String]) -> String {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/smartdeck" }
    return NSHomeDirectory() + "/.local/share/smartdeck"
  }

  func validate() throws {
    try StandardOptions.validate(language: language)
  }

  /// Refuses a language that is not spoken.
  static func validate(language: String?) throws {
    guard let language, Language(named: language) == nil else { return }
    throw ValidationError(Speech.words.commandLine.unknownLanguage(language).sentence)
  }
}

/// The form in which a command prints its answer.
struct FormatOption: ParsableArguments {
  @Option(help: .init(Speech.words.help(.format)))
  var format: OutputFormat = .table
}

/// The forms of output.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv, ndjson
}
