internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// Everything about one record.
struct DetailsDialogView {
  let dialog: DetailsDialog
  let today: Day
  let look: Appearance

  /// Draws the dialog over an area.
  func draw(on canvas: inout Canvas, over area: Rectangle) {
    let face = RecordFace(today: today, look: look)
    DetailLines(
      title: DisplayText(face.name(dialog.record)), details: face.details(dialog.record),
      top: dialog.top, warning: dialog.isGone ? look.phrases.records.gone : nil, look: look
    ).draw(on: &canvas, over: area)
  }
}
