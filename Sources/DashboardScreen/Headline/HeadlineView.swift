internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// The first row: the scope, its gap split into what moves and what must be bought, who is asking,
/// and whether what is shown is live.
struct HeadlineView {
  let state: DashboardState
  let look: Appearance

  /// Draws the row; where there is no room for everything, the least important goes.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let look = look.on(.header)
    canvas.fill(area, style: look.style(.header))
    let inner = area.inset(columns: 1)
    let right = [mode, person, connection]
    let all = [scope, shortage, split, unused, ends, held] + right
    let pieces = look.isRead ? all.map(\.unshortened) : all
    let kept = Segment.fitting(pieces, into: inner.size.columns)
    let ends = kept.filter { segment in right.contains { $0.priority == segment.priority } }
    let starts = kept.dropLast(ends.count)
    Segment.draw(Array(starts), on: &canvas, from: inner.columns.lowerBound, in: inner, look)
    let column = inner.columns.upperBound - Segment.width(of: ends)
    Segment.draw(ends, on: &canvas, from: column, in: inner, look)
  }

  private var words: DashboardPhrases { look.phrases.dashboard }

  private var scope: Segment {
    guard let branch = state.accounts.selectedBranch else {
      return Segment(10, [("smartdeck", .headerTitle)])
    }
    let name = clipped(branch.account.name.text, to: 24)
    let inside = state.accounts.selectedLeaf.map { clipped($0.virtualAccount.name.text, to: 24) }
    return Segment(
      10,
      [
        (name, .headerTitle), (" \(look.glyphs[.collapsed].text) ", .dimText),
        (inside ?? words.all, .headerTitle),
      ])
  }

  private func clipped(_ name: String, to columns: Int) -> String {
    DisplayText(name).clipped(to: columns, ellipsis: look.ellipsis).text
  }

  private var shortage: Segment {
    guard let totals = state.totals else { return Segment(8, []) }
    let role: Role = totals.shortage > 0 ? .rowShort : .header
    return figure(8, words.short, totals.shortage, role, .short)
  }

  private var split: Segment {
    guard state.accounts.selectedLeaf == nil, let headline = state.headline,
      headline.totals.shortage > 0
    else { return Segment(5, []) }
    let text = words.split(movable: headline.movableShortage, toBuy: headline.realShortage)
    let short = words.shortSplit(
      movable: headline.movableShortage, toBuy: headline.realShortage)
    return Segment(5, [(text, .dimText)], gap: 1).orShorter([(short, .dimText)])
  }

  private var unused: Segment {
    guard let totals = state.totals else { return Segment(7, []) }
    return figure(
      7, words.unused, totals.surplus, totals.surplus > 0 ? .rowUnused : .header, .unused)
  }

  private var ends: Segment {
    guard state.accounts.selectedLeaf == nil, let branch = state.accounts.selectedBranch else {
      return Segment(2, [])
    }
    return figure(2, words.endsWithin(30), branch.endingSoon, .header, nil)
  }

  private var held: Segment {
    guard let held = state.held else { return Segment(3, []) }
    return figure(3, words.held, held, .header, nil)
  }

  /// A number with its name; where room is scarce with the mark that stands for it.
  private func figure(
    _ priority: Int, _ label: String, _ number: Int, _ role: Role, _ mark: Glyph?
  ) -> Segment {
    let text = look.phrases.number(number)
    let segment = Segment(priority, [(label + " ", .dimText), (text, role)])
    return mark.map { segment.orShorter([(look.glyphs[$0].text + text, role)]) } ?? segment
  }
}

extension HeadlineView {
  /// Who is asking, by login and widest role.
  private var person: Segment {
    guard let session = state.session.value else { return Segment(4, []) }
    let login = clipped(session.login.rawValue, to: 16)
    guard let role = session.roles.first else { return Segment(4, [(login, .header)]) }
    let separator = look.phrases.typography.separator
    return Segment(
      4, [(login, .header), (separator + look.phrases.role(role), .dimText)])
  }

  /// That whoever owns the file is trusted, where that is so; the first thing to go.
  private var mode: Segment {
    guard state.session.value?.trustsOwner == true else { return Segment(1, []) }
    return Segment(1, [(look.phrases.personal, .dimText)])
  }

  /// Whether changes of others appear, and whether one may change anything oneself.
  private var connection: Segment {
    let readOnly: [(String, Role)] =
      state.isReadOnly ? [(words.readOnly + " ", .danger)] : []
    switch state.connection {
    case .connecting: return Segment(6, readOnly + [(words.connecting, .dimText)])
    case .live:
      let live = look.glyphs[.live].text + " " + words.live
      let dot = look.glyphs[.live].text
      return Segment(6, readOnly + [(live, .success)]).orShorter(readOnly + [(dot, .success)])
    case .reconnecting:
      let waiting = look.glyphs[.stale].text + " " + words.reconnecting
      return Segment(9, readOnly + [(waiting, .danger)])
    case .lost:
      let lost = look.glyphs[.stale].text + " " + words.lost
      return Segment(9, readOnly + [(lost, .danger)])
    }
  }
}
