import Canvas
import DashboardModel
import DashboardScreen
import Licensing
import LicensingService
import Phrases
import Testing

@testable import DashboardRuntime

@Suite("The dashboard line by line")
struct LinearSessionTests {
  /// Types lines to a session and gives what it wrote after each; the first is what it begins with.
  private func typed(
    _ lines: [String], desk: any LicenseDesk, _ language: Language = .english
  ) async throws -> [String] {
    try await onOwnThread {
      var said: [String] = [""]
      let phrases = Phrases(language)
      let session = LinearSession(
        desk: desk,
        screen: DashboardScreen(
          styles: Theme.plain.sheet(for: .mono), glyphs: .ascii, phrases: phrases,
          hints: Keymap.standard.hints),
        phrases: phrases, requestPrefix: "linear",
        vocabulary: CommandVocabulary(phrases: phrases, themes: ["dark"]), clock: .standing
      ) { said[said.count - 1] += $0 + "\n" }
      session.begin()
      for line in lines where session.ending == nil {
        said.append("")
        session.obey(line)
      }
      said.append(session.ending == nil ? "open" : "left")
      return said
    }
  }

  @Test("It says where one is: the position, and a number for each row")
  func beginning() async throws {
    let metalworks = try await Metalworks()
    let said = try await typed([], desk: try metalworks.desk("alice"))
    #expect(said[0].contains("short 22 = 22 movable + 0 to buy"), "\(said[0])")
    #expect(said[0].contains(">  1   x C9300-24 Network Essentials"), "\(said[0])")
    #expect(said[0].contains("   4   o "), "\(said[0])")
    #expect(said[0].hasSuffix("Type a command, ? for help, or quit.\n"))
    #expect(said[0].unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(!said[0].contains("|") && !said[0].contains("+--"))
  }

  @Test("The shortage is closed with three lines, and the move undone with two")
  func moving() async throws {
    let metalworks = try await Metalworks()
    let said = try await typed(["m", "", "yes", "z", "yes"], desk: try metalworks.desk("alice"))
    #expect(said[1].contains(">Quantity") && said[1].contains("Type the value."), "\(said[1])")
    #expect(said[2].contains("Type yes to do it"), "\(said[2])")
    #expect(said[3].contains("Moved 20 C9300-24 Network Essentials"), "\(said[3])")
    #expect(said[3].contains("short 2 = 2 movable"), "\(said[3])")
    #expect(said[4].contains("Undo this move?"), "\(said[4])")
    #expect(said[5].contains("short 22 = 22 movable"), "\(said[5])")
  }

  @Test("In Russian as well, and a command by its Russian name")
  func russian() async throws {
    let metalworks = try await Metalworks()
    let said = try await typed(
      ["перенос", "", "да", "выход"], desk: try metalworks.desk("alice"), .russian)
    #expect(said[0].contains("нехватка 22"))
    #expect(said[2].contains("Введите «да»"), "\(said[2])")
    #expect(said[3].contains("Перенесено 20"), "\(said[3])")
    #expect(said.last == "left")
  }

  @Test(
    "Nothing but a whole yes does it",
    arguments: ["", "n", "no", "н", "нет", "yesterday", ".", "Y E S"])
  func notDone(answer: String) async throws {
    let metalworks = try await Metalworks()
    let before = try await metalworks.desk("alice").fetch(SessionQuery()).head
    let said = try await typed(["m", "", answer, "."], desk: try metalworks.desk("alice"))
    #expect(!said.joined().contains("Moved"), "\(said)")
    #expect(try await metalworks.desk("alice").fetch(SessionQuery()).head == before)
  }

  @Test("A field takes what is typed, and the next one is reached by +")
  func fields() async throws {
    let metalworks = try await Metalworks()
    let said = try await typed(
      ["m", "7", "+", "+", "for the plant", "", "yes"], desk: try metalworks.desk("alice"))
    #expect(said[2].contains("Quantity  7"), "\(said[2])")
    #expect(said[5].contains("Reason    for the plant"), "\(said[5])")
    #expect(said[7].contains("Moved 7 "), "\(said[7])")
  }

  @Test("A number chooses a row, and only that is said; one that isn't there is told")
  func choosing() async throws {
    let metalworks = try await Metalworks()
    let said = try await typed(["3", "99", "0"], desk: try metalworks.desk("alice"))
    #expect(said[1].hasPrefix(">  3 ") && said[1].split(separator: "\n").count == 1, "\(said[1])")
    #expect(said[2].hasPrefix("There is no row 99.\n"), "\(said[2])")
    #expect(said[3].hasPrefix("There is no row 0.\n"), "\(said[3])")
  }

  @Test("A filter shows what passes, a wrong one says where, an empty one shows all")
  func filter() async throws {
    let metalworks = try await Metalworks()
    let said = try await typed(
      ["/va:Refining", "/foo:1", "/"], desk: try metalworks.desk("alice"))
    #expect(said[1].contains("filter: va:Refining") && !said[1].contains("Manufacturing "))
    #expect(said[2].contains("no field is called"), "\(said[2])")
    #expect(said[3].contains("Manufacturing"), "\(said[3])")
  }

  @Test("Views, details and the way back")
  func views() async throws {
    let metalworks = try await Metalworks(instances: 3)
    let said = try await typed(
      [":instances", "2", "l", "", "orders"], desk: try metalworks.desk("alice"))
    #expect(said[1].contains("   2 ") && said[1].contains("router-"), "\(said[1])")
    #expect(said[3].contains("Serial number") && said[3].contains("Enter goes on."), "\(said[3])")
    #expect(said[5].contains("Orders"), "\(said[5])")
  }

  @Test("Help lists the commands, those in which a text occurs")
  func help() async throws {
    let metalworks = try await Metalworks()
    let said = try await typed(["?", "?undo"], desk: try metalworks.desk("alice"))
    #expect(said[1].contains("  move, ") && said[1].contains("  instances, "))
    #expect(said[2].contains("  undo, ") && !said[2].contains("  instances, "))
  }

  @Test("What is no command is told, and leaves everything as it is")
  func unknown() async throws {
    let metalworks = try await Metalworks()
    let said = try await typed(["fly away", "q"], desk: try metalworks.desk("alice"))
    #expect(said[1].contains("There is no command"), "\(said[1])")
    #expect(said.last == "left")
  }
}
