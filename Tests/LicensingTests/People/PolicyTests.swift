import Testing

@testable import Licensing

@Suite("Policy")
struct PolicyTests {
  /// Domain §3 cell by cell: `account` reaches all of the smart account, `own` the granted virtual
  /// account, `-` nothing.
  private static let table = """
    right                    approver administrator user    viewer  vaAdministrator vaUser vaViewer
    viewLicenses             -        account       account account own             own    own
    moveLicenses             -        account       account -       own             own    -
    importLicenses           -        account       -       -       -               -      -
    viewVirtualAccounts      -        account       account account own             own    own
    viewEvents               account  account       account account own             own    own
    viewOrders               -        account       account account own             own    own
    viewAccount              account  account       account account account         account account
    editAccount              account  account       -       -       -               -      -
    manageVirtualAccounts    -        account       -       -       -               -      -
    viewUsers                account  account       account account own             own    own
    manageUsers              -        account       -       -       own             -      -
    viewAgreements           account  account       account account account         account account
    acceptAgreements         account  account       -       -       -               -      -
    manageTokens             -        account       account -       own             own    -
    manageInstances          -        account       account -       own             own    -
    reserveLicenses          -        account       account -       own             own    -
    assignOrders             -        account       account -       own             own    -
    placeOrders              -        account       account -       own             own    -
    viewEnterpriseAgreements -        account       account account own             own    own
    useEnterpriseAgreements  -        account       account -       own             own    -
    """

  private static let scopes: [(Scope, account: Bool, own: Bool)] = [
    (.smartAccount(1), true, false), (.virtualAccount(1, of: 1), true, true),
    (.virtualAccount(2, of: 1), true, false), (.smartAccount(2), false, false),
    (.virtualAccount(3, of: 2), false, false), (.virtualAccount(1, of: 2), false, false),
  ]

  private func cells() throws -> [(Role, Right, String)] {
    let rows = Self.table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let roles = try rows[0].dropFirst().map { word in
      let name = word.hasPrefix("va") ? "virtualAccount" + word.dropFirst(2) : word
      return try #require(Role(rawValue: name))
    }
    return try rows.dropFirst().flatMap { row in
      let right = try #require(Right(rawValue: row[0]))
      return zip(roles, row.dropFirst()).map { ($0, right, $1) }
    }
  }

  private func principal(_ role: Role, status: User.Status = .active) throws -> Principal {
    let grant = try #require(
      Grant(
        user: 1, role: role, smartAccount: 1, virtualAccount: role.isOfVirtualAccount ? 1 : nil))
    let user = User(id: 1, name: "Ada", login: login("ada"), status: status)
    return Principal(
      login: login("ada"), host: "box", user: user, grants: [grant], isOperator: false)
  }

  @Test("The table decides every role and right exactly once")
  func complete() throws {
    let cells = try cells()
    #expect(cells.count == Role.allCases.count * Right.allCases.count)
    #expect(Set(cells.map { "\($0.0) \($0.1)" }).count == cells.count)
  }

  @Test("Every role reaches with every right as far as the table says, and no further")
  func reach() throws {
    for (role, right, reach) in try cells() {
      for (scope, account, own) in Self.scopes {
        let expected = reach == "account" ? account : reach == "own" ? own : false
        let allowed = Policy.grant(allowing: right, in: scope, to: try principal(role)) != nil
        #expect(allowed == expected, "\(role) \(right) in \(scope)")
      }
    }
  }

  @Test("Who is invited, disabled or unknown has no right at all")
  func status() throws {
    for right in Right.allCases {
      for status in [User.Status.invited, .disabled] {
        let principal = try principal(.administrator, status: status)
        #expect(Policy.grant(allowing: right, in: .smartAccount(1), to: principal) == nil)
      }
      let grants = try principal(.administrator).grants
      let unknown = Principal(
        login: login("ada"), host: "box", user: nil, grants: grants, isOperator: true)
      #expect(Policy.grant(allowing: right, in: .smartAccount(1), to: unknown) == nil)
    }
  }

  @Test("The operator has no licensing right by being the operator")
  func operatorHasNone() {
    let user = User(id: 1, name: "Ada", login: login("ada"))
    let principal = Principal(
      login: login("ada"), host: "box", user: user, grants: [], isOperator: true)
    for right in Right.allCases {
      #expect(Policy.grant(allowing: right, in: .smartAccount(1), to: principal) == nil)
    }
  }

  @Test("Of several grants that allow it, the log names the same one each time")
  func widest() throws {
    let narrow = try #require(
      Grant(user: 1, role: .virtualAccountUser, smartAccount: 1, virtualAccount: 1))
    let wide = try #require(Grant(user: 1, role: .user, smartAccount: 1))
    let user = User(id: 1, name: "Ada", login: login("ada"))
    let principal = Principal(
      login: login("ada"), host: "box", user: user, grants: [narrow, wide], isOperator: false)
    let grant = Policy.grant(
      allowing: .moveLicenses, in: .virtualAccount(1, of: 1), to: principal)
    #expect(grant == wide)
  }

  @Test("A role and a scope that do not go together make no grant")
  func grants() {
    for role in Role.allCases {
      let whole = Grant(user: 1, role: role, smartAccount: 1)
      let part = Grant(user: 1, role: role, smartAccount: 1, virtualAccount: 1)
      #expect((whole == nil) == role.isOfVirtualAccount)
      #expect((part == nil) == !role.isOfVirtualAccount)
    }
  }
}
