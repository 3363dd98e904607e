internal import Canvas

/// A box in the middle of the screen, over whatever is there.
struct DialogFrame {
  var title: DisplayText
  /// The size that the content would like; it gets what the screen has.
  var wish: Size
  let look: Appearance

  /// Draws the box and returns what is inside, one blank column from each side.
  func draw(on canvas: inout Canvas, over area: Rectangle) -> Rectangle {
    let wanted = Size(columns: wish.columns + 4, rows: wish.rows + 2)
    let box = area.centered(wanted)
    canvas.fill(box.inset(columns: -1), style: look.style(.text))
    canvas.fill(box, style: look.style(.dialog))
    canvas.box(
      box, border: look.glyphs.border, style: look.on(.dialog).style(.dialogBorder), title: title,
      titleStyle: look.on(.dialog).style(.dialogTitle), ellipsis: look.ellipsis)
    return box.inset(columns: 2, rows: 1)
  }
}
