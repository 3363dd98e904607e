import Testing

@testable import Licensing
@testable import LicensingService
@testable import LicensingStore

/// Where an action is tried: a kind of account in a status, with the agreement or without.
struct RoleContext: Hashable {
  let kind: SmartAccount.Kind
  let status: SmartAccount.Status
  let isAgreed: Bool
}

/// Who tries: one role each, and those who have none or should have lost it.
enum RoleSubject: String, CaseIterable {
  case approver, administrator, user, viewer, virtualAccountAdministrator, virtualAccountUser
  case virtualAccountViewer
  case partnerAdministrator, `operator`, stranger, disabledAdministrator
}

/// A service in which every subject exists, and two virtual accounts are everybody's own (1, 2) and
/// one is not (3).
final class RoleSetting {
  let service = try? TestService()
  private var used = 0

  init(_ context: RoleContext) throws {
    let service = try #require(service)
    let domain = try #require(DomainIdentifier(rawValue: "metalworks.example"))
    var changes: [Change] = [
      .day(day("2026-11-23"), ended: [], started: []),
      .user(User(id: 1, name: "operator", login: login("operator"))),
      .smartAccount(
        SmartAccount(
          id: 1, kind: context.kind, name: name("Metalworks"), domain: domain,
          status: context.status)),
      .smartAccount(
        SmartAccount(
          id: 2, kind: .customer, name: name("Buyer"),
          domain: try #require(DomainIdentifier(rawValue: "buyer.example")), status: .active)),
      .virtualAccount(
        VirtualAccount(id: 4, smartAccount: 2, name: name("Default"), isDefault: true)),
      .license(License(id: 1, name: name("Routing"))),
      .document(
        .agreement(
          AgreementAcceptance(
            smartAccount: 1, version: context.isAgreed ? AgreementVersion.first.number : 0,
            accepted: day("2026-11-01"), login: nil))),
    ]
    for (id, label) in [(1, "Own"), (2, "Own too"), (3, "Other")] {
      changes.append(
        .virtualAccount(
          VirtualAccount(
            id: Identifier(rawValue: Int64(id)), smartAccount: 1, name: name(label),
            isDefault: id == 3)))
    }
    try service.write(changes + RoleSetting.people())
    try service.issue(units: 1000, into: [1, 3])
  }

  private static func people() -> [Change] {
    RoleSubject.allCases.enumerated().flatMap { index, subject -> [Change] in
      let id = Identifier<User>(rawValue: Int64(index + 10))
      var user = User(id: id, name: subject.rawValue, login: login(subject.rawValue))
      let role: Role
      switch subject {
      case .operator, .stranger: return []
      case .partnerAdministrator:
        user.company = "North"
        role = .administrator
      case .disabledAdministrator:
        user.status = .disabled
        role = .administrator
      case .approver, .administrator, .user, .viewer, .virtualAccountAdministrator,
        .virtualAccountUser, .virtualAccountViewer:
        role = Role(rawValue: subject.rawValue) ?? .viewer
      }
      let places: [Identifier<VirtualAccount>?] = role.isOfVirtualAccount ? [1, 2] : [nil]
      let grants = places.compactMap {
        Grant(user: id, role: role, smartAccount: 1, virtualAccount: $0)
      }
      return [.user(user)] + grants.map { .grant($0) }
    }
  }

  /// A number that nothing else bears.
  func fresh() -> Int64 {
    used += 1
    return Int64(1_000 + used)
  }

  /// What became of an action: done, not allowed, or kept from happening by how things stand.
  func outcome(
    of action: RoleAction, in place: Identifier<VirtualAccount>, at desk: any LicenseDesk
  ) async throws -> RoleCell {
    do {
      switch try action.trial(in: place, self) {
      case .command(let command):
        let request = try #require(RequestID(rawValue: "try-\(fresh())"))
        _ = try await desk.perform(command, request: request)
      case .question(let question): _ = try await desk.reply(to: question)
      }
      return .yes
    } catch let refusal as Refusal {
      switch refusal {
      case .notPermitted, .impeded(.notYours): return .no
      case .accountNotActive, .impeded, .token, .order: return .state
      default: throw refusal
      }
    }
  }
}

/// What the table says of one try.
enum RoleCell: String {
  case yes, no, state
}

extension TestService {
  /// Issues a lot of license 1 into each of some virtual accounts.
  func issue(units: Int, into places: [Identifier<VirtualAccount>]) throws {
    try service.database.write { writer in
      var estate = try writer.reader.wholeEstate(today: day("2026-11-23"))
      var (changes, postings): ([Change], [Posting]) = ([], [])
      for (index, place) in places.enumerated() {
        let id = Identifier<Lot>(rawValue: Int64(index + 1))
        changes.append(
          .lot(
            Lot(
              id: id, license: 1, kind: .perpetual, originalQuantity: Quantity(clamping: units),
              term: Term(start: nil, end: nil),
              source: .import)))
        postings += Posting.transfer(
          of: Quantity(clamping: units), lot: id, from: .issued, to: .virtualAccount(place))
      }
      let draft = EventDraft(
        smartAccount: 1, happening: .dayBegan(estate.day, ended: 0, started: 0),
        changes: changes, postings: postings)
      try writer.append([draft], by: .system, at: time.clock.now(), request: nil, to: &estate)
    }
  }
}
