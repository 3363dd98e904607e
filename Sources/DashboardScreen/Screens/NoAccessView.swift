internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// What somebody is told who may see nothing of what the database holds.
struct NoAccessView {
  let login: Login
  /// The key that takes a code.
  let codeKey: String?
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

  /// What anybody can do who has a login.
  private var offers: [String] {
    let words = look.phrases.noAccess
    func name(_ command: LineCommand) -> String {
      ":" + (command.names(in: look.phrases).first ?? "")
    }
    return (codeKey.map { [words.code($0)] } ?? []) + [
      words.asking(
        account: name(.action(.requestAccount)), access: name(.action(.askAccess)),
        list: name(.records(.requests)))
    ]
  }

  private func lines(width: Int) -> [(text: DisplayText, role: Role)] {
    let words = look.phrases.noAccess
    let roles = Policy.roles(giving: .viewVirtualAccounts).map(look.phrases.role)
    return [(DisplayText(words.title), .paneTitleFocus), (.empty, .text)]
      + DisplayText(words.explanation(login: login.rawValue)).wrapped(to: width)
      .map { ($0, .text) } + [(.empty, .text)]
      + DisplayText(words.remedy(roles: roles)).wrapped(to: width).map { ($0, .dimText) }
      + [(.empty, .text)]
      + offers.flatMap { DisplayText($0).wrapped(to: width) }.map { ($0, .text) }
  }
}
