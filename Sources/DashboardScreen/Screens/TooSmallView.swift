internal import Canvas
internal import DashboardModel
internal import Phrases

/// Says that the screen is too small, what it has and what is needed.
struct TooSmallView {
  let look: Appearance

  /// Draws the sentence in the middle, over several rows where it must be.
  func draw(on canvas: inout Canvas) {
    let (has, needs) = (canvas.size, DashboardLayout.smallest)
    let text = look.phrases.notices.tooSmall(
      has: (has.columns, has.rows), needs: (needs.columns, needs.rows))
    let lines = DisplayText(text).wrapped(to: has.columns)
    let top = max(0, (has.rows - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      let row = canvas.bounds.row(top + index)
      canvas.put(line, in: row, style: look.style(.warning), alignment: .center)
    }
  }
}
