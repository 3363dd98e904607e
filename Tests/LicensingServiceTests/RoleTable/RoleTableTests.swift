import Foundation
import Testing

@testable import Licensing
@testable import LicensingService

/// The role table of the domain (§3) as a reviewed file: each cell is checked through the policy
/// where a right decides it, and by a real call of the service.
@Suite("The role table")
struct RoleTableTests {
  private struct Row {
    let action: RoleAction
    let place: Identifier<VirtualAccount>
    let context: RoleContext
    let right: Right?
    let cells: [RoleSubject: RoleCell]
    let line: String
  }

  private static func rows() throws -> [Row] {
    let file = try #require(Bundle.module.url(forResource: "roles", withExtension: "csv"))
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    let heading = try #require(lines.first).split(separator: ",").map(String.init)
    return try lines.dropFirst().map { try row(String($0), heading: heading) }
  }

  private static func row(_ line: String, heading: [String]) throws -> Row {
    let parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    try #require(parts.count == heading.count, "\(line)")
    var cells: [RoleSubject: RoleCell] = [:]
    for (label, text) in zip(heading, parts).dropFirst(6) {
      let cell: RoleCell = try #require(RoleCell(rawValue: text), "\(line)")
      cells[try #require(RoleSubject(rawValue: label))] = cell
    }
    let right = Right(rawValue: parts[1])
    try #require((right == nil) == parts[1].isEmpty, "\(line)")
    return Row(
      action: try #require(RoleAction(rawValue: parts[0]), "\(line)"),
      place: parts[2] == "other" ? 3 : 1,
      context: RoleContext(
        kind: try #require(SmartAccount.Kind(rawValue: parts[3])),
        status: try #require(SmartAccount.Status(rawValue: parts[4])),
        isAgreed: parts[5] == "accepted"),
      right: right, cells: cells,
      line: line)
  }

  @Test("Every action, right and subject stands in the table")
  func complete() throws {
    let rows = try Self.rows()
    #expect(Set(rows.map(\.action)) == Set(RoleAction.allCases))
    for row in rows { #expect(Set(row.cells.keys) == Set(RoleSubject.allCases), "\(row.line)") }
    let decidedElsewhere: Set<Right> = [.viewAccount]
    #expect(
      Set(rows.compactMap(\.right)).union(decidedElsewhere) == Set(Right.allCases))
    #expect(Set(rows.map(\.context)).count == 5)
  }

  @Test("The policy says of each cell what the table says")
  func policy() async throws {
    for (context, rows) in Dictionary(grouping: try Self.rows(), by: \.context) {
      let setting = try RoleSetting(context)
      let service = try #require(setting.service)
      for row in rows {
        guard let right = row.right else { continue }
        let isWhole = row.line.split(separator: ",")[2] == "account"
        let scope: Scope = isWhole ? .smartAccount(1) : .virtualAccount(row.place, of: 1)
        for (subject, cell) in row.cells {
          let answer = try await service.desk(subject.rawValue).fetch(
            PermissionQuery(right: right, scope: scope))
          #expect((answer.role != nil) == (cell != .no), "\(subject): \(row.line)")
        }
      }
    }
  }

  @Test(
    "A real call does or refuses what the table says, in the process and through the socket",
    arguments: RoleWay.allCases)
  func calls(way: RoleWay) async throws {
    for (context, rows) in Dictionary(grouping: try Self.rows(), by: \.context) {
      let setting = try RoleSetting(context)
      let service = try #require(setting.service)
      let desks = try await RoleDesks(at: service, way)
      for row in rows {
        let found = try await Self.outcomes(of: row, in: setting, desks)
        #expect(Self.misfits(row.cells, found).isEmpty, "\(row.line)")
      }
      await desks.close()
      let answer = try await service.desk("operator").fetch(VerificationQuery())
      #expect(answer.problem == nil)
    }
  }

  @Test("Any cell that is turned over no longer fits")
  func turnedOver() async throws {
    let context = RoleContext(kind: .customer, status: .active, isAgreed: true)
    let setting = try RoleSetting(context)
    let desks = try await RoleDesks(at: try #require(setting.service), .service)
    for row in try Self.rows() where row.context == context {
      let found = try await Self.outcomes(of: row, in: setting, desks)
      for (subject, cell) in row.cells {
        for other in [RoleCell.yes, .no, .state] where other != cell {
          var turned = row.cells
          turned[subject] = other
          #expect(Self.misfits(turned, found) == [subject], "\(row.line)")
        }
      }
    }
    await desks.close()
  }

  private static func outcomes(
    of row: Row, in setting: RoleSetting, _ desks: RoleDesks
  ) async throws -> [RoleSubject: RoleCell] {
    var found: [RoleSubject: RoleCell] = [:]
    for subject in RoleSubject.allCases {
      found[subject] = try await setting.outcome(
        of: row.action, in: row.place, at: desks.desk(subject))
    }
    return found
  }

  /// Whose cells say something else than what was found.
  private static func misfits(
    _ cells: [RoleSubject: RoleCell], _ found: [RoleSubject: RoleCell]
  ) -> [RoleSubject] {
    RoleSubject.allCases.filter { cells[$0] != found[$0] }
  }
}
