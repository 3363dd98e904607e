internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// What the footer says until the next key: on the last row, and on those above where it is long.
struct NoticeLineView {
  let notice: Notice
  let look: Appearance

  /// The most rows that a notice takes from what is above.
  static let mostRows = 3

  /// Draws the notice at the bottom of an area.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let role = notice.role
    let look = look.on(.footer)
    let room = area.size.columns - 2
    var lines = DisplayText(notice.words(in: look.phrases)).wrapped(to: room)
    if lines.count > Self.mostRows {
      let rest = lines[(Self.mostRows - 1)...].joined(separator: " ")
      lines = lines.prefix(Self.mostRows - 1) + [rest.clipped(to: room, ellipsis: look.ellipsis)]
    }
    let part = area.split(bottom: lines.count).bottom
    canvas.fill(part, style: look.style(.footer))
    for (index, line) in lines.enumerated() {
      canvas.put(line, in: part.inset(columns: 1).row(index), style: look.style(role))
    }
  }
}

extension Notice {
  /// Whether it is good news.
  var role: Role {
    switch self {
    case .refused, .displayNotSaved: .danger
    case .unavailable, .told, .placeNotRead: .warning
    case .moved, .undone, .redone, .done, .displaySaved, .viewSaved, .viewDeleted: .success
    case .alreadyApplied, .readOnly, .mouse: .strongText
    }
  }

  /// What it says.
  func words(in phrases: Phrases) -> String {
    let words = phrases.notices
    return switch self {
    case .refused(let refusal): phrases.words(for: refusal).sentence
    case .unavailable(_, let reason): reason.words(in: phrases)
    case .moved(let quantity, let first, let lines, let sequence):
      if let first, lines == 1 {
        words.moved(quantity, first.license, from: first.source, to: first.target, sequence)
      } else {
        words.moved(quantity, sequence)
      }
    case .alreadyApplied(let sequence): words.alreadyApplied(sequence)
    case .undone(_, let answered, let sequence): words.undone(answered, sequence)
    case .redone(_, let answered, let sequence): words.redone(answered, sequence)
    case .readOnly(let isOn): words.readOnly(isOn)
    case .mouse(let isOn): words.mouse(isOn)
    case .told(let text): text
    case .done(let happening, let sequence, let warnings):
      words.done(happening, sequence, warnings)
    case .viewSaved(let name): phrases.commands.viewSaved(name)
    case .viewDeleted(let name): phrases.commands.viewDeleted(name)
    case .placeNotRead: phrases.commands.placeNotRead
    case .displaySaved(let path): phrases.commands.displaySaved(path)
    case .displayNotSaved(let path, .exists): phrases.commands.displayFileExists(path)
    case .displayNotSaved(let path, .failed(let detail)):
      phrases.commands.displayNotSaved(path, detail)
    }
  }
}

extension Unavailability {
  /// Why a key can't be used now.
  func words(in phrases: Phrases) -> String {
    let words = phrases.unavailability
    return switch self {
    case .readOnly: words.readOnly
    case .notPermitted(let right, let roles, let holders):
      words.notPermitted(right, roles: roles, holders: holders)
    case .noRow: words.noRow
    case .otherPane(let pane): words.otherPane(pane.title(in: phrases))
    case .loading: words.loading
    case .busy: words.busy
    case .nothingYet: words.nothingYet
    case .nothingMarked: words.nothingMarked
    case .noFilter: words.noFilter
    case .otherView(let kinds): words.otherView(kinds.map(phrases.records.title))
    case .alreadySo: words.alreadySo
    case .noView: words.noView
    case .rangeTooLong: words.rangeTooLong
    case .tooManyMarked(let limit): words.tooManyMarked(limit)
    }
  }
}
