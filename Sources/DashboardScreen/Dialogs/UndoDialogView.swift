internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// Says what an undo or a redo would do, and asks.
struct UndoDialogView {
  let dialog: UndoDialog
  let hints: KeyHints
  let look: Appearance

  /// Draws the dialog over an area.
  func draw(on canvas: inout Canvas, over area: Rectangle) {
    let words = look.phrases.undo
    let width = min(72, area.size.columns - 8)
    let lines = lines(width: width)
    let title =
      switch dialog.direction {
      case .undo: words.undoTitle
      case .redo: words.redoTitle
      }
    let frame = DialogFrame(
      title: DisplayText(title), wish: Size(columns: width, rows: lines.count), look: look)
    let inner = frame.draw(on: &canvas, over: area)
    let look = look.on(.dialog)
    for (index, line) in lines.enumerated() {
      canvas.put(
        line.text, in: inner.row(index), style: look.style(line.role), ellipsis: look.ellipsis)
    }
  }

  private typealias Line = (text: DisplayText, role: Role)

  private func lines(width: Int) -> [Line] {
    let words = look.phrases.undo
    let question = dialog.direction == .undo ? words.undoQuestion : words.redoQuestion
    switch dialog.stage {
    case .looking: return [(DisplayText(words.looking), .dimText)]
    case .asking(let event):
      return lines(of: event, width) + [
        (.empty, .text), (DisplayText(question), .strongText),
        (DisplayText(hints.answers(in: look.phrases)), .keyHint),
      ]
    case .askingForPart(let event, let possible, let asked):
      let part = DisplayText(words.part(possible, of: asked)).wrapped(to: width)
      let answers = DisplayText(hints.answers(in: look.phrases))
      return lines(of: event, width) + [(.empty, .text)] + part.map { ($0, .warning) }
        + [(answers, .keyHint)]
    case .performing(let event, acceptingPart: _):
      return lines(of: event, width) + [
        (.empty, .text), (DisplayText(look.phrases.move.performing), .dimText),
      ]
    case .refused(let refusal):
      let words = look.phrases.words(for: refusal)
      return DisplayText(words.cause).wrapped(to: width).map { ($0, .danger) }
        + DisplayText(words.remedy).wrapped(to: width).map { ($0, .text) }
    }
  }

  /// When it was, who did it, and what it was.
  private func lines(of event: EventRow, _ width: Int) -> [Line] {
    let when = look.phrases.dateAndTime(event.time)
    let separator = look.phrases.typography.separator
    let head = "\(event.sequence)\(separator)\(when)\(separator)\(look.phrases.actor(event.actor))"
    return [(DisplayText(head), .dimText)]
      + DisplayText(look.phrases.sentence(for: event.story)).wrapped(to: width).map { ($0, .text) }
  }
}
