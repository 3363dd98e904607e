internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// What titles have to say of how well a pane's rows are known.
struct PaneStates {
  let look: Appearance

  /// What there is to say of a list.
  func states<Row>(of status: RowList<Row>.Status) -> [DisplayText] {
    switch status {
    case .loading: [DisplayText(look.phrases.dashboard.loading)]
    case .loaded: []
    case .stale: [stale]
    case .failed(let refusal): [DisplayText(look.phrases.words(for: refusal).cause)]
    }
  }

  /// What there is to say of something that is asked for as a whole.
  func states<Value>(of value: Loadable<Value>) -> [DisplayText] {
    switch value {
    case .loading: [DisplayText(look.phrases.dashboard.loading)]
    case .loaded: []
    case .stale: [stale]
    case .failed(let refusal, last: _): [DisplayText(look.phrases.words(for: refusal).cause)]
    }
  }

  private var stale: DisplayText {
    look.glyphs[.stale] + " " + DisplayText(look.phrases.dashboard.stale)
  }

  /// What there is to say of a filter: the text that is applied, not one that is only being typed.
  func facts(of filter: PaneFilter) -> [DisplayText] {
    guard filter.isActive else { return [] }
    let words = look.phrases.panes
    let isApplied = filter.problem == nil
    return [DisplayText(isApplied ? words.filtered(by: filter.text) : words.filtered)]
  }

  /// Draws what an empty pane says, where it is known to be empty.
  func drawEmpty(
    _ sentence: String, isFiltered: Bool, on canvas: inout Canvas, in area: Rectangle
  ) {
    let text = isFiltered ? look.phrases.panes.nothingMatches : sentence
    let lines = DisplayText(text).wrapped(to: area.size.columns - 2)
    for (index, line) in lines.enumerated() {
      canvas.put(line, in: area.inset(columns: 1).row(index), style: look.style(.dimText))
    }
  }
}
