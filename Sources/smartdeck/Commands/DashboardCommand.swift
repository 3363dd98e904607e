import ArgumentParser
import Foundation
import Glibc
import Licensing
import LicensingService
import LicensingWire
import Phrases

/// Opens the dashboard; without a terminal prints it once as text.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: Speech.words.abstract(.dashboard))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let path = standard.databasePath
    guard
      access(path, F_OK) == 0 || standard.database != nil || standard.socketPath != nil
        || isSet("SMARTDECK_DATABASE")
    else { return print(words: Speech.words.emptyDatabase) }
    let client = try Installation.connect(standard)
    defer { client.close() }
    let place = PlaceFile(of: standard.socketPath ?? path)
    try DashboardSession(desk: client, look: look, place: place).run()
  }

  /// There is no database yet: what can be done about that.
  private func print(words: EmptyDatabasePhrases) {
    for line in [
      words.title, words.explanation, "",
      "  smartdeck import \(words.folder)   \(words.importing)",
      "  smartdeck demo   \(words.demonstration)",
    ] {
      Swift.print(line)
    }
  }

  private func isSet(_ variable: String) -> Bool {
    ProcessInfo.processInfo.environment[variable]?.isEmpty == false
  }
}

/// Opens the dashboard on a made-up company, which is forgotten afterwards.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: Speech.words.abstract(.demo))

  @OptionGroup var look: LookOptions

  @Option(help: .init(Speech.words.help(.language)))
  var language: String?

  func validate() throws {
    try StandardOptions.validate(language: language)
  }

  func run() throws {
    let demonstration = try DemonstrationDesk()
    defer { demonstration.remove() }
    try DashboardSession(desk: demonstration.desk, look: look).run()
  }
}

/// How the dashboard looks.
struct LookOptions: ParsableArguments {
  @Option(help: .init(Speech.words.help(.theme), valueName: "name|file"))
  var theme: String?

  @Flag(help: .init(Speech.words.help(.linear)))
  var linear = false

  @Flag(help: .init(Speech.words.help(.readOnly)))
  var readonly = false
}
