import Testing

@testable import Licensing

@Suite("Undo and redo")
struct UndoTests {
  private var plant = Plant()

  private func undo(
    _ transfer: SequenceNumber? = nil, part: Bool = false, by principal: Principal? = nil
  ) -> Refusal? {
    refusal { () throws(Refusal) in
      try plant.estate.decideUndo(
        UndoRequest(transfer: transfer, acceptingPart: part),
        by: principal ?? plant.log.administrator)
    }
  }

  private func redo(_ transfer: SequenceNumber? = nil) -> Refusal? {
    refusal { () throws(Refusal) in
      try plant.estate.decideRedo(UndoRequest(transfer: transfer), by: plant.log.administrator)
    }
  }

  /// Rows as people see them: without the number of the event that changed them last.
  private var figures: [Position] {
    plant.estate.allPositions().map { position in
      var position = position
      (position.version, position.changedBy) = (.none, .none)
      return position
    }
  }

  @Test("Undo brings the state back, and redo does it again")
  mutating func thereAndBack() throws {
    let (before, held) = (figures, plant.estate.holdings)
    try plant.log.perform(.move(plant.move(plant.line(20))))
    let (moved, movedHoldings) = (figures, plant.estate.holdings)
    #expect(moved != before)
    try plant.log.perform(.undo(UndoRequest()))
    #expect(figures == before)
    #expect(plant.estate.holdings == held)
    try plant.log.perform(.redo(UndoRequest()))
    #expect(figures == moved)
    #expect(plant.estate.holdings == movedHoldings)
    try plant.log.perform(.undo(UndoRequest()))
    #expect(figures == before)
    #expect(plant.estate.holdings == held)
  }

  @Test("Undo takes the latest first, then the one before")
  mutating func latest() throws {
    let first = try plant.log.perform(.move(plant.move(plant.line(1))))
    let second = try plant.log.perform(.move(plant.move(plant.line(2))))
    try plant.log.perform(.undo(UndoRequest()))
    #expect(plant.estate.transfers[second]?.answeredBy == plant.estate.head)
    try plant.log.perform(.undo(UndoRequest()))
    #expect(plant.estate.transfers[first]?.answeredBy == plant.estate.head)
    #expect(undo() == .nothingToUndo)
  }

  @Test("An undo and a redo say what they answer")
  mutating func kinds() throws {
    let move = try plant.log.perform(.move(plant.move(plant.line(1))))
    let back = try plant.log.perform(.undo(UndoRequest()))
    let again = try plant.log.perform(.redo(UndoRequest()))
    #expect(plant.estate.transfers[back]?.transfer.kind == .undo(of: move))
    #expect(plant.estate.transfers[again]?.transfer.kind == .redo(of: back))
  }

  @Test("There is nothing to undo or redo before a move, nor to redo before an undo")
  mutating func nothing() throws {
    #expect(undo() == .nothingToUndo)
    #expect(redo() == .nothingToRedo)
    try plant.log.perform(.move(plant.move(plant.line(1))))
    #expect(redo() == .nothingToRedo)
  }

  @Test("What was undone is not undone twice, nor redone twice")
  mutating func twice() throws {
    let move = try plant.log.perform(.move(plant.move(plant.line(1))))
    let back = try plant.log.perform(.undo(UndoRequest()))
    #expect(undo(move) == .alreadyUndone(move, by: back))
    let again = try plant.log.perform(.redo(UndoRequest()))
    #expect(redo(back) == .alreadyUndone(back, by: again))
  }

  @Test("Only a transfer can be undone, and only an undo redone")
  mutating func notATransfer() throws {
    let move = try plant.log.perform(.move(plant.move(plant.line(1))))
    #expect(undo(1) == .notATransfer(1))
    #expect(undo(999) == .notATransfer(999))
    #expect(redo(move) == .notATransfer(move))
    let back = try plant.log.perform(.undo(UndoRequest()))
    #expect(undo(back) == .notATransfer(back))
  }

  @Test("Undo without a number is of one's own; by number, of anybody's")
  mutating func others() throws {
    let bob = plant.log.user("bob", .user)
    let move = try plant.log.perform(.move(plant.move(plant.line(4))))
    #expect(undo(by: bob) == .nothingToUndo)
    #expect(undo(move, by: bob) == nil)
    try plant.log.perform(.undo(UndoRequest(transfer: move)), by: bob)
    #expect(plant.estate.position(of: plant.target).entitled == 0)
  }

  @Test("Where the receiver no longer has all, the part that can go back is offered")
  mutating func part() throws {
    let move = try plant.log.perform(.move(plant.move(plant.line(20, .rule(.soonestEndingFirst)))))
    try plant.log.perform(
      .move(plant.move(plant.line(8, from: plant.refining, to: plant.smelting))))
    #expect(undo(move) == .onlyPartCanGoBack(possible: 12, asked: 20))
    try plant.log.perform(.undo(UndoRequest(transfer: move, acceptingPart: true)))
    #expect(plant.held(in: plant.refining) == "")
    #expect(plant.held(in: plant.smelting) == "1:8")
    #expect(plant.estate.transfers[plant.estate.head]?.transfer.quantity == 12)
  }

  @Test("The part offered leaves out what is reserved where it went")
  mutating func reserved() throws {
    try plant.log.perform(.move(plant.move(plant.line(20, .rule(.soonestEndingFirst)))))
    plant.log.reserve(5, of: plant.next, in: plant.target)
    #expect(undo() == .onlyPartCanGoBack(possible: 15, asked: 20))
  }

  @Test("Ended units don't go back, not even in part")
  mutating func ended() throws {
    try plant.log.perform(.move(plant.move(plant.line(20, .rule(.soonestEndingFirst)))))
    plant.log.beginDay("2027-01-01")
    #expect(undo() == .onlyPartCanGoBack(possible: 0, asked: 20))
    #expect(undo(part: true) == .onlyPartCanGoBack(possible: 0, asked: 20))
  }

  @Test("Lines of one move that brought units of one lot go back together")
  mutating func sharedLot() throws {
    let held = plant.estate.holdings
    let three = plant.line(3, plant.byHand((plant.next, 3)))
    let four = plant.line(4, plant.byHand((plant.next, 4)))
    try plant.log.perform(.move(plant.move(three, four)))
    let reservation = plant.log.reserve(2, of: plant.next, in: plant.target)
    #expect(undo() == .onlyPartCanGoBack(possible: 5, asked: 7))
    plant.log.append(.reservationReturned(reservation))
    try plant.log.perform(.undo(UndoRequest()))
    #expect(plant.estate.holdings == held)
  }

  @Test("A future lot that was moved by hand goes back")
  mutating func future() throws {
    try plant.log.perform(.move(plant.move(plant.line(6, plant.byHand((plant.future, 6))))))
    #expect(undo() == nil)
  }
}
