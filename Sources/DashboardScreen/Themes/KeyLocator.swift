/// Finds the line and column of a key in TOML text; the parser only tells those of syntax errors.
struct KeyLocator {
  let text: String

  /// The place of a key given by the names on the way to it. When it can't be told exactly, the
  /// nearest table or key around it; in the end the begin of the file.
  func place(of path: [String]) -> (line: Int, column: Int) {
    var best = (depth: 0, line: 1, column: 1)
    var table: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " || $0 == "\t" }.count
      let content = line.dropFirst(indent)
      let isHeader = content.first == "["
      let names = KeyLocator.names(in: isHeader ? content.drop { $0 == "[" } : content)
      if isHeader { table = names }
      let full = isHeader ? names : table + names
      guard !names.isEmpty, path.starts(with: full) else { continue }
      let inner = KeyLocator.column(of: path.dropFirst(full.count), in: line)
      let depth = full.count + inner.found
      if depth > best.depth { best = (depth, index + 1, inner.column ?? indent + 1) }
      if depth == path.count { break }
    }
    return (best.line, best.column)
  }

  /// The names of a dotted key at the begin of a text, up to `=` or `]`.
  private static func names(in text: Substring) -> [String] {
    var names: [String] = []
    var name = ""
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { name.append(character) }
        continue
      }
      switch character {
      case "\"", "'": quote = character
      case " ", "\t": continue
      case ".":
        names.append(name)
        name = ""
      case "=", "]":
        names.append(name)
        return names
      case "#": return []
      default: name.append(character)
      }
    }
    return []
  }

  /// How many of the names follow one another after the line's `=`, and where the last one is.
  private static func column(
    of names: ArraySlice<String>, in line: Substring
  ) -> (found: Int, column: Int?) {
    guard !names.isEmpty, let start = line.firstIndex(of: "=") else { return (0, nil) }
    var rest = line[start...]
    var found = 0
    var column: Int?
    for name in names {
      guard let place = rest.firstRange(of: name) else { break }
      column = line.distance(from: line.startIndex, to: place.lowerBound) + 1
      rest = rest[place.upperBound...]
      found += 1
    }
    return (found, column)
  }
}
