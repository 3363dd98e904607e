import DashboardModel
import Licensing
import Phrases
import Testing

@testable import DashboardScreen

@Suite("The names of commands")
struct CommandNamesTests {
  @Test("No name means two commands, in whatever language", arguments: Language.allCases)
  func unique(language: Language) {
    let vocabulary = CommandVocabulary(phrases: Phrases(language), themes: [])
    var owners: [String: LineCommand] = [:]
    for entry in vocabulary.entries {
      for name in entry.names {
        let folded = Name.fold(name)
        #expect(owners[folded] == nil || owners[folded] == entry.command, "\(name)")
        owners[folded] = entry.command
        #expect(!name.contains(" ") && !name.isEmpty, "\(name)")
      }
    }
  }

  @Test("A command is shown by its name in the language that is spoken, and understood in all")
  func languages() throws {
    let english = CommandVocabulary(phrases: Phrases(.english), themes: [])
    let russian = CommandVocabulary(phrases: Phrases(.russian), themes: [])
    for (one, other) in zip(english.entries, russian.entries) {
      #expect(one.command == other.command)
      #expect(Set(one.names) == Set(other.names), "\(one.name)")
      #expect(one.name != other.name)
    }
  }

  @Test("Every view, pane and action that means something has a command")
  func complete() {
    let commands = Set(
      CommandVocabulary(phrases: Phrases(.english), themes: []).entries.map(\.command))
    for kind in RecordKind.allCases { #expect(commands.contains(.records(kind))) }
    for pane in PaneName.allCases { #expect(commands.contains(.pane(pane))) }
    for action in Action.allCases where action.isCommand {
      #expect(commands.contains(.action(action)))
    }
  }
}
