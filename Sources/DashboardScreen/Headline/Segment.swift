internal import Canvas

/// A piece of a line that is shown whole or not at all.
struct Segment {
  var parts: [(text: DisplayText, role: Role)]
  /// The same in fewer words; nil where there are none.
  var shorter: [(text: DisplayText, role: Role)]?
  /// Where there is no room for all, those with the lowest number go first.
  var priority: Int
  /// The spaces between it and the one before.
  var gap: Int

  init(_ priority: Int, _ parts: [(String, Role)], gap: Int = 2) {
    (self.priority, self.gap) = (priority, gap)
    self.parts = parts.map { (DisplayText($0.0), $0.1) }
  }

  var width: Int { parts.reduce(0) { $0 + $1.text.width } }

  /// The same, with fewer spaces before it.
  init(closer segment: Segment) {
    self = segment
    gap = 2
  }

  /// The same, never told in fewer words.
  var unshortened: Segment {
    var segment = self
    segment.shorter = nil
    return segment
  }

  /// The same, to be told in fewer words where there is no room for all.
  func orShorter(_ parts: [(String, Role)]) -> Segment {
    var segment = self
    segment.shorter = parts.map { (DisplayText($0.0), $0.1) }
    return segment
  }

  /// The segments for which there is room, in their order: first go those that matter least of
  /// all, then some are told in fewer words, then more go; what is left is told whole where it can.
  static func fitting(_ segments: [Segment], into columns: Int) -> [Segment] {
    var kept = segments.filter { $0.width > 0 }
    if width(of: kept) > columns { kept.removeAll { $0.priority == leastPriority } }
    let long = kept
    for index in kept.indices.sorted(by: { kept[$0].priority > kept[$1].priority })
    where width(of: kept) > columns {
      if let shorter = kept[index].shorter { kept[index].parts = shorter }
    }
    while width(of: kept) > columns, !kept.isEmpty {
      guard let least = kept.indices.min(by: { kept[$0].priority < kept[$1].priority }) else {
        break
      }
      kept.remove(at: least)
    }
    for segment in long.filter({ $0.shorter != nil }).sorted(by: { $0.priority > $1.priority }) {
      let whole = kept.map { $0.priority == segment.priority ? segment : $0 }
      if width(of: whole) <= columns { kept = whole }
    }
    return kept
  }

  /// The priority of what is the first to go.
  static let leastPriority = 1

  /// The columns that segments take together, spaces between them included.
  static func width(of segments: [Segment]) -> Int {
    segments.reduce(0) { $0 + $1.gap + $1.width } - (segments.first?.gap ?? 0)
  }

  /// Draws segments one after the other from a column on.
  static func draw(
    _ segments: [Segment], on canvas: inout Canvas, from column: Int, in area: Rectangle,
    _ look: Appearance
  ) {
    var point = Point(column: column, row: area.origin.row)
    for (index, segment) in segments.enumerated() {
      if index > 0 { point.column += segment.gap }
      for part in segment.parts {
        point.column = canvas.put(
          part.text, at: point, style: look.style(part.role), within: area)
      }
    }
  }

  /// Segments in as many rows as they need, none broken.
  static func rows(of segments: [Segment], width columns: Int) -> [[Segment]] {
    var rows: [[Segment]] = []
    for segment in segments {
      if let last = rows.last, width(of: last + [segment]) <= columns {
        rows[rows.count - 1].append(segment)
      } else {
        rows.append([segment])
      }
    }
    return rows
  }
}
