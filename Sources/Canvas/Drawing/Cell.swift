/// One place of the screen: what is shown there and how.
public struct Cell: Hashable, Sendable {
  public var cluster: Cluster
  public var style: Style
  /// Columns the cluster takes: 1, or 2 for a wide one. 0 says that this place is covered by the
  /// wide cluster on its left.
  public var width: UInt8

  /// A place that shows nothing but its background.
  public static func blank(_ style: Style = .plain) -> Cell {
    Cell(cluster: .blank, style: style, width: 1)
  }

  /// Whether the place is the right half of a wide cluster.
  public var isContinuation: Bool { width == 0 }

  /// The right half of a wide cluster.
  static func continuation(_ style: Style) -> Cell {
    Cell(cluster: .blank, style: style, width: 0)
  }
}
