internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// What stands below the figures of a move: what it closes, what it breaks, which lots go, what is
/// still wrong, and at last the question.
struct MoveRemarks {
  let dialog: MoveDialog
  let names: RowNames
  let hints: KeyHints
  let look: Appearance

  typealias Line = (text: DisplayText, role: Role)

  /// The most lines of each kind.
  private static let most = 3

  /// The remarks, each wrapped into the width.
  func lines(width: Int) -> [Line] {
    (effects + lots + problem + total + question).flatMap { line in
      let isWhole = line.text.width <= width
      return isWhole
        ? [line] : line.text.wrapped(to: width).prefix(Self.most).map { ($0, line.role) }
    }
  }

  private var words: MovePhrases { look.phrases.move }

  private var effects: [Line] {
    guard let preview = dialog.preview.value else { return [] }
    let closed = preview.effects.filter { $0.before.shortage > $0.after.shortage }
    let created = preview.createdShortages
    let good: [Line] = closed.prefix(Self.most).map { effect in
      let units = effect.before.shortage - effect.after.shortage
      let text = words.closedShortage(units, account: names.account(effect.row.virtualAccount))
      return (look.glyphs[.unused] + " " + DisplayText(text), .success)
    }
    let bad: [Line] = created.prefix(Self.most).map { effect in
      let text = words.createdShortage(
        effect.createdShortage, license: names.license(effect.row.license),
        account: names.account(effect.row.virtualAccount))
      return (look.glyphs[.short] + " " + DisplayText(text), .warning)
    }
    return bad + good
  }

  /// How many of the chosen lots' units go, lot by lot.
  private var lots: [Line] {
    guard let preview = dialog.preview.value, preview.lines.indices.contains(dialog.current) else {
      return []
    }
    let chosen = preview.lines[dialog.current].lots
    guard !chosen.isEmpty else { return [] }
    let parts = chosen.prefix(6).map {
      words.lot($0.quantity.rawValue, $0.lot)
    }
    let rest = chosen.count > 6 ? [look.ellipsis.text] : []
    return [(DisplayText(words.lots + ": " + look.phrases.list(parts + rest)), .dimText)]
  }

  private var problem: [Line] {
    guard let problem = dialog.problem else { return [] }
    return problem.words(in: look.phrases).map {
      (look.glyphs[.ending] + " " + DisplayText($0), .danger)
    }
  }

  private var total: [Line] {
    guard dialog.lines.count > 1 else { return [] }
    return [(DisplayText(words.total(dialog.units, lines: dialog.lines.count)), .text)]
  }

  private var question: [Line] {
    switch dialog.stage {
    case .editing, .counting: []
    case .performing: [(.empty, .text), (DisplayText(words.performing), .dimText)]
    case .confirming:
      [
        (.empty, .text), (DisplayText(questionText), .strongText),
        (DisplayText(hints.answers(in: look.phrases)), .keyHint),
      ]
    }
  }

  private var questionText: String {
    guard dialog.lines.count == 1, let source = dialog.line.candidate(dialog.line.source),
      let target = dialog.line.candidate(dialog.line.target)
    else { return words.question(dialog.units, lines: dialog.lines.count) }
    return words.question(dialog.units, from: source.name.text, to: target.name.text)
  }
}

extension MoveProblem {
  /// What is wrong, in one or two sentences.
  func words(in phrases: Phrases) -> [String] {
    let words = phrases.moveProblems
    return switch self {
    case .noSource: [words.noSource]
    case .noTarget: [words.noTarget]
    case .noQuantity: [words.noQuantity]
    case .nothingMatches(let typed): [words.nothingMatches(typed)]
    case .reasonRequired(_, let limit): [words.reasonRequired(above: limit)]
    case .wrongCount(let lines): [words.wrongCount(lines)]
    case .refused(let refusal): [phrases.words(for: refusal).sentence]
    case .previewChanged: [words.changedMeanwhile]
    case .changedMeanwhile(let refusal):
      [phrases.words(for: refusal).cause, words.changedMeanwhile]
    }
  }
}
