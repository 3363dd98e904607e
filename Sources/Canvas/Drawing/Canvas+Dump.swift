extension Canvas {
  /// The text of every row, without the spaces at its end.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      var blanks = 0
      for cell in self.row(row) where !cell.isContinuation {
        if cell.cluster == .blank {
          blanks += 1
        } else {
          line += String(repeating: " ", count: blanks) + cell.cluster.text
          blanks = 0
        }
      }
      return line
    }
  }

  /// The whole screen as text, a line feed after each row but the last.
  public var text: String { lines.joined(separator: "\n") }

  /// How every cell looks, for comparing with a file: one letter a cell (`.` for the terminal's own
  /// look, the others in the order they come in), then what each letter means.
  public var styleDump: (lines: [String], legend: [String]) {
    var letters: [Style: Character] = [.plain: "."]
    var legend: [String] = []
    var free = Canvas.letters.makeIterator()
    let lines = (0..<size.rows).map { row in
      String(
        self.row(row).map { cell in
          if let letter = letters[cell.style] { return letter }
          let letter = free.next() ?? "?"
          letters[cell.style] = letter
          legend.append("\(letter) = \(cell.style)")
          return letter
        })
    }
    return (lines, legend)
  }

  private static let letters = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
}
