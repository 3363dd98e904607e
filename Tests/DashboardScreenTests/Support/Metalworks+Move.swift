import Licensing

@testable import DashboardModel

extension Metalworks {
  /// The move that closes Refining's shortage of 20, as the dialog proposes it.
  func move(
    quantity: Int = 20, field: MoveDialog.Field = .quantity, stage: MoveDialog.Stage = .editing
  ) throws -> MoveDialog {
    let candidates = try moveCandidates()
    var dialog = MoveDialog(rows: [RowKey(5, 1)])
    dialog.lines[0].take(
      MoveProposals(
        license: try license(1),
        proposals: [MoveProposal(license: 1, source: 4, target: 5, quantity: 20)],
        candidates: candidates))
    dialog.lines[0].quantity = quantity
    (dialog.field, dialog.stage) = (field, stage)
    dialog.preview = .loaded(preview(of: quantity))
    return dialog
  }

  private func moveCandidates() throws -> [MoveCandidate] {
    try [(1, 0, 0), (2, 0, 6), (3, 5, 5), (4, 20, 0), (5, 20, 40)].map { number, has, uses in
      MoveCandidate(
        virtualAccount: .init(rawValue: Int64(number)), name: try account(number),
        position: position(Int64(number), 1, has, uses), movable: has)
    }
  }

  /// Both sides before and after.
  private func preview(of quantity: Int) -> MovePreview {
    let lots = [
      LotQuantity(lot: 41, quantity: Quantity(clamping: quantity - 8)),
      LotQuantity(lot: 57, quantity: 8),
    ]
    return MovePreview(
      lines: [TransferLine(license: 1, source: 4, target: 5, lots: lots)],
      effects: [
        RowEffect(before: position(4, 1, 20, 0), after: position(4, 1, 20 - quantity, 0)),
        RowEffect(
          before: position(5, 1, 20, 40, ends: 68),
          after: position(5, 1, 20 + quantity, 40, ends: 68)),
      ], available: [20])
  }
}
