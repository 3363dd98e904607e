import Licensing

@testable import DashboardModel

/// What a form is for, without what it is about: a new kind does not compile without its name, and
/// fails a test without its sample.
enum FormName: CaseIterable {
  case saveDisplay, createVirtualAccount, editVirtualAccount, deleteVirtualAccount, makeDefault
  case renameAccount, grantRole, revokeRole, disableUser, enableUser, redeemCode, acceptAgreement
  case createToken, revokeToken, requestAccount, decideRequest, askAccess, decideAccess
  case moveInstances, removeInstances, giveBack, order, reserve, addAgreement, generate
  case trueForward, addKey, assignKeys, convertKeys, stateNeed, changeNeed, withdrawNeed
  case acknowledge
}

extension FormKind {
  var name: FormName {
    switch self {
    case .saveDisplay: .saveDisplay
    case .createVirtualAccount: .createVirtualAccount
    case .editVirtualAccount: .editVirtualAccount
    case .deleteVirtualAccount: .deleteVirtualAccount
    case .makeDefault: .makeDefault
    case .renameAccount: .renameAccount
    case .grantRole: .grantRole
    case .revokeRole: .revokeRole
    case .disableUser: .disableUser
    case .enableUser: .enableUser
    case .redeemCode: .redeemCode
    case .acceptAgreement: .acceptAgreement
    case .createToken: .createToken
    case .revokeToken: .revokeToken
    case .requestAccount: .requestAccount
    case .decideRequest: .decideRequest
    case .askAccess: .askAccess
    case .decideAccess: .decideAccess
    case .moveInstances: .moveInstances
    case .removeInstances: .removeInstances
    case .giveBack: .giveBack
    case .order: .order
    case .reserve: .reserve
    case .addAgreement: .addAgreement
    case .generate: .generate
    case .trueForward: .trueForward
    case .addKey: .addKey
    case .assignKeys: .assignKeys
    case .convertKeys: .convertKeys
    case .stateNeed: .stateNeed
    case .changeNeed: .changeNeed
    case .withdrawNeed: .withdrawNeed
    case .acknowledge: .acknowledge
    }
  }
}

extension Sample {
  private static let customer = account(metalworks, "Metalworks")
  private static let places = directory.virtualAccounts
  private static let user = User(
    id: 2, name: "Bob", login: login("bob"), email: "bob@steel.example", company: "Steel")

  /// A form of every kind, so that each of its fields is shown in one of them.
  static let forms: [FormKind] =
    [
      .saveDisplay, .createVirtualAccount(in: customer), .editVirtualAccount(places[1]),
      .deleteVirtualAccount(places[1]), .makeDefault(places[1]), .renameAccount(customer),
      .grantRole(in: customer, places), .revokeRole(held), .disableUser(user, in: metalworks),
      .enableUser(user, in: metalworks), .redeemCode, .acceptAgreement(customer, .first),
      .createToken(places), .revokeToken(token), .askAccess,
      .decideAccess(isApproved: true, access), .decideAccess(isApproved: false, access),
    ] + requests + RequestAnswer.allCases.map { .decideRequest($0, request()) } + licensing

  /// Once with a nominee, once with the authority and others who are let in.
  private static let requests: [FormKind] = [
    .requestAccount(draft: request { $0.hasAuthority = false }),
    .requestAccount(draft: request { $0.nominated = "ann@anvil.example" }),
  ]

  private static let licensing: [FormKind] =
    [
      .moveInstances(InstanceChoice(ids: eleven(), name: "core"), to: places),
      .removeInstances(InstanceChoice(ids: eleven(), name: "core")), .giveBack(reservation),
      .reserve(router, in: customer), .addAgreement(in: customer),
      .generate(agreement, in: places), .trueForward(agreement), .addKey(in: customer),
      .assignKeys(KeyChoice(ids: eleven(), name: "PAK"), to: places),
      .convertKeys(KeyChoice(ids: eleven(), name: "PAK")), .stateNeed(in: places, nil),
      .changeNeed(need), .withdrawNeed(need), .acknowledge(alert),
    ] + OrderAnswer.allCases.map { .order($0, order, places) }

  private static func eleven<Subject>() -> [Licensing.Identifier<Subject>] {
    (1...11).map { Licensing.Identifier(rawValue: $0) }
  }

  private static var held: UserRecord {
    let grants = [Role.user, .viewer].compactMap {
      Grant(user: 2, role: $0, smartAccount: metalworks)
    }
    return UserRecord(
      user: user, roles: grants.map { UserRecord.Held(grant: $0, virtualAccount: nil) },
      isPartner: true)
  }

  private static let token = TokenRecord(
    RegistrationToken(
      id: 1, virtualAccount: 1, description: "", digest: SecretDigest(of: "x"), created: noon,
      expires: noon.adding(milliseconds: 1)), virtualAccount: name("Headquarters"), at: noon)

  private static func request(
    _ change: (inout RequestForm) -> Void = { _ in }
  ) -> AccountRequestRecord {
    var form = RequestForm(accountName: "Foundry", nominated: "ann@anvil.example")
    form.nominated = ""
    change(&form)
    return AccountRequestRecord(
      request: AccountRequest(id: 1, login: login("alice"), form: form), requester: "Alice")
  }

  private static let access = AccessRequestRecord(
    request: AccessRequest(
      id: 1, user: 2, account: metalworks, virtualAccounts: [], role: .user, reason: ""),
    account: customer, virtualAccounts: [], user: user, isPartner: true)

  private static let router = InstanceRecord(
    instance: ProductInstance(id: 1, virtualAccount: 3, hostName: "core"),
    virtualAccount: name("Refining"), uses: [])

  private static let reservation = ReservationRecord(
    Reservation(
      id: 1, instance: 1, row: RowKey(3, 1),
      lots: [LotQuantity(lot: 1, quantity: Quantity(clamping: 2))]), instance: "core",
    virtualAccount: name("Refining"), license: name("Advantage"))

  private static let agreement = EnterpriseAgreementRecord(
    EnterpriseAgreement(
      id: 1, smartAccount: metalworks, number: "EA-1", term: .perpetual, suites: [suite.suite]),
    suites: [suite], consumption: [], on: noon.day)

  private static let suite = EnterpriseAgreementRecord.Suite(
    license: name("Advantage"),
    suite: EnterpriseAgreement.Suite(license: 1, purchased: Quantity(clamping: 10)))

  private static let need = NeedRecord(
    Need(
      id: 1, row: RowKey(3, 1), quantity: Quantity(clamping: 5), by: nil, login: login("alice")),
    virtualAccount: name("Refining"), license: name("Advantage"))

  private static let alert = AlertRecord(
    alert: Alert(
      kind: .insufficientLicenses, subject: .row(RowKey(3, 1)), level: 20, remedies: [.move]),
    name: "Advantage", virtualAccount: name("Refining"), acknowledgement: nil)

  private static let order = OrderRow(
    order: Order(id: 1, number: "7000", placed: noon.day),
    line: OrderLine(
      id: 1, order: 1, number: 1, sku: "", license: 1, quantity: Quantity(clamping: 20),
      status: .held, virtualAccount: nil),
    license: name("Advantage"), virtualAccount: nil)
}
