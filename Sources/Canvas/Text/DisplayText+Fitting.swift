extension DisplayText {
  /// The text when it fits, else its beginning with the ellipsis, together at most `columns` wide.
  ///
  /// A wide character that only fits by half is left out. When not even the ellipsis fits, the
  /// text is cut without one.
  public func clipped(to columns: Int, ellipsis: DisplayText = "…") -> DisplayText {
    guard width > columns else { return self }
    guard ellipsis.width <= columns else { return prefix(columns: columns) }
    return prefix(columns: columns - ellipsis.width) + ellipsis
  }

  /// The beginning that fits into so many columns.
  public func prefix(columns: Int) -> DisplayText {
    guard width > columns else { return self }
    guard columns > 0 else { return .empty }
    if isASCII {
      return DisplayText(escaped: String(text.utf8.prefix(columns)) ?? "", width: columns)
    }
    var kept = ""
    var used = 0
    for (cluster, columnsOfCluster) in clusters {
      guard used + columnsOfCluster <= columns else { break }
      kept += cluster.text
      used += columnsOfCluster
    }
    return DisplayText(escaped: kept, width: used)
  }

  /// The text brought to exactly `columns`: clipped when it is wider, filled with spaces when not.
  public func fitted(
    to columns: Int, alignment: Alignment = .leading, ellipsis: DisplayText = "…"
  ) -> DisplayText {
    let clipped = clipped(to: columns, ellipsis: ellipsis)
    let free = max(columns, 0) - clipped.width
    guard free > 0 else { return clipped }
    let lead = alignment.lead(free: free)
    return .repeating(" ", count: lead) + clipped + .repeating(" ", count: free - lead)
  }
}
