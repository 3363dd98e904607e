internal import Canvas
internal import DashboardModel

/// A line that is being typed, scrolled so that the place of the next character is in sight.
struct TextFieldView {
  let field: TextField
  var placeholder = ""
  var isFocused = true
  let look: Appearance

  /// Draws the field and returns where the cursor is, if it has the keyboard.
  func draw(on canvas: inout Canvas, in area: Rectangle) -> Point? {
    let style = look.style(isFocused ? .input : .text)
    canvas.fill(area, style: style)
    let room = area.size.columns
    guard room > 0 else { return nil }
    if field.isEmpty {
      canvas.put(
        DisplayText(placeholder), in: area,
        style: look.style(.dimText), ellipsis: look.ellipsis)
    }
    let column = Self.column(of: field.cursor, in: field.text)
    let skipped = max(0, column - room + 1)
    canvas.put(
      DisplayText(field.text), at: area.origin.moved(columns: -skipped), style: style,
      within: area)
    return isFocused ? area.origin.moved(columns: column - skipped) : nil
  }

  /// The column at which a character of a text is shown, its escapes included.
  static func column(of character: Int, in text: String) -> Int {
    DisplayText(String(text.prefix(character))).width
  }
}
