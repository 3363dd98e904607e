internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// Draws lines of the accounts tree: the name, and on the right its shortage and what is unused;
/// one below the other where there is room, else as close to the edge as each line allows.
struct AccountRows {
  private let look: Appearance
  private let shortWidth: Int
  private let unusedWidth: Int

  /// Measures the lines for a width.
  init(lines: [AccountLine], width: Int, look: Appearance) {
    self.look = look
    let totals = lines.map(\.totals)
    let shortest = look.figure(.short, totals.map(\.shortage).max() ?? 0).width
    let longest = look.figure(.unused, totals.map(\.surplus).max() ?? 0).width
    let widest =
      lines.prefix(Self.measured).filter { $0.totals.hasFigures }
      .map { look.name(of: $0).width }.max() ?? 0
    let fits = widest + 1 + shortest + 1 + longest <= width
    (shortWidth, unusedWidth) = fits ? (shortest, longest) : (0, 0)
  }

  /// The most names that are measured.
  private static let measured = 200

  /// Draws a line, on a bar where it is selected.
  func draw(_ line: AccountLine, _ bar: Role?, on canvas: inout Canvas, in area: Rectangle) {
    canvas.fill(area, style: look.style(nil, over: bar))
    let totals = line.totals
    let leasts = totals.hasFigures ? (unusedWidth, shortWidth) : (0, 0)
    let unused = look.figure(.unused, totals.surplus)
    let short = look.figure(.short, totals.shortage)
    var rest = area.inset(columns: 1)
    for (text, least, role) in [
      (unused, leasts.0, Role.rowUnused), (short, leasts.1, .rowShort),
    ] where max(text.width, least) > 0 {
      let parts = rest.split(trailing: max(text.width, least))
      canvas.put(
        text, in: parts.trailing, style: look.style(role, over: bar), alignment: .trailing)
      rest = parts.rest.split(trailing: 1).rest
    }
    canvas.put(
      look.name(of: line), in: rest, style: look.style(nil, over: bar), ellipsis: look.ellipsis)
  }
}

extension AccountLine {
  /// The sums of the account that the line stands for.
  fileprivate var totals: Totals {
    switch self {
    case .account(let branch, isExpanded: _): branch.headline.totals
    case .virtualAccount(let leaf, of: _): leaf.totals
    }
  }
}

extension Totals {
  /// Whether there is anything to tell of.
  fileprivate var hasFigures: Bool { shortage > 0 || surplus > 0 }
}

extension Appearance {
  /// A number with its sign, or nothing where there is nothing to tell.
  fileprivate func figure(_ sign: Glyph, _ number: Int) -> DisplayText {
    number > 0 ? glyphs[sign] + DisplayText(phrases.number(number)) : .empty
  }

  /// A line's name, set in below its account, with what marks the account.
  fileprivate func name(of line: AccountLine) -> DisplayText {
    switch line {
    case .account(let branch, let isExpanded):
      glyphs[isExpanded ? .expanded : .collapsed] + " " + marks(of: branch.account)
        + DisplayText(branch.account.name.text)
    case .virtualAccount(let leaf, of: _): "  " + DisplayText(leaf.virtualAccount.name.text)
    }
  }

  /// What marks an account that is a partner's, or not in use.
  private func marks(of account: SmartAccount) -> DisplayText {
    let kind: DisplayText =
      switch account.kind {
      case .customer: .empty
      case .holding: glyphs[.partner] + " "
      }
    switch account.status {
    case .active: return kind
    case .pending, .inactive: return kind + "(" + DisplayText(phrases.status(account.status)) + ") "
    }
  }
}
