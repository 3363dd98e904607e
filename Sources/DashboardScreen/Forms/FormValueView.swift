internal import Canvas
internal import DashboardModel
internal import Phrases

/// The value of a field: a line that is typed, a choice, or a check mark.
struct FormValueView {
  let field: FormEntry
  let isFocused: Bool
  let look: Appearance

  /// Draws the value and returns the place of the cursor, if the field has the keyboard.
  func draw(on canvas: inout Canvas, in area: Rectangle) -> Point? {
    switch field.value {
    case .text(let line, _), .number(let line, _), .date(let line, _):
      return TextFieldView(
        field: line, placeholder: placeholder, isFocused: isFocused, look: look
      ).draw(on: &canvas, in: area)
    case .choice(let index, of: let choices):
      let text = choices.indices.contains(index) ? choices[index].words(in: look.phrases) : ""
      let place = look.phrases.forms.choice(index + 1, of: choices.count)
      return drawPressed(DisplayText(text), beside: place, on: &canvas, in: area)
    case .check(let isOn): return drawCheck(isOn, "", on: &canvas, in: area)
    case .consent(let isOn, _):
      return drawCheck(isOn, look.phrases.forms.agreed, on: &canvas, in: area)
    }
  }

  /// What an empty line may hold.
  private var placeholder: String {
    let words = look.phrases.forms
    let form: String =
      switch field.value {
      case .text(_, .emails), .text(_, .tags): words.commas
      case .text(_, .email): "name@company.example"
      case .text(_, .domain): "company.example"
      case .text(_, .name), .text(_, .words), .text(_, .path), .text(_, .secret),
        .text(_, .license):
        ""
      case .number(_, let range): words.range(range)
      case .date: words.dateForm
      case .choice, .check, .consent: ""
      }
    let parts = [form, field.isRequired ? "" : words.optional].filter { !$0.isEmpty }
    return parts.joined(separator: look.phrases.typography.separator)
  }

  private func drawPressed(
    _ text: DisplayText, beside hint: String, on canvas: inout Canvas, in area: Rectangle
  ) -> Point? {
    let style = look.style(isFocused ? .input : .text)
    let width = min(area.size.columns, text.width + 1)
    let parts = area.split(leading: width)
    canvas.fill(parts.leading, style: style)
    canvas.put(text, in: parts.leading, style: style, ellipsis: look.ellipsis)
    if isFocused {
      canvas.put(
        DisplayText(" " + hint), in: parts.rest, style: look.style(.dimText),
        ellipsis: look.ellipsis)
    }
    return isFocused ? area.origin : nil
  }

  private func drawCheck(
    _ isOn: Bool, _ words: String, on canvas: inout Canvas, in area: Rectangle
  ) -> Point? {
    let mark = isOn ? look.glyphs[.marked] : " "
    return drawPressed(
      "[" + mark + "] " + DisplayText(words), beside: "", on: &canvas, in: area)
  }
}
