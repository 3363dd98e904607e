public import Licensing

/// The loaded part of a list of any length, and the place in it where a person is.
///
/// Rows are in the order in which they are shown. A list never holds more than a few screens: what
/// lies beyond is fetched by key when somebody comes near it, and moves that go further than what
/// is loaded are remembered until it is.
public struct RowList<Row: ListedRow>: Hashable, Sendable {
  /// The rows that are loaded.
  public internal(set) var rows: [Row] = []
  /// The place of each loaded row.
  var keys: [Row.Key] = []
  /// Whether there are rows before the first loaded one.
  public internal(set) var hasEarlier = false
  /// Whether there are rows after the last loaded one.
  public internal(set) var hasLater = false
  /// The loaded row that is at the top of the screen.
  public internal(set) var top = 0
  /// The loaded row that is selected.
  public internal(set) var cursor = 0
  /// How many rows are on the screen.
  public internal(set) var height: Int
  /// How many rows come into view at least when the cursor leaves the screen by a step. Beside
  /// other panes every row has to be sent anew then, which several steps had better share.
  var scrollStep = 1
  /// How well the rows are known.
  public internal(set) var status = Status.loading
  /// Moves that wait for rows to be loaded, in the order in which they were made.
  var remembered: [ListMove] = []
  /// The question that is being answered; never more than one.
  var inFlight: InFlight?
  /// What has to be asked anew as soon as possible.
  var wish: Wish? = .replace(.first)

  /// The line on which the cursor is to stand once the rows above it are loaded.
  var wantedLine: Int?

  /// How well the rows of a list are known.
  public enum Status: Hashable, Sendable {
    /// Nothing was answered yet, or what is shown answers an earlier scope, filter or order.
    case loading
    case loaded
    /// Something has changed and is being asked for.
    case stale
    /// The last question was refused; rows shown are older.
    case failed(Refusal)
  }

  /// What has to be asked anew: other rows, or the same ones once more.
  enum Wish: Hashable, Sendable {
    case replace(Anchor<Row.Key>)
    case refresh
  }

  /// A question that was sent: its number, and what its answer is for.
  struct InFlight: Hashable, Sendable {
    var number: RequestNumber
    var fetch: ListFetch<Row.Key>
  }

  /// A list that knows nothing yet.
  public init(height: Int = 0) {
    self.height = height
  }

  /// A list that shows a window from its top, for drawing without a desk.
  public init(
    showing window: Window<Row, Row.Key>, height: Int, cursor: Int = 0, top: Int = 0
  ) {
    self.height = height
    (rows, keys) = (window.rows, window.keys)
    (hasEarlier, hasLater) = (window.hasEarlier, window.hasLater)
    (self.cursor, self.top) = (cursor, top)
    (status, wish) = (.loaded, nil)
    settle()
  }

  /// The rows on the screen.
  public var visible: ArraySlice<Row> {
    rows[min(top, rows.count)..<min(rows.count, top + height)]
  }

  /// The line of the screen, from 0, on which the selected row stands; nil for an empty list.
  public var cursorLine: Int? { rows.isEmpty ? nil : cursor - top }

  /// The selected row; nil for an empty list.
  public var selected: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// The rows from one to the selected one, in either direction; nil where that one is not loaded.
  func identities(from start: Row.Identity) -> [Row.Identity]? {
    guard let first = rows.firstIndex(where: { $0.identity == start }), !rows.isEmpty else {
      return nil
    }
    return rows[min(first, cursor)...max(first, cursor)].map(\.identity)
  }

  /// Whether there are rows above the screen.
  public var hasRowsAbove: Bool { top > 0 || hasEarlier }

  /// Whether there are rows below the screen.
  public var hasRowsBelow: Bool { top + height < rows.count || hasLater }

  /// Whether the selected row is the first of the whole list.
  public var isAtStart: Bool { cursor == 0 && !hasEarlier }

  /// Brings cursor and top to where the loaded rows allow, the cursor on the screen.
  mutating func settle() {
    cursor = min(max(0, cursor), max(0, rows.count - 1))
    top = min(max(top, cursor - height + 1), cursor)
    if !hasLater { top = min(top, max(0, rows.count - height)) }
    top = max(0, top)
  }
}
