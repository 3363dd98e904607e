internal import Licensing
internal import LicensingService

/// Where requests are worked on, away from the loop: commands one after the other, quick questions
/// beside them, and slow ones where they keep nobody waiting.
struct Workshop: Sendable {
  private let commands = Lane(threads: 2)
  private let questions = Lane(threads: 2)
  private let slow = Lane(threads: 1)

  /// Which lane some work belongs to.
  enum Kind {
    case command, question, slow
  }

  /// Starts work on the lane of its kind.
  func start(_ kind: Kind, _ work: @escaping @Sendable () async -> Void) {
    Task(executorPreference: lane(kind)) { await work() }
  }

  /// Ends all lanes.
  func stop() async {
    await commands.stop()
    await questions.stop()
    await slow.stop()
  }

  private func lane(_ kind: Kind) -> Lane {
    switch kind {
    case .command: commands
    case .question: questions
    case .slow: slow
    }
  }
}

extension Question {
  /// Whether answering may take as long as the database is large.
  var kind: Workshop.Kind {
    switch self {
    case .events(let query): query.filter == .everything ? .question : .slow
    case .records(let query):
      query.filter == .everything && query.kind != .alerts && query.order == nil
        ? .question : .slow
    case .session, .accounts, .summary, .directory, .inventory, .lots, .orders, .movePreview,
      .moveProposals, .targets, .permission, .savedViews:
      .question
    case .commandPreview, .positions, .importPreview, .verification, .outbox,
      .find, .matrix:
      .slow
    }
  }
}
