public import Licensing

/// Whether an action can be done now.
public enum Availability: Hashable, Sendable {
  case available
  case unavailable(Unavailability)
}

/// Why an action can't be done now.
public enum Unavailability: Hashable, Sendable {
  /// Changing is switched off here.
  case readOnly
  /// None of one's roles gives the right; these would, and these people hold one of them, as far
  /// as they are known.
  case notPermitted(Right, roles: [Role], holders: [String] = [])
  /// There is no row to do it with.
  case noRow
  /// It belongs to another pane.
  case otherPane(PaneName)
  /// What it needs is still being asked for.
  case loading
  /// Another change is on its way.
  case busy
  /// There is nothing in the database.
  case nothingYet
  case nothingMarked
  case noFilter
  /// It belongs to another view, or to another kind of row.
  case otherView([RecordKind])
  /// The row is so already.
  case alreadySo
  /// There is no view to go back from, or no record in it.
  case noView
  /// The row that was marked last lies too far away.
  case rangeTooLong
  /// More rows are marked than can be moved at once.
  case tooManyMarked(limit: Int)
}
