import Licensing
import Testing

@testable import DashboardModel

@Suite struct MoveDialogTests {
  private func opened() -> Table {
    var table = Table.laid
    table.act(.openMove)
    table.answerAll()
    return table
  }

  @Test("The dialog opens with the best proposal, and asks for its preview")
  func opens() {
    var table = Table.laid
    table.act(.openMove)
    #expect(table.open.map(\.question) == [MoveProposalsQuery(row: RowKey(3, 1)).question])
    let first = table.open.removeFirst()
    table.take(.answered(first.number, .moveProposals(Sample.proposals)))
    let line = MoveLine(license: 1, source: 2, target: 3, quantity: 20)
    #expect(
      table.open.map(\.question) == [MovePreviewQuery(MoveRequest(lines: [line])).question])
    #expect(table.move?.preview == .loading)
    table.answerAll()
    #expect(table.move?.preview == .loaded(Sample.preview(20)))
    #expect(table.move?.isPreviewed == true)
  }

  @Test("Enter and y give the command with what was seen, once")
  func commits() {
    var table = opened()
    table.act(.accept, .confirm, .confirm)
    let line = MoveLine(license: 1, source: 2, target: 3, quantity: 20)
    let request = MoveRequest(lines: [line], seen: Sample.preview(20).seen)
    #expect(table.commands == [.move(request)])
    #expect(table.move?.stage == .performing)
    #expect(table.deeds.last == .ring, "the second y came too late")
  }

  @Test("Enter alone never commits, however often")
  func enterIsNoYes() {
    var table = opened()
    table.act(.accept, .accept, .accept, .accept)
    #expect(table.commands.isEmpty)
    #expect(table.move?.stage == .confirming)
  }

  @Test("The key y commits nothing before the preview is there")
  func noBlindYes() {
    var table = Table.laid
    table.act(.openMove, .confirm, .accept, .confirm)
    #expect(table.commands.isEmpty)
    #expect(table.move?.stage == .editing)
  }

  @Test("Each edit asks anew, one question at a time; a preview of older fields is shown as stale")
  func edits() {
    var table = opened()
    table.take(.typed("7"))
    #expect(table.move?.preview == .stale(Sample.preview(20)))
    table.take(.typed("1"))
    table.take(.typed("2"))
    #expect(table.open.count == 1)
    let first = table.open.removeFirst()
    table.take(.answered(first.number, .movePreview(Sample.preview(7))))
    #expect(table.move?.preview == .stale(Sample.preview(7)))
    table.act(.accept)
    #expect(table.move?.stage == .editing, "what is shown is not what would be done")
    table.answerAll()
    #expect(table.move?.line.quantity == 712)
    #expect(table.move?.preview == .loaded(Sample.preview(712)))
  }

  @Test("The first digit begins a new number, the next ones go on with it")
  func digits() {
    var table = opened()
    table.take(.typed("1"))
    table.take(.typed("5"))
    #expect(table.move?.line.quantity == 15)
    table.act(.deleteBackward)
    #expect(table.move?.line.quantity == 1)
    table.act(.deleteBackward)
    #expect(table.move?.line.quantity == nil)
    table.act(.accept)
    #expect(table.move?.problem == .noQuantity)
    table.take(.typed("99999999999999999999"))
    #expect((table.move?.line.quantity ?? 0) <= Quantity.ceiling)
  }

  @Test("Plus and minus stay between one and what the source can give")
  func arithmetic() {
    var table = opened()
    table.act(.increase)
    #expect(table.move?.line.quantity == 20)
    for _ in 0..<30 { table.act(.decrease) }
    #expect(table.move?.line.quantity == 1)
    table.act(.takeAll)
    #expect(table.move?.line.quantity == 20)
    table.act(.decrease, .takeProposed)
    #expect(table.move?.line.quantity == 20)
  }

  @Test("A side is found by a part of its name; the other side is not among the matches")
  func search() {
    var table = opened()
    table.act(.previousField)
    #expect(table.move?.line.target.matches.map(\.virtualAccount) == [1, 3])
    table.take(.typed("head"))
    table.act(.accept)
    #expect(table.move?.line.target.chosen == 1)
    #expect(table.move?.line.target.search.isEmpty == true)
    #expect(table.move?.field == .quantity)
    table.act(.previousField)
    table.take(.typed("xyz"))
    table.act(.accept)
    #expect(table.move?.problem == .nothingMatches("xyz"))
    #expect(table.move?.line.target.chosen == 1)
    table.act(.cancel)
    #expect(table.move?.line.target.search.isEmpty == true)
    #expect(table.state.dialog != nil)
  }

  @Test("Up and down go round the matches")
  func highlight() {
    var table = opened()
    table.act(.previousField, .nextChoice)
    #expect(table.move?.line.target.highlighted == 1)
    table.act(.nextChoice)
    #expect(table.move?.line.target.highlighted == 0)
    table.act(.previousChoice)
    #expect(table.move?.line.target.highlighted == 1)
  }

  @Test("The lot rule is part of the request")
  func rule() {
    var table = opened()
    table.act(.nextField, .nextChoice)
    #expect(table.move?.request?.lines.map(\.lots) == [.rule(.soonestEndingFirst)])
    table.act(.nextChoice)
    #expect(table.move?.rule == .longestTermFirst)
  }

  @Test("A hundred units need no reason, a hundred and one do, and blanks are none")
  func reason() {
    for (units, needsReason) in [(100, false), (101, true)] {
      var table = opened()
      table.take(.typed("\(units)"))
      table.answerAll()
      table.act(.accept)
      #expect((table.move?.problem == .reasonRequired(units: units, limit: 100)) == needsReason)
      #expect((table.move?.stage == .confirming) == !needsReason)
      guard needsReason else { continue }
      table.take(.typed("  "))
      table.act(.accept)
      #expect(table.move?.stage == .editing)
      table.take(.typed(" new  line "))
      table.answerAll()
      table.act(.accept)
      #expect(table.move?.stage == .confirming)
      #expect(table.move?.request?.reason == "new line")
    }
  }

  @Test("Ten lines ask for one key, eleven for their number")
  func count() {
    for (lines, isCounted) in [(10, false), (11, true)] {
      var table = many(lines)
      table.act(.accept)
      #expect((table.move?.stage == .counting(TextField())) == isCounted)
      guard isCounted else { continue }
      table.act(.confirm)
      table.take(.typed("10"))
      table.act(.accept)
      #expect(table.move?.problem == .wrongCount(lines: 11))
      #expect(table.commands.isEmpty)
      table.act(.clearText)
      table.take(.typed("11"))
      table.act(.accept)
      #expect(table.commands.count == 1)
    }
  }

  /// A dialog for so many marked rows.
  private func many(_ count: Int) -> Table {
    let rows = (0..<count).map {
      Sample.row(.init(rawValue: Int64(100 + $0)), entitled: 1, inUse: 2)
    }
    var table = Table()
    table.answerAll(inventory: Sample.window(rows))
    for _ in rows { table.act(.toggleMark) }
    table.act(.openMove)
    table.answerAll()
    for _ in rows {
      table.take(.typed("1"))
      table.act(.nextLine)
    }
    table.answerAll()
    return table
  }

  @Test("A refusal stays in the dialog, which goes on from there")
  func refusal() throws {
    var table = opened()
    table.act(.accept, .confirm)
    let refusal = Refusal.notEnough(
      available: 3, asked: 20, license: Sample.name("Advantage"),
      virtualAccount: Sample.name("Manufacturing"))
    table.take(.notPerformed(try #require(table.commandNumber), refusal))
    #expect(table.move?.stage == .editing)
    #expect(table.move?.problem == .refused(refusal))
    table.take(.typed("3"))
    #expect(table.move?.problem == nil)
  }

  @Test("A stale move is previewed anew and says so; only then y counts again")
  func stale() throws {
    var table = opened()
    table.act(.accept, .confirm)
    let refusal = Refusal.stale(rows: [])
    table.take(.notPerformed(try #require(table.commandNumber), refusal))
    #expect(table.move?.problem == .changedMeanwhile(refusal))
    table.act(.confirm)
    #expect(table.commands.count == 1)
    table.answerAll()
    #expect(table.move?.stage == .confirming)
    table.act(.confirm)
    #expect(table.commands.count == 2)
  }

  @Test("A refused preview is not asked for over and over")
  func refusedPreview() throws {
    var table = opened()
    table.take(.typed("9"))
    let asked = table.open.removeFirst()
    table.take(.refused(asked.number, .noLines))
    #expect(table.open.isEmpty)
    #expect(table.move?.problem == .refused(.noLines))
    table.act(.accept)
    #expect(table.move?.stage == .editing)
  }

  @Test("Without a proposal a short row becomes the target, any other the source")
  func noProposal() {
    for (account, isTarget) in [(3, true), (2, false)] as [(Int64, Bool)] {
      var draft = MoveDraft(row: RowKey(.init(rawValue: account), 1))
      draft.take(
        MoveProposals(
          license: Sample.name("Advantage"), proposals: [], candidates: Sample.candidates))
      #expect(draft.target.chosen?.rawValue == (isTarget ? account : nil))
      #expect(draft.source.chosen?.rawValue == (isTarget ? nil : account))
    }
  }

  @Test("Done, the dialog closes, the footer says what was moved and everything is asked anew")
  func done() throws {
    var table = opened()
    table.act(.accept, .confirm)
    let number = try #require(table.commandNumber)
    guard let request = RequestID(rawValue: "r") else { return }
    table.take(
      .performed(
        number, Receipt(outcome: .applied, sequence: 11, request: request, happening: nil)))
    #expect(table.state.dialog == nil)
    #expect(
      table.state.notice
        == .moved(
          quantity: 20,
          first: EventTransferLine(
            license: Sample.name("Advantage"), source: Sample.name("Manufacturing"),
            target: Sample.name("Refining"), quantity: 20), lines: 1, 11))
    #expect(table.open.count >= 4)
  }

  @Test("An answer that comes after the dialog was closed changes nothing")
  func lateAnswer() {
    var table = Table.laid
    table.act(.openMove)
    let late = table.open.removeFirst()
    table.act(.cancel)
    let before = table.state
    table.take(.answered(late.number, .moveProposals(Sample.proposals)))
    #expect(table.state == before)
  }
}
