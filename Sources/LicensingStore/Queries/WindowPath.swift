internal import Licensing

/// In which direction a window is read, and whether it begins at a key or at an end.
struct WindowPath {
  /// Whether rows are read against the order that the window shows.
  let isBackward: Bool
  /// Whether something may lie on the other side of where reading starts.
  let startsInside: Bool
  /// How the key compares: `>`, `>=` or `<`; nil at an end.
  let comparison: String?
  /// The direction in SQL.
  let direction: String

  init<Key>(_ anchor: Anchor<Key>, descending: Bool) {
    let forward: String
    switch anchor {
    case .first: (isBackward, startsInside, forward) = (false, false, "")
    case .last: (isBackward, startsInside, forward) = (true, false, "")
    case .after: (isBackward, startsInside, forward) = (false, true, ">")
    case .from: (isBackward, startsInside, forward) = (false, true, ">=")
    case .before: (isBackward, startsInside, forward) = (true, true, "<")
    }
    direction = descending != isBackward ? "DESC" : "ASC"
    comparison =
      forward.isEmpty ? nil : descending ? WindowPath.mirrored(forward) : forward
  }

  /// How many rows a window is given: at least one, and no more than any window may hold.
  static func limit(_ wanted: Int) -> Int { min(max(1, wanted), mostRowsOfWindow) }

  /// The window of rows as they were read, in the order that it shows; `isMore` says whether
  /// reading could have gone on.
  func window<Row, Key>(
    of found: [Row], isMore: Bool, key: (Row) -> Key
  ) -> Window<Row, Key> {
    let rows = isBackward ? found.reversed() : found
    return Window(
      rows: rows, keys: rows.map(key), hasEarlier: isBackward ? isMore : startsInside,
      hasLater: isBackward ? startsInside : isMore)
  }

  private static func mirrored(_ comparison: String) -> String {
    switch comparison {
    case ">": "<"
    case ">=": "<="
    default: ">"
    }
  }
}

extension Anchor {
  /// The key that the window starts from; nil at an end.
  var key: Key? {
    switch self {
    case .first, .last: nil
    case .after(let key), .before(let key), .from(let key): key
    }
  }
}
