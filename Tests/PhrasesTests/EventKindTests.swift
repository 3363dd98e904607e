import Licensing
import Testing

@testable import Phrases

@Suite("Kinds of events in words")
struct EventKindTests {
  private var types: [EventStory] {
    get throws {
      let deeds = Deed.Kind.allCases.map { kind in
        EventStory.did(DeedStory(deed: Deed(kind), license: nil, source: nil, target: nil))
      }
      let steps =
        RequestStep.allCases.map { AccountDeed.requested($0, "x") }
        + AccessStep.allCases.map { AccountDeed.access($0, "x", .administrator) }
        + [
          .virtualAccountCreated("x"), .virtualAccountEdited("x"), .virtualAccountDeleted("x"),
          .accountRenamed("x"), .tierSet("x"), .granted("x", .user, nil), .revoked("x", .user, nil),
          .consented("x"), .disabled("x"), .enabled("x"), .redeemed("x"), .agreementAccepted(1),
          .alertAcknowledged(.orderOnHold), .accountActivated("x"), .profileEdited("x"),
        ]
      let moves = [Transfer.Kind.move, .undo(of: 3), .redo(of: 3)].map {
        EventStory.moved(kind: $0, lines: [], quantity: 1, reason: nil)
      }
      return deeds + steps.map(EventStory.done) + moves
        + [.dayBegan(Day(number: 1), ended: 1, started: 1), .refused(.moveLicenses, times: 1)]
    }
  }

  @Test("Every kind has a Russian word of its own, and in English the name of the filter")
  func words() throws {
    let stories = try types
    let russian = stories.map { Phrases(.russian).kind(of: $0) }
    #expect(Set(russian).count == stories.count)
    for (story, word) in zip(stories, russian) {
      #expect(word != story.type)
      #expect(Phrases(.english).kind(of: story) == story.type)
    }
  }

  @Test("A move of many lines is told without two colons", arguments: Language.allCases)
  func colons(language: Language) throws {
    let name = try Name(typed: "Routing")
    let line = EventTransferLine(license: name, source: name, target: name, quantity: 1)
    for kind in [Transfer.Kind.move, .undo(of: 3), .redo(of: 3)] {
      let story = EventStory.moved(kind: kind, lines: [line, line], quantity: 2, reason: nil)
      let sentence = Phrases(language).sentence(for: story)
      #expect(sentence.count { $0 == ":" } == 1, "\(sentence)")
    }
  }
}
