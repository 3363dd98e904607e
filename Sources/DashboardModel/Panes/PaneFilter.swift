public import Licensing

/// The filter of a pane: what was typed, what is applied, and what is wrong with what was typed.
public struct PaneFilter: Hashable, Sendable {
  public internal(set) var text: String
  /// The last text that was a filter; it stays applied while something else is being typed.
  public internal(set) var applied: Filter
  /// Why the text is not a filter.
  public internal(set) var problem: FilterProblem?

  /// No filter.
  public static let none = PaneFilter(text: "", applied: .everything)

  /// Makes a filter of its parts.
  public init(text: String, applied: Filter, problem: FilterProblem? = nil) {
    self.text = text
    self.applied = applied
    self.problem = problem
  }

  /// Whether rows may be hidden.
  public var isActive: Bool { applied != .everything }
}
