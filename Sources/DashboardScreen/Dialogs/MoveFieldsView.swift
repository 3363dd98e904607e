internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// The fields of the move dialog, one a row.
struct MoveFieldsView {
  let dialog: MoveDialog
  let look: Appearance

  /// How many rows the fields take.
  static let rows = MoveDialog.Field.allCases.count

  /// Draws the fields and returns the place of the cursor.
  func draw(on canvas: inout Canvas, in area: Rectangle) -> Point? {
    let labels = MoveDialog.Field.allCases.map { DisplayText(label($0)) }
    let width = (labels.map(\.width).max() ?? 0) + 2
    var cursor: Point?
    for (index, field) in MoveDialog.Field.allCases.enumerated() {
      let isFocused = dialog.stage == .editing && dialog.field == field
      let parts = area.row(index).split(leading: width)
      canvas.put(
        labels[index], in: parts.leading, style: look.style(isFocused ? .keyHint : .dimText))
      let place = draw(field, isFocused, on: &canvas, in: parts.rest)
      if isFocused { cursor = place }
    }
    return cursor
  }

  private func label(_ field: MoveDialog.Field) -> String {
    let words = look.phrases.move
    return switch field {
    case .source: words.source
    case .target: words.target
    case .quantity: words.quantity
    case .lotRule: words.lots
    case .reason: words.reason
    }
  }

  private func draw(
    _ field: MoveDialog.Field, _ isFocused: Bool, on canvas: inout Canvas, in area: Rectangle
  ) -> Point? {
    switch field {
    case .source: draw(dialog.line.source, isFocused, on: &canvas, in: area)
    case .target: draw(dialog.line.target, isFocused, on: &canvas, in: area)
    case .quantity: drawQuantity(isFocused, on: &canvas, in: area)
    case .lotRule:
      drawChoice(look.phrases.rule(dialog.rule), isFocused, on: &canvas, in: area)
    case .reason: drawReason(isFocused, on: &canvas, in: area)
    }
  }

  private func draw(
    _ side: MoveSide, _ isFocused: Bool, on canvas: inout Canvas, in area: Rectangle
  ) -> Point? {
    let chosen = dialog.line.candidate(side)?.name.text
    let text = chosen ?? look.phrases.move.notChosen
    guard isFocused else {
      canvas.put(
        DisplayText(text), in: area, style: look.style(chosen == nil ? .dimText : .text),
        ellipsis: look.ellipsis)
      return nil
    }
    let field = area.split(leading: min(48, area.size.columns)).leading
    return TextFieldView(field: side.search, placeholder: text, look: look)
      .draw(on: &canvas, in: field)
  }

  private func drawQuantity(
    _ isFocused: Bool, on canvas: inout Canvas, in area: Rectangle
  ) -> Point? {
    let text = DisplayText(dialog.line.quantity.map(look.phrases.number) ?? "")
    let box = area.split(leading: max(8, text.width + 1))
    let style = look.style(isFocused ? .input : .text)
    canvas.fill(box.leading, style: style)
    canvas.put(text, in: box.leading, style: style)
    if let most = dialog.line.most {
      canvas.put(
        DisplayText("  " + look.phrases.move.most(most)), in: box.rest,
        style: look.style(.dimText), ellipsis: look.ellipsis)
    }
    return box.leading.origin.moved(columns: text.width)
  }

  private func drawChoice(
    _ text: String, _ isFocused: Bool, on canvas: inout Canvas, in area: Rectangle
  ) -> Point? {
    let style = look.style(isFocused ? .input : .text)
    canvas.put(DisplayText(text), in: area, style: style, ellipsis: look.ellipsis)
    return isFocused ? area.origin : nil
  }

  private func drawReason(
    _ isFocused: Bool, on canvas: inout Canvas, in area: Rectangle
  ) -> Point? {
    let limit = MoveRequest.unitsWithoutReason
    let isNeeded = dialog.units > limit
    let words = look.phrases.move
    let hint = isNeeded ? words.reasonNeeded(above: limit) : words.optional
    return TextFieldView(
      field: dialog.reason, placeholder: hint, isFocused: isFocused, look: look
    ).draw(on: &canvas, in: area)
  }
}
