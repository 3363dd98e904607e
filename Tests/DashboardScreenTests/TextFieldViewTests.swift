import Canvas
import Phrases
import Testing

@testable import DashboardModel
@testable import DashboardScreen

@Suite("Text fields on the screen")
struct TextFieldViewTests {
  private func draw(_ field: TextField, columns: Int) -> (text: String, cursor: Int?) {
    let look = Appearance(
      styles: Theme.plain.sheet(for: .mono), glyphs: .usual, phrases: Phrases(.english))
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    let point = TextFieldView(field: field, look: look).draw(on: &canvas, in: canvas.bounds)
    return (canvas.text, point?.column)
  }

  @Test("The place of the next character is always in sight")
  func scrolls() {
    var field = TextField("0123456789")
    #expect(draw(field, columns: 20) == ("0123456789", 10))
    #expect(draw(field, columns: 5) == ("6789", 4))
    field.moveToStart()
    #expect(draw(field, columns: 5) == ("01234", 0))
  }

  @Test("The cursor counts columns, not characters")
  func wide() {
    #expect(draw(TextField("無線"), columns: 9) == ("無線", 4))
    #expect(draw(TextField("a\u{202E}b"), columns: 9).cursor == 8)
  }
}
