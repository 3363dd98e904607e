public import DashboardModel
internal import Phrases

/// What the keys are called that do something, wherever the keyboard is; made from the key table.
public struct KeyHints: Sendable {
  private let labels: @Sendable (Action, InputContext) -> [String]

  /// Asks a key table: the labels of the keys that do an action in a context, the handiest first;
  /// none where no key does it there.
  public init(labels: @escaping @Sendable (Action, InputContext) -> [String]) {
    self.labels = labels
  }

  /// The handiest key for an action in a context.
  func key(for action: Action, in context: InputContext) -> String? {
    labels(action, context).first
  }

  /// All keys for an action: those of the context, else those of the first that has any.
  func keys(for action: Action, near context: InputContext) -> [String] {
    for place in [context] + Self.contexts {
      let keys = labels(action, place)
      if !keys.isEmpty { return keys }
    }
    return []
  }

  /// The keys that answer a question, and what they answer.
  func answers(in phrases: Phrases) -> String {
    [Action.confirm, .cancel].compactMap { action in
      key(for: action, in: .confirm).map { $0 + " " + action.words(in: phrases).short }
    }.joined(separator: "   ")
  }

  private static let contexts: [InputContext] = InputContext.all
}
