public import Licensing

/// Something that is asked for: what is known of it, and how well.
public enum Loadable<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Asked for, never answered yet.
  case loading
  /// As of the last answer, and nothing is known to have changed since.
  case loaded(Value)
  /// An earlier answer, shown until the next one comes.
  case stale(Value)
  /// The last question was refused; what was known before may still be shown.
  case failed(Refusal, last: Value?)

  /// The best that can be shown.
  public var value: Value? {
    switch self {
    case .loading: nil
    case .loaded(let value), .stale(let value): value
    case .failed(_, let last): last
    }
  }

  /// Whether the value is the answer to what was asked last.
  public var isFresh: Bool {
    switch self {
    case .loaded: true
    case .loading, .stale, .failed: false
    }
  }

  /// Says that the value is being asked for again.
  mutating func becomeStale() {
    if let value { self = .stale(value) } else { self = .loading }
  }

  /// Says that the question was refused, and keeps what can still be shown.
  mutating func fail(_ refusal: Refusal) {
    self = .failed(refusal, last: value)
  }
}
