internal import Canvas
internal import Licensing
internal import Phrases

/// What somebody is told who may see nothing of what the database holds.
struct NoAccessView {
  let login: Login
  let look: Appearance

  /// Draws the words in the middle of an area.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    canvas.fill(area, style: look.style(.text))
    let width = min(70, area.size.columns - 4)
    let lines = lines(width: width)
    let block = area.centered(Size(columns: width, rows: lines.count))
    for (index, line) in lines.enumerated() {
      canvas.put(line.text, in: block.row(index), style: look.style(line.role))
    }
  }

  private func lines(width: Int) -> [(text: DisplayText, role: Role)] {
    let words = look.phrases.noAccess
    let roles = Policy.roles(giving: .viewVirtualAccounts).map(look.phrases.role)
    return [(DisplayText(words.title), .paneTitleFocus), (.empty, .text)]
      + DisplayText(words.explanation(login: login.rawValue)).wrapped(to: width)
      .map { ($0, .text) } + [(.empty, .text)]
      + DisplayText(words.remedy(roles: roles)).wrapped(to: width).map { ($0, .dimText) }
  }
}
