import ArgumentParser
import Canvas
import Licensing
import LicensingStore
import LicensingWire
import Phrases

/// Looks at a database without writing to it: its file, its owner, its log, its health.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: Speech.words.abstract(.doctor))

  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption

  func run() throws {
    let found = try DatabaseExamination(path: standard.databasePath)
    let files = OwnerFiles(database: standard.databasePath)
    switch form.format {
    case .json, .ndjson:
      print(JSONOutput.object(facts(found, files).map { ($0.member, $0.value) }).text)
    case .table, .csv:
      for fact in facts(found, files) {
        print(DisplayText("\(fact.heading): \(fact.value.plain)").text)
      }
    }
    guard found.integrity == "ok" else {
      throw Refusal.storage(.damaged(detail: found.integrity))
    }
  }

  private func facts(
    _ found: DatabaseExamination, _ files: OwnerFiles
  ) -> [(member: String, heading: String, value: JSONOutput)] {
    let names = Speech.words.doctor
    return [
      ("database", names.database, .text(found.path)), ("bytes", names.size, .number(found.bytes)),
      ("mode", names.mode, .text("0" + String(found.mode, radix: 8))),
      ("schema", names.schema, .text("\(found.schema)/\(found.newestSchema)")),
      ("events", names.events, .number(found.events)),
      ("integrity", names.integrity, .text(found.integrity)),
      (
        "owner", names.owner,
        found.owner.map { .text(String($0)) } ?? .text(form.format == .table ? names.nobody : "")
      ),
      ("socket", names.socket, .text(files.socket.text)),
      ("log", names.log, .text(files.log)),
      ("freeBytes", names.free, .number(found.freeBytes)),
      ("sqlite", "SQLite", .text(found.sqliteVersion)),
    ]
  }
}
