import Testing

@testable import Licensing

@Suite("Rights to move")
struct MoveRightsTests {
  private func cell(
    _ role: Role, at granted: KeyPath<Plant, Identifier<VirtualAccount>>?
  ) -> Refusal? {
    var plant = Plant()
    let ada = plant.log.user("ada", role, in: granted.map { plant[keyPath: $0] })
    return plant.refusal(plant.move(plant.line(1)), by: ada)
  }

  private static func missing(_ side: String) -> Refusal {
    .notPermitted(
      .moveLicenses, scope: side, holders: ["root"],
      roles: [.administrator, .user, .virtualAccountAdministrator, .virtualAccountUser])
  }

  @Test(
    "A role of the whole account moves between any of its virtual accounts, or not at all",
    arguments: [
      (.administrator, nil), (.user, nil), (.viewer, missing("Manufacturing")),
      (.approver, missing("Manufacturing")),
    ] as [(Role, Refusal?)])
  func account(role: Role, expected: Refusal?) {
    #expect(cell(role, at: nil) == expected)
  }

  @Test(
    "A role of one virtual account is not enough for both sides",
    arguments: [.virtualAccountAdministrator, .virtualAccountUser, .virtualAccountViewer] as [Role])
  func oneSide(role: Role) throws {
    let canMove = role != .virtualAccountViewer
    let refusedAtSource = cell(role, at: \.refining)
    let refusedAtTarget = cell(role, at: \.manufacturing)
    #expect(scope(refusedAtSource) == "Manufacturing")
    #expect(scope(refusedAtTarget) == (canMove ? "Refining" : "Manufacturing"))
  }

  private func scope(_ refusal: Refusal?) -> String? {
    guard case .notPermitted(.moveLicenses, let scope, _, _) = refusal else { return nil }
    return scope
  }

  @Test("Rights on both sides make a move, and are needed for every line")
  func bothSides() throws {
    var plant = Plant()
    plant.log.user("ada", .virtualAccountUser, in: plant.manufacturing)
    let user = try #require(plant.log.principal("ada").user)
    let grant = try #require(
      Grant(
        user: user.id, role: .virtualAccountUser, smartAccount: 1, virtualAccount: plant.refining))
    plant.log.append(.grant(grant))
    let ada = plant.log.principal("ada")
    #expect(plant.refusal(plant.move(plant.line(1)), by: ada) == nil)
    let two = plant.move(plant.line(1), plant.line(1, to: plant.smelting))
    #expect(scope(plant.refusal(two, by: ada)) == "Smelting")
  }

  @Test("A refusal names those who hold the right, and not those who are shut out")
  func holders() {
    var plant = Plant()
    plant.log.user("bob", .user)
    plant.log.user("cid", .user, status: .disabled)
    plant.log.user("dan", .virtualAccountUser, in: plant.manufacturing)
    plant.log.user("eve", .virtualAccountUser, in: plant.smelting)
    let fay = plant.log.user("fay", .viewer)
    guard
      case .notPermitted(_, _, let holders, _) = plant.refusal(
        plant.move(plant.line(1)), by: fay)
    else {
      Issue.record("a viewer moved units")
      return
    }
    #expect(holders == ["root", "bob", "dan"])
  }

  @Test("Undo and redo need today's rights on both sides")
  func undo() throws {
    var plant = Plant()
    let move = try plant.log.perform(.move(plant.move(plant.line(1))))
    let ada = plant.log.user("ada", .virtualAccountUser, in: plant.manufacturing)
    let request = UndoRequest(transfer: move)
    #expect(
      scope(refusal { () throws(Refusal) in try plant.estate.decideUndo(request, by: ada) })
        == "Refining")
    let back = try plant.log.perform(.undo(request))
    #expect(
      scope(
        refusal { () throws(Refusal) in
          try plant.estate.decideRedo(UndoRequest(transfer: back), by: ada)
        }) == "Refining")
  }
}
