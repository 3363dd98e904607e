public import Canvas
public import DashboardModel

/// What every key means, in one table: the dashboard, its footer and its help read nothing else.
public struct Keymap: Hashable, Sendable {
  public let bindings: [Binding]
  private let table: [KeyContext: [[KeyPress]: Action]]

  /// What pressed keys mean somewhere.
  public enum Meaning: Hashable, Sendable {
    case action(Action)
    /// They begin something longer.
    case beginning
    case nothing
  }

  /// Makes a map of bindings; of two for the same keys in one context the first one counts.
  public init(_ bindings: [Binding]) {
    self.bindings = bindings
    var table: [KeyContext: [[KeyPress]: Action]] = [:]
    for binding in bindings {
      for keys in binding.keys where table[binding.context]?[keys] == nil {
        table[binding.context, default: [:]][keys] = binding.action
      }
    }
    self.table = table
  }

  /// What keys pressed in a row mean somewhere; letters of a Russian layout mean what the same keys
  /// mean on a Latin one, unless they are bound themselves.
  public func meaning(of keys: [KeyPress], in place: InputContext) -> Meaning {
    let contexts = KeyContext.of(place)
    let direct = meaning(of: keys, in: contexts)
    guard direct == .nothing, !place.takesText || place == .move(.quantity) else { return direct }
    return meaning(of: keys.map(RussianLayout.latin), in: contexts)
  }

  private func meaning(of keys: [KeyPress], in contexts: [KeyContext]) -> Meaning {
    for context in contexts {
      if let action = table[context]?[keys] { return .action(action) }
    }
    let isBeginning = contexts.contains { context in
      table[context]?.keys.contains { $0.count > keys.count && $0.starts(with: keys) } ?? false
    }
    return isBeginning ? .beginning : .nothing
  }

  /// The bindings that work somewhere, those of the place itself first; for help and footer.
  public func bindings(in place: InputContext) -> [Binding] {
    KeyContext.of(place).flatMap { context in bindings.filter { $0.context == context } }
  }

  /// What the keys for an action are called somewhere, the handiest first; empty if none does it.
  public func labels(for action: Action, in place: InputContext) -> [String] {
    bindings(in: place).filter { $0.action == action }.flatMap { binding in
      // A key that means something nearer there is no key for this.
      zip(binding.keys, binding.names).filter {
        meaning(of: $0.0, in: place) == .action(action)
      }.map(\.1)
    }
  }

  /// Bindings of one context that can't both be typed, to be reported at the start.
  public var conflicts: [KeyConflict] {
    KeyContext.allCases.flatMap(conflicts(in:))
  }

  private func conflicts(in context: KeyContext) -> [KeyConflict] {
    let all = bindings.filter { $0.context == context }
      .flatMap { binding in binding.keys.map { (keys: $0, action: binding.action) } }
    var found: [KeyConflict] = []
    for (index, first) in all.enumerated() {
      for second in all[(index + 1)...] where first.action != second.action {
        let (short, long) =
          first.keys.count <= second.keys.count
          ? (first.keys, second.keys) : (second.keys, first.keys)
        guard long.starts(with: short) else { continue }
        found.append(
          KeyConflict(context: context, keys: short, actions: [first.action, second.action]))
      }
    }
    return found
  }
}
