import TOMLKit

/// What a theme file holds, free of the parser's own types.
indirect enum ThemeValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([ThemeValue])
  case table([String: ThemeValue])
  /// A type no theme has a use for.
  case other

  private init(_ value: any TOMLValueConvertible) {
    if let text = value.string {
      self = .text(text)
    } else if let number = value.int {
      self = .number(number)
    } else if let flag = value.bool {
      self = .flag(flag)
    } else if let list = value.array {
      self = .list(list.map { ThemeValue($0) })
    } else if let table = value.table {
      self = .table(ThemeValue.members(of: table))
    } else {
      self = .other
    }
  }

  private static func members(of table: TOMLTable) -> [String: ThemeValue] {
    Dictionary(table.map { ($0, ThemeValue($1)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads a file, or says why it can't be read.
  static func parse(_ file: ThemeFile) -> Result<[String: ThemeValue], ThemeProblem> {
    func problem(_ reason: ThemeProblem.Reason, line: Int = 1, column: Int = 1) -> ThemeProblem {
      ThemeProblem(file: file.name, line: line, column: column, reason: reason)
    }
    guard file.text.utf8.count <= ThemeFile.byteLimit else {
      return .failure(problem(.tooLarge(limit: ThemeFile.byteLimit)))
    }
    // The parser takes a NUL for the end of the file.
    if let null = file.text.firstIndex(of: "\0") {
      let before = file.text[..<null].split(separator: "\n", omittingEmptySubsequences: false)
      let column = (before.last?.count ?? 0) + 1
      return .failure(problem(.syntax("NUL"), line: before.count, column: column))
    }
    do {
      return .success(members(of: try TOMLTable(string: file.text)))
    } catch let error as TOMLParseError {
      let place = error.source.begin
      return .failure(
        problem(.syntax(error.description), line: place.line, column: place.column))
    } catch {
      return .failure(problem(.syntax("\(error)")))
    }
  }
}
