/// Where text goes in a place that is wider than it.
public enum Alignment: Hashable, Sendable {
  case leading
  case center
  case trailing

  /// How many columns stay free before the text.
  func lead(free: Int) -> Int {
    switch self {
    case .leading: 0
    case .center: free / 2
    case .trailing: free
    }
  }
}
