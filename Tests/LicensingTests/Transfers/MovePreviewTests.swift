import Testing

@testable import Licensing

@Suite("Previews of moves")
struct MovePreviewTests {
  @Test("A preview shows both sides before and after, and nothing is moved by it")
  func bothSides() throws {
    let plant = Plant()
    let preview = try plant.estate.preview(plant.move(plant.line(20)))
    #expect(Set(preview.effects.map(\.row)) == [plant.source, plant.target])
    for effect in preview.effects {
      #expect(effect.before == plant.estate.position(of: effect.row))
    }
    let source = try #require(preview.effects.first { $0.row == plant.source })
    let target = try #require(preview.effects.first { $0.row == plant.target })
    #expect((source.before.entitled, source.after.entitled) == (35, 15))
    #expect((target.before.balance, target.after.balance) == (-20, 0))
    #expect((source.before.nextEnd, source.after.nextEnd) == (day("2027-01-01"), day("2027-01-01")))
    #expect((target.before.nextEnd, target.after.nextEnd) == (nil, day("2027-01-01")))
    #expect(preview.createdShortages == [])
  }

  @Test("What is committed is what the preview showed, tiers included")
  func equalsCommit() throws {
    var plant = Plant()
    let essentials = plant.log.license("Essentials", below: plant.routing)
    plant.log.use(essentials, in: plant.manufacturing, 30)
    let request = plant.move(plant.line(20), plant.line(3, to: plant.smelting))
    let preview = try plant.estate.preview(request)
    #expect(preview.createdShortages.map(\.row) == [RowKey(plant.manufacturing, essentials)])
    try plant.log.perform(.move(request))
    for effect in preview.effects {
      #expect(plant.estate.position(of: effect.row) == effect.after)
    }
    #expect(plant.estate.transfers[plant.estate.head]?.transfer.effects == preview.effects)
    #expect(plant.estate.transfers[plant.estate.head]?.transfer.lines == preview.lines)
  }

  @Test("Proposals for a short row name the source that closes the most first")
  func sources() {
    var plant = Plant()
    plant.log.lot(plant.routing, in: plant.smelting, 12)
    let proposals = plant.estate.proposals(for: plant.target)
    #expect(
      proposals.proposals == [
        MoveProposal(
          license: plant.routing, source: plant.manufacturing, target: plant.refining,
          quantity: 20),
        MoveProposal(
          license: plant.routing, source: plant.smelting, target: plant.refining, quantity: 12),
      ])
    #expect(proposals.candidates.map(\.name.text) == ["Manufacturing", "Refining", "Smelting"])
    #expect(proposals.candidates.map(\.movable) == [33, 0, 12])
  }

  @Test("Proposals for a row with surplus name the account that misses the most first")
  func targets() {
    var plant = Plant()
    plant.log.use(plant.routing, in: plant.smelting, 25)
    let proposals = plant.estate.proposals(for: plant.source).proposals
    #expect(proposals.map(\.target) == [plant.smelting, plant.refining])
    #expect(proposals.map(\.quantity) == [25, 20])
  }

  @Test("A proposal takes neither units in use nor reserved ones")
  func unused() {
    var plant = Plant()
    plant.log.use(plant.routing, in: plant.manufacturing, 33)
    #expect(plant.estate.proposals(for: plant.target).proposals.map(\.quantity) == [2])
    plant.log.use(plant.routing, in: plant.manufacturing, 35)
    #expect(plant.estate.proposals(for: plant.target).proposals == [])
  }
}
