internal import Canvas

/// How wide each column of a table is in the room that it has; nil for a column that has none.
struct TableLayout {
  /// Spaces after each column.
  let gaps: [Int]
  private(set) var widths: [Int?]

  /// Lays columns out for the widest content of each.
  init(_ columns: [TableColumn], natural: [Int], available: Int, gap: Int) {
    gaps = columns.map { $0.isMark ? 1 : gap }
    widths = zip(columns, natural).map { TableLayout.least($0, $1) }
    drop(columns, available)
    yield(columns, natural, available)
    share(available - used, columns, natural)
    fill(available - used, columns)
  }

  private static func least(_ column: TableColumn, _ natural: Int) -> Int {
    switch column.width {
    case .content(let minimum): max(minimum, natural, column.heading.width)
    case .flexible(let minimum, _): minimum
    }
  }

  /// The columns that the whole row takes, gaps included.
  private var used: Int {
    let kept = widths.indices.filter { widths[$0] != nil }
    let content = kept.reduce(0) { $0 + (widths[$1] ?? 0) + gaps[$1] }
    return content - (kept.last.map { gaps[$0] } ?? 0)
  }

  private mutating func drop(_ columns: [TableColumn], _ available: Int) {
    let order = columns.indices.filter { columns[$0].priority != nil }
      .sorted { (columns[$0].priority ?? 0) < (columns[$1].priority ?? 0) }
    for index in order where used > available { widths[index] = nil }
  }

  /// Drops what gives way to names, where one of them would have to be cut.
  private mutating func yield(_ columns: [TableColumn], _ natural: [Int], _ available: Int) {
    let wanted = columns.indices.filter { widths[$0] != nil && Self.share(columns[$0]) > 0 }
      .reduce(0) { $0 + max(0, natural[$1] - (widths[$1] ?? 0)) }
    guard wanted > available - used else { return }
    for index in columns.indices where columns[index].yieldsToText { widths[index] = nil }
  }

  /// Gives what is left to flexible columns by their shares, to none more than its content needs.
  private mutating func share(_ room: Int, _ columns: [TableColumn], _ natural: [Int]) {
    var room = max(0, room)
    var needy = columns.indices.filter { widths[$0] != nil && Self.share(columns[$0]) > 0 }
    while room > 0 {
      needy = needy.filter { (widths[$0] ?? 0) < natural[$0] }
      guard !needy.isEmpty else { return }
      let shares = needy.reduce(0) { $0 + Self.share(columns[$1]) }
      let portion = room
      for index in needy {
        let wish = natural[index] - (widths[index] ?? 0)
        let part = max(1, portion * Self.share(columns[index]) / shares)
        let given = min(wish, part, room)
        widths[index] = (widths[index] ?? 0) + given
        room -= given
      }
    }
  }

  /// Gives what nobody needs to the first flexible column, so that the row fills its room.
  private mutating func fill(_ room: Int, _ columns: [TableColumn]) {
    guard room > 0 else { return }
    let first = columns.indices.first { widths[$0] != nil && Self.share(columns[$0]) > 0 }
    if let first { widths[first] = (widths[first] ?? 0) + room }
  }

  private static func share(_ column: TableColumn) -> Int {
    switch column.width {
    case .content: 0
    case .flexible(_, let share): share
    }
  }
}
