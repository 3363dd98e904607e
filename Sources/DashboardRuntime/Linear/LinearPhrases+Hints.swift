internal import DashboardModel
internal import Phrases

extension LinearPhrases {
  /// What can be typed somewhere, where that isn't a list.
  func hint(for context: InputContext) -> String? {
    switch context {
    case .pane, .records, .matrix: nil
    case .form, .move, .count, .palette, .columns: fields
    case .confirm: question
    case .details, .row, .waiting, .help, .filterBar, .commandBar: goesOn
    }
  }
}
