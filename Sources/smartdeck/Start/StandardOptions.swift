import ArgumentParser
import Foundation
import Licensing
import Phrases

/// What every command takes.
struct StandardOptions: ParsableArguments {
  @Option(help: .init(Speech.words.help(.database), valueName: "file"))
  var database: String?

  @Option(help: .init(Speech.words.help(.socket), valueName: "path"))
  var socket: String?

  @Option(name: .customLong("as"), help: .init(Speech.words.help(.actingAs), valueName: "login"))
  var asLogin: String?

  @Option(help: .init(Speech.words.help(.language)))
  var language: String?

  /// The database's path: the option, the environment, or the place that XDG gives to data.
  var databasePath: String {
    if let database { return database }
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["SMARTDECK_DATABASE"], !path.isEmpty { return path }
    return StandardOptions.dataFolder(environment) + "/licenses.db"
  }

  /// The socket of a service, where one is named; then no database is looked for.
  var socketPath: String? {
    if let socket { return socket }
    guard database == nil else { return nil }
    let named = ProcessInfo.processInfo.environment["SMARTDECK_SOCKET"] ?? ""
    return named.isEmpty ? nil : named
  }

  /// In whose name to act.
  func actingAs() throws(Refusal) -> Login? {
    guard let asLogin else { return nil }
    guard let login = Login(rawValue: asLogin) else {
      throw .optionInvalid(name: "--as", value: asLogin, expected: "login")
    }
    return login
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
