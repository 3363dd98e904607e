internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// A form: a field a line, what is wrong with one right below it, and at last the question.
struct FormDialogView {
  let dialog: FormDialog
  let hints: KeyHints
  let look: Appearance

  /// Draws the dialog over an area and returns the place of the cursor.
  func draw(on canvas: inout Canvas, over area: Rectangle) -> Point? {
    let width = min(76, area.size.columns - 8)
    let lines = lines(width: width)
    let frame = DialogFrame(
      title: title, wish: Size(columns: width, rows: lines.count), look: look)
    let inner = frame.draw(on: &canvas, over: area)
    let look = look.on(.dialog)
    let top = top(of: lines, height: inner.size.rows)
    var cursor: Point?
    for (index, line) in lines.dropFirst(top).prefix(inner.size.rows).enumerated() {
      let row = inner.row(index)
      switch line {
      case .text(let text, let role):
        canvas.put(text, in: row, style: look.style(role), ellipsis: look.ellipsis)
      case .below(let text, let role):
        let part = row.split(leading: labelWidth).rest
        canvas.put(text, in: part, style: look.style(role), ellipsis: look.ellipsis)
      case .field(let number):
        let place = draw(dialog.fields[number], number, on: &canvas, in: row, look)
        cursor = place ?? cursor
      }
    }
    return cursor
  }

  /// A line of the dialog.
  private enum Line {
    case text(DisplayText, Role)
    /// Something that belongs to the field above.
    case below(DisplayText, Role)
    case field(Int)
  }

  private var title: DisplayText {
    let title = dialog.kind.words(dialog, in: look.phrases).title
    guard dialog.pages.count > 1 else { return DisplayText(title) }
    let place = look.phrases.forms.page(dialog.page + 1, of: dialog.pages.count)
    return DisplayText(title + look.phrases.typography.separator + place)
  }

  private var labelWidth: Int {
    let labels = dialog.fields.map { DisplayText($0.name.label(in: look.phrases)).width }
    return min(28, labels.max() ?? 0) + 2
  }

  /// The first line shown, so that the field with the keyboard and what is wrong with it are.
  private func top(of lines: [Line], height: Int) -> Int {
    guard lines.count > height else { return 0 }
    guard dialog.stage == .editing else { return lines.count - height }
    let field = lines.firstIndex { line in
      if case .field(dialog.focused) = line { true } else { false }
    }
    return max(0, min((field ?? 0) - height / 2, lines.count - height))
  }

  private func lines(width: Int) -> [Line] {
    if case .secret(let secret) = dialog.stage { return lines(secret: secret, width) }
    var lines: [Line] = []
    for (index, field) in dialog.fields.enumerated() {
      lines += notice(of: field, width)
      lines.append(.field(index))
      lines += advice(of: field, isFocused: index == dialog.focused, width)
      lines += found(by: field, isFocused: index == dialog.focused, width)
      if let problem = field.problem {
        let text = look.glyphs[.ending] + " " + DisplayText(problem.words(in: look.phrases))
        lines += text.wrapped(to: max(10, width - labelWidth)).map { .below($0, .danger) }
      }
    }
    return lines + ending(width)
  }

  /// The accounts that are found while one is typed.
  private func found(by field: FormEntry, isFocused: Bool, _ width: Int) -> [Line] {
    guard isFocused, dialog.stage == .editing else { return [] }
    let licenses = dialog.licenses.prefix(Self.mostShown)
      .map { Line.below(DisplayText($0.text), .dimText) }
    if let key = hints.key(for: .cursorRight, in: .form(.text)), dialog.canBeNewLicense,
      !licenses.isEmpty
    {
      return licenses + [.below(DisplayText(look.phrases.forms.takesFirst(key)), .keyHint)]
    }
    guard field.name == .field(.domain) else { return licenses }
    return dialog.targets.prefix(Self.mostShown).map { target in
      let places = target.virtualAccounts.prefix(Self.mostShown).map(\.text)
      let parts = [target.domain.rawValue, target.account.text, look.phrases.list(places)]
      return .below(
        DisplayText(
          parts.filter { !$0.isEmpty }.joined(separator: look.phrases.typography.separator)),
        .dimText)
    }
  }

  /// How many accounts or rows are shown of many.
  private static let mostShown = 6

  /// The rows that would change, before and after.
  private func effects(_ width: Int) -> [Line] {
    guard let rows = dialog.preview?.rows, !rows.isEmpty else { return [] }
    let lines = rows.prefix(Self.mostShown).map { row in
      let isShort = row.effect.createdShortage > 0
      let text = look.phrases.forms.effect(
        row.license, in: row.virtualAccount, from: row.effect.before.balance,
        to: row.effect.after.balance)
      return Line.text(DisplayText(text), isShort ? .warning : .text)
    }
    let rest = rows.count - lines.count
    let more = rest > 0 ? [Line.text(DisplayText(look.phrases.forms.more(rest)), .dimText)] : []
    return lines + more + [.text(.empty, .text)]
  }

  /// What the choice under the cursor means.
  private func advice(of field: FormEntry, isFocused: Bool, _ width: Int) -> [Line] {
    guard isFocused, dialog.stage == .editing,
      case .choice(let index, of: let choices) = field.value, choices.indices.contains(index),
      let advice = choices[index].advice(in: look.phrases)
    else { return [] }
    return DisplayText(advice).wrapped(to: max(10, width - labelWidth))
      .map { .below($0, .dimText) }
  }

  /// What is to be read before a check mark is set.
  private func notice(of field: FormEntry, _ width: Int) -> [Line] {
    guard case .consent(_, let notice) = field.value else { return [] }
    let text = DisplayText(notice.words(in: look.phrases)).wrapped(to: width)
    return [.text(.empty, .text)] + text.map { .text($0, .strongText) }
  }

  /// What the service said no to, the question, or what the keys do.
  private func ending(_ width: Int) -> [Line] {
    switch dialog.stage {
    case .editing: return [.text(.empty, .text)] + refusal(width) + [.text(keys, .dimText)]
    case .confirming:
      let question = DisplayText(dialog.kind.words(dialog, in: look.phrases).question)
      let blank: [Line] = dialog.fields.isEmpty ? [] : [.text(.empty, .text)]
      return blank + effects(width) + newLicenses(width) + refusal(width)
        + question.wrapped(to: width).map { .text($0, .strongText) }
        + [.text(DisplayText(hints.answers(in: look.phrases)), .keyHint)]
    case .performing:
      return [.text(.empty, .text), .text(DisplayText(look.phrases.move.performing), .dimText)]
    case .secret: return []
    }
  }

  /// A license that is typed and not known becomes one: nobody should add one by mistake.
  private func newLicenses(_ width: Int) -> [Line] {
    guard !dialog.newLicenses.isEmpty else { return [] }
    let text = DisplayText(look.phrases.forms.newLicenses(dialog.newLicenses))
    return (look.glyphs[.ending] + " " + text).wrapped(to: width).map { .text($0, .warning) }
  }

  private func refusal(_ width: Int) -> [Line] {
    guard let refusal = dialog.refusal else { return [] }
    let sentence = DisplayText(look.phrases.words(for: refusal).sentence)
    return (look.glyphs[.ending] + " " + sentence).wrapped(to: width).map { .text($0, .danger) }
  }

  private func lines(secret: Secret, _ width: Int) -> [Line] {
    let words = DisplayText(look.phrases.forms.shownOnce).wrapped(to: width)
    return words.map { .text($0, .warning) } + [.text(.empty, .text)]
      + DisplayText(secret.rawValue).wrapped(to: width).map { .text($0, .strongText) }
  }

  /// The keys of the field, in words.
  private var keys: DisplayText {
    guard let kind = dialog.field?.kind else { return .empty }
    let texts = FooterView.actions(in: .form(kind)).compactMap { action in
      hints.key(for: action, in: .form(kind))
        .map { $0 + " " + action.words(in: look.phrases).short }
    }
    return DisplayText(texts.joined(separator: "   "))
  }

  private func draw(
    _ field: FormEntry, _ number: Int, on canvas: inout Canvas, in row: Rectangle,
    _ look: Appearance
  ) -> Point? {
    let isFocused = dialog.stage == .editing && dialog.focused == number
    let parts = row.split(leading: labelWidth)
    canvas.put(
      DisplayText(field.name.label(in: look.phrases)), in: parts.leading,
      style: look.style(isFocused ? .keyHint : .dimText), ellipsis: look.ellipsis)
    return FormValueView(field: field, isFocused: isFocused, look: look)
      .draw(on: &canvas, in: parts.rest)
  }
}
