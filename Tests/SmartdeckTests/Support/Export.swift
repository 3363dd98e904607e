import Foundation

/// A saved export of a made-up company, moved in time so that its day is today's.
///
/// The files were made for one day, and terms are relative to it; moving every date by the same
/// number of days keeps what the files say true on whatever day the tests run.
enum Export: String, CaseIterable, Sendable {
  case plain
  case hostile

  /// The day that the committed files were made for.
  private static let made = "2026-11-23"

  /// Today, as the program counts days: in UTC.
  static let today = written(Date.now)

  /// The files by their names, with their dates moved.
  func files() throws -> [String: String] {
    let folder = Bundle.module.bundleURL.appending(path: "Fixtures/\(rawValue)")
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      files[name] = Export.moved(text)
    }
    return files
  }

  /// What a correct reader must find.
  func expected() throws -> Expected {
    let text = try files()["expected.json"] ?? ""
    return try JSONDecoder().decode(Expected.self, from: Data(text.utf8))
  }

  /// The units that the export's list of transfers moves together.
  func transferred() throws -> Int {
    let list = try JSON(try files()["transfers.json"] ?? "")
    return list.items.compactMap { $0["quantity"].number }.reduce(0, +)
  }

  private static func moved(_ text: String) -> String {
    guard let from = date(made), let to = date(today) else { return text }
    let days = (to.timeIntervalSince(from) / day).rounded()
    guard days != 0 else { return text }
    return text.replacing(/\b\d{4}-\d\d-\d\d(?!\d)/) { match in
      date(String(match.output)).map { written($0 + days * day) } ?? String(match.output)
    }
  }

  private static let day: TimeInterval = 86_400

  private static func date(_ text: String) -> Date? {
    try? Date(text + "T00:00:00Z", strategy: .iso8601)
  }

  private static func written(_ date: Date) -> String {
    String(date.formatted(.iso8601).prefix(10))
  }
}

/// The figures that an export was made with.
struct Expected: Decodable {
  let virtualAccounts: Int
  let rows: Int
  let rowsShort: Int
  let rowsSurplus: Int
  let devices: Int
  let total: [String: Int]
  let perLicense: [String: [String: Int]]

  /// The members of `summary` that have to be these.
  var summary: [String: Int] {
    total.merging([
      "virtualAccounts": virtualAccounts, "rows": rows, "rowsShort": rowsShort,
      "rowsSurplus": rowsSurplus, "instances": devices, "licenses": perLicense.count,
    ]) { $1 }
  }
}
