import DashboardScreen
import Foundation
import Phrases

/// The language of this run, settled before the command line is parsed, for help needs it too.
enum Speech {
  static let words = Phrases(language)

  private static let language: Language = {
    let arguments = CommandLine.arguments
    let named = arguments.indices.compactMap { index -> Language? in
      if arguments[index].hasPrefix("--language=") {
        return Language(named: String(arguments[index].dropFirst("--language=".count)))
      }
      guard arguments[index] == "--language", index + 1 < arguments.count else { return nil }
      return Language(named: arguments[index + 1])
    }
    return named.first ?? Configuration.settings.language
      ?? Language { ProcessInfo.processInfo.environment[$0] }
  }()
}
