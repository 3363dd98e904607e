import Testing

extension Rule {
  /// Who may import whom: the picture of the architecture, row by row.
  private static let allowed: [String: Set<String>] = [
    "Canvas": [],
    "Themes": [],
    "NcursesTerminal": ["CNcurses", "Canvas", "Glibc", "Synchronization"],
    "Licensing": [],
    "LicensingStore": ["Licensing", "GRDB", "GRDBSQLite", "CMessageDigest"] + systemModules,
    "LicensingService": ["Licensing", "LicensingStore"] + systemModules,
    "LicensingExchange": ["Licensing", "LicensingService"] + systemModules,
    "LicensingWire": ["Licensing", "LicensingService", "NIOCore", "NIOPosix"] + systemModules,
    "DashboardModel": ["Licensing"],
    "Phrases": ["Licensing"],
    "DashboardScreen": [
      "DashboardModel", "Canvas", "Phrases", "Licensing", "Themes", "TOMLKit", "Foundation",
    ],
    "DashboardRuntime": [
      "DashboardScreen", "DashboardModel", "Canvas", "Phrases", "Licensing", "LicensingService",
      "NcursesTerminal",
    ] + systemModules,
    "smartdeck": [
      "DashboardRuntime", "DashboardScreen", "DashboardModel", "Canvas", "Phrases", "Licensing",
      "LicensingStore", "LicensingService", "LicensingExchange", "LicensingWire",
      "NcursesTerminal", "ArgumentParser",
    ] + systemModules,
    "benchmarks": [
      "Licensing", "LicensingService", "LicensingExchange", "LicensingWire", "ArgumentParser",
      "GRDBSQLite",
    ] + systemModules,
    "TidyTests": ["Testing", "Foundation"],
  ]

  /// Files that may import more than their target: one place each, so that it stays one.
  private static let exceptions: [String: Set<String>] = [
    "Sources/Licensing/Name.swift": ["Foundation"],  // names compare in Unicode's normal form C
    // How a color looks on a terminal with fewer of them is known there alone.
    "Tests/DashboardScreenTests/Themes/Contrast.swift": ["NcursesTerminal"],
    // The one role table is checked in the process and through the socket.
    "Tests/LicensingServiceTests/RoleTable/RoleDesks.swift": ["LicensingWire"],
  ]

  private static let systemModules: [String] = [
    "Foundation", "Glibc", "Synchronization", "Dispatch",
  ]

  static let imports = Rule(name: "A target imports only what its row allows") { file in
    guard let target = file.target else { return [] }
    guard let row = row(of: target) else {
      return [file.violation(at: 1, "the target \(target) has no row in the table of imports")]
    }
    let more = exceptions.first { isSameFile(file.path, $0.key) }?.value ?? []
    return file.imports.filter { !row.contains($0.text) && !more.contains($0.text) }.map {
      file.violation(at: $0.line, "\(target) may not import \($0.text)")
    }
  }

  /// The tests of a target see the target, what it sees, and the means to test.
  private static func row(of target: String) -> Set<String>? {
    if let row = allowed[target] { return row }
    guard target.hasSuffix("Tests") else { return nil }
    let name = String(target.dropLast(5))
    let tested = name == "Smartdeck" ? "smartdeck" : name
    return allowed[tested]?.union([tested, "Testing"] + systemModules)
  }

  /// Whether a path is the file of the table, in whichever folder of the same target it stands.
  private static func isSameFile(_ path: String, _ entry: String) -> Bool {
    let (parts, wanted) = (path.split(separator: "/"), entry.split(separator: "/"))
    return parts.prefix(2) == wanted.prefix(2) && parts.last == wanted.last
  }
}

extension Set<String> {
  fileprivate static func + (row: Set<String>, more: [String]) -> Set<String> { row.union(more) }
}

extension SourceFile {
  private static let importKinds: Set<String> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
  ]

  /// The modules the file imports, each as the token that names it.
  fileprivate var imports: [Token] {
    tokens.indices.compactMap { index in
      guard tokens[index].reads("import"), token(index, -1)?.reads(".") != true,
        let next = token(index, 1), next.kind == .word
      else { return nil }
      return SourceFile.importKinds.contains(next.text) ? token(index, 2) : next
    }
  }
}

@Suite("Imports")
struct ImportsTests {
  private func lines(_ text: String, in folder: String) -> [Int] {
    Rule.imports.lines(in: text, at: "\(folder)/File.swift")
  }

  @Test(
    "An import outside the row is found",
    arguments: [
      ("Sources/Canvas", "import Foundation"), ("Sources/DashboardModel", "import Foundation"),
      ("Sources/Licensing/Names", "import Foundation"), ("Sources/Phrases", "import Canvas"),
      ("Sources/DashboardScreen", "public import LicensingStore"),
      ("Sources/LicensingService", "import struct GRDB.Row"),
      ("Tests/CanvasTests", "@testable import Licensing"), ("themes", "import TOMLKit"),
    ])
  func refused(folder: String, text: String) {
    #expect(lines("\n" + text, in: folder) == [2])
  }

  @Test("An import inside the row is fine, and so is what a target's tests need")
  func accepted() {
    #expect(lines("public import Licensing\nimport GRDB", in: "Sources/LicensingStore") == [])
    #expect(lines("import Themes\nimport TOMLKit", in: "Sources/DashboardScreen") == [])
    #expect(lines("import Testing\n@testable import Canvas", in: "Tests/CanvasTests") == [])
    #expect(lines("import smartdeck", in: "Tests/SmartdeckTests") == [])
  }

  @Test("One file of the domain normalizes names and may import Foundation for it")
  func exception() {
    let normalizer = "Sources/Licensing/Text/Name.swift"
    #expect(Rule.imports.lines(in: "import Foundation", at: normalizer) == [])
    #expect(Rule.imports.lines(in: "import Glibc", at: normalizer) == [1])
  }

  @Test("A target without a row is found")
  func unknownTarget() {
    #expect(lines("", in: "Sources/Web") == [1])
    #expect(lines("", in: "Tests/WebTests") == [1])
  }
}
