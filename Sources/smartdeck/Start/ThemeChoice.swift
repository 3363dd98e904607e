import DashboardScreen
import Foundation
import Glibc
import Licensing
import Phrases

/// The theme that was chosen, by the name of a shipped one or by a file; the dark one otherwise.
struct ThemeChoice {
  let theme: Theme
  let problems: [ThemeProblem]

  /// The theme of somebody who has chosen none.
  static let usual = "dark"

  /// Every theme there is: the shipped ones, and those in the configuration's folder.
  static var reader: ThemeReader {
    ThemeReader(files: ThemeFile.shipped + Configuration.themeFiles)
  }

  /// Whether there is nothing in the files that could be used.
  var isBroken: Bool {
    problems.contains { problem in
      switch problem.reason {
      case .syntax, .tooLarge: true
      case .unknownKey, .unknownRole, .unknownGlyph, .unknownAttribute, .wrongType, .badColor,
        .unknownColor, .unknownDepth, .badGlyph, .unknownParent, .cycle, .tooManyParents:
        false
      }
    }
  }

  /// Chooses a theme; a name that means nothing is a mistake in usage.
  init(named chosen: String) throws(Refusal) {
    let reader = ThemeChoice.reader
    if let shipped = reader.read(chosen) {
      (theme, problems) = (shipped.theme, shipped.problems)
      return
    }
    guard chosen.contains("/") || chosen.hasSuffix(".toml") else {
      throw .optionInvalid(
        name: "--theme", value: chosen, expected: reader.names.joined(separator: ", "))
    }
    let file = try ThemeChoice.file(at: chosen)
    let read = reader.read(file)
    (theme, problems) = (read.theme, read.problems)
  }

  private static func file(at path: String) throws(Refusal) -> ThemeFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .file(access(path, F_OK) == 0 ? .notPermitted(path: path) : .missing(path: path))
    }
    guard data.count <= ThemeFile.byteLimit else {
      throw .file(.tooLarge(path: path, limit: ThemeFile.byteLimit))
    }
    let name = (path as NSString).lastPathComponent.replacing(".toml", with: "")
    return ThemeFile(name: name, text: String(decoding: data, as: UTF8.self))
  }
}
