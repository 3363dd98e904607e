internal import Canvas
internal import DashboardModel
internal import Phrases

/// What is offered where the database holds nothing yet.
struct EmptyDatabaseView {
  let quitKey: String?
  let look: Appearance

  /// Draws the offer in the middle of an area.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    canvas.fill(area, style: look.style(.text))
    let lines = lines(width: min(70, area.size.columns - 4))
    let block = area.centered(Size(columns: min(70, area.size.columns - 4), rows: lines.count))
    for (index, line) in lines.enumerated() {
      canvas.put(line.text, in: block.row(index), style: look.style(line.role))
    }
  }

  private func lines(width: Int) -> [(text: DisplayText, role: Role)] {
    let words = look.phrases.emptyDatabase
    var lines: [(text: DisplayText, role: Role)] = [(DisplayText(words.title), .paneTitleFocus)]
    lines.append((.empty, .text))
    lines += DisplayText(words.explanation).wrapped(to: width).map { ($0, .text) }
    for (command, what) in commands {
      lines.append((.empty, .text))
      lines.append((DisplayText("  smartdeck " + command), .keyHint))
      lines += DisplayText(what).wrapped(to: width - 4).map { ("    " + $0, .dimText) }
    }
    let command = LineCommand.action(.requestAccount).names(in: look.phrases).first ?? ""
    lines.append(("    " + DisplayText(words.requestingHere(":" + command)), .dimText))
    if let quitKey {
      lines += [(.empty, .text), (DisplayText(words.leaving(quitKey)), .text)]
    }
    return lines
  }

  private var commands: [(String, String)] {
    let words = look.phrases.emptyDatabase
    return [
      ("import " + words.folder, words.importing), ("demo", words.demonstration),
      ("request account " + words.name, words.requesting),
    ]
  }
}
