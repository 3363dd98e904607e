extension DisplayText {
  /// The text as lines of at most `columns`, broken at spaces; longer words are broken anywhere.
  public func wrapped(to columns: Int) -> [DisplayText] {
    guard columns > 0 else { return [] }
    var lines: [DisplayText] = []
    var line = DisplayText.empty
    for word in words {
      if !line.isEmpty, line.width + 1 + word.width <= columns {
        line = line + " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var pieces = word.pieces(of: columns)
      line = pieces.popLast() ?? .empty
      lines += pieces
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The parts between spaces.
  private var words: [DisplayText] {
    text.split(separator: " ").map { part in
      let word = String(part)
      return DisplayText(escaped: word, width: Clusters(of: word).reduce(0) { $0 + $1.width })
    }
  }

  /// The text in pieces of at most `columns`; a cluster that is wider than that is left out.
  private func pieces(of columns: Int) -> [DisplayText] {
    guard width > columns else { return [self] }
    var pieces: [DisplayText] = []
    var piece = ""
    var used = 0
    for (cluster, size) in clusters where size <= columns {
      if used + size > columns {
        pieces.append(DisplayText(escaped: piece, width: used))
        (piece, used) = ("", 0)
      }
      piece += cluster.text
      used += size
    }
    return pieces + [DisplayText(escaped: piece, width: used)]
  }
}
