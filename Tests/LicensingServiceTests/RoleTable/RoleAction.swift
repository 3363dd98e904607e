import Testing

@testable import Licensing

/// What is tried in the role table. A command that is not among them does not compile below.
enum RoleAction: String, CaseIterable {
  case viewLicenses, viewVirtualAccounts, viewEvents, viewOrders, viewUsers, viewAgreements
  case viewEnterpriseAgreements
  case moveLicenses, createVirtualAccount, editVirtualAccount, deleteVirtualAccount
  case renameAccount, changeDomain, publishAgreement, setTier, grantAccountRole,
    grantVirtualAccountUser
  case grantVirtualAccountViewer, revokeAccountRole, disableUser, acceptAgreement, createToken
  case reportUsage, reserveLicenses, placeOrder, assignOrder, importLicenses, askForAccess
  case stateNeed, assignKey

  /// A command to perform, or a question to ask.
  enum Trial {
    case command(Command)
    case question(Question)
  }

  /// The action's own try in a place; each makes what it needs anew.
  func trial(in place: Identifier<VirtualAccount>, _ setting: RoleSetting) throws -> Trial {
    let scope = Scope.virtualAccount(place, of: 1)
    switch self {
    case .viewLicenses: return .question(.inventory(InventoryQuery(scope: scope, limit: 5)))
    case .viewVirtualAccounts: return records(.virtualAccounts, scope)
    case .viewEvents: return .question(.events(EventsQuery(scope: scope, limit: 5)))
    case .viewOrders: return .question(.orders(OrdersQuery(scope: scope, limit: 5)))
    case .viewUsers: return records(.users, scope)
    case .viewAgreements: return records(.agreements, .smartAccount(1))
    case .viewEnterpriseAgreements: return records(.traditionalLicenses, scope)
    case .moveLicenses:
      return .command(
        .move(MoveRequest(lines: [MoveLine(license: 1, source: place, target: 2, quantity: 1)])))
    case .renameAccount: return .command(.account(.rename(1, to: "Metalworks")))
    case .changeDomain:
      return .command(.account(.changeDomain("metalworks.example", to: "buyer.example")))
    case .publishAgreement:
      return .command(.account(.publishAgreement("Version \(setting.fresh())")))
    case .setTier: return .command(.account(.setTier(1, above: nil)))
    case .acceptAgreement: return .command(.acceptAgreement(1))
    case .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount:
      return .command(.account(try accountCommand(in: place, setting)))
    case .grantAccountRole, .grantVirtualAccountUser, .grantVirtualAccountViewer,
      .revokeAccountRole, .disableUser:
      return .command(.people(try peopleCommand(in: place, setting)))
    case .createToken, .reportUsage, .reserveLicenses:
      return .command(try instanceCommand(in: place, setting))
    case .stateNeed:
      return .command(
        .need(.state(RowKey(place, 1), quantity: Int(setting.fresh()), by: nil)))
    case .assignKey: return .command(.traditional(try keyCommand(in: place, setting)))
    case .placeOrder, .assignOrder: return .command(.order(try orderCommand(in: place, setting)))
    case .importLicenses: return .command(.import(try ImportFixture.role(setting.fresh())))
    case .askForAccess:
      let profile = Profile(email: "a\(setting.fresh())@asks.example")
      return .command(
        .request(.askAccess(AccessForm(profile: profile, domain: "buyer.example", role: .viewer))))
    }
  }

  private func records(_ kind: RecordKind, _ scope: Scope) -> Trial {
    .question(.records(RecordsQuery(kind: kind, scope: scope, limit: 5)))
  }

  private func accountCommand(
    in place: Identifier<VirtualAccount>, _ setting: RoleSetting
  ) throws -> AccountCommand {
    let number = setting.fresh()
    switch self {
    case .editVirtualAccount:
      return .editVirtualAccount(place, VirtualAccountForm(description: "\(number)"))
    case .deleteVirtualAccount:
      let id = Identifier<VirtualAccount>(rawValue: number)
      try setting.service?.write([
        .virtualAccount(VirtualAccount(id: id, smartAccount: 1, name: name("Empty \(number)")))
      ])
      return .deleteVirtualAccount(id)
    default:
      return .createVirtualAccount(VirtualAccountForm(name: "New \(number)"), in: 1)
    }
  }

  private func peopleCommand(
    in place: Identifier<VirtualAccount>, _ setting: RoleSetting
  ) throws -> PeopleCommand {
    let number = setting.fresh()
    func grant(_ role: Role, _ place: Identifier<VirtualAccount>?) -> PeopleCommand {
      .grant(
        GrantRequest(
          email: "p\(number)@metalworks.example", role: role, smartAccount: 1,
          virtualAccount: place))
    }
    switch self {
    case .grantVirtualAccountUser: return grant(.virtualAccountUser, place)
    case .grantVirtualAccountViewer: return grant(.virtualAccountViewer, place)
    case .revokeAccountRole, .disableUser:
      let id = Identifier<User>(rawValue: number)
      let held = try #require(Grant(user: id, role: .viewer, smartAccount: 1))
      try setting.service?.write([
        .user(User(id: id, name: "v\(number)", login: login("v\(number)"))), .grant(held),
      ])
      return self == .disableUser ? .disable(id, in: 1) : .revoke(held)
    default: return grant(.user, nil)
    }
  }

  private func instanceCommand(
    in place: Identifier<VirtualAccount>, _ setting: RoleSetting
  ) throws -> Command {
    let number = setting.fresh()
    let secret = Secret(randomBytes: Array("secret number \(number)".utf8))
    guard self != .createToken else {
      return .token(.create(NewToken(virtualAccount: place, secret: secret)))
    }
    let id = Identifier<ProductInstance>(rawValue: number)
    try setting.service?.write([
      .instance(ProductInstance(id: id, virtualAccount: place, hostName: "h\(number)"))
    ])
    guard self == .reserveLicenses else {
      return .instance(.report(UsageReport(instance: id, uses: [.init(license: 1, quantity: 1)])))
    }
    return .reservation(
      .reserve(NewReservation(instance: id, license: 1, quantity: 1, code: secret)))
  }

  private func keyCommand(
    in place: Identifier<VirtualAccount>, _ setting: RoleSetting
  ) throws -> TraditionalCommand {
    let number = setting.fresh()
    let id = Identifier<TraditionalLicense>(rawValue: number)
    try setting.service?.write([
      .traditionalLicense(
        TraditionalLicense(
          id: id, smartAccount: 1, virtualAccount: place, key: "K\(number)", sku: "S",
          license: 1, quantity: 1, status: .assigned))
    ])
    return .assign([id], to: place)
  }

  private func orderCommand(
    in place: Identifier<VirtualAccount>, _ setting: RoleSetting
  ) throws -> OrderCommand {
    let number = setting.fresh()
    let id = Identifier<OrderLine>(rawValue: number)
    let order = Identifier<Order>(rawValue: number)
    try setting.service?.write([
      .order(Order(id: order, number: "SO-\(number)", placed: day("2026-11-01"))),
      .orderLine(
        OrderLine(
          id: id, order: order, number: 1, sku: "S", license: 1, quantity: 1,
          status: self == .placeOrder ? .ordered : .held, virtualAccount: place)),
    ])
    guard self == .assignOrder else { return .place([id], in: place) }
    let buyer = try #require(DomainIdentifier(rawValue: "buyer.example"))
    return .assign([id], to: OrderTarget(account: buyer))
  }
}

extension RoleAction {
  /// Under which action of the table a command is decided; nil where it needs no role at all.
  ///
  /// A command that is added does not compile until it has its place in the table.
  static func action(of command: Command) -> RoleAction? {
    switch command {
    case .move, .undo, .redo: .moveLicenses
    case .import: .importLicenses
    case .account(let command): action(of: command)
    case .people(let command): action(of: command)
    case .acceptAgreement: .acceptAgreement
    case .acknowledge: .viewLicenses
    case .order(let command): action(of: command)
    case .token(.create), .token(.revoke): .createToken
    case .instance(.register): nil
    case .instance(.report), .instance(.contact), .instance(.move), .instance(.remove):
      .reportUsage
    case .reservation(.reserve), .reservation(.giveBack): .reserveLicenses
    case .request(let command): action(of: command)
    // Bringing units in is an import's right.
    case .enterprise(.add), .enterprise(.trueForward), .traditional(.add): .importLicenses
    case .enterprise(.generate), .traditional(.assign), .traditional(.convert): .assignKey
    case .need(.state), .need(.withdraw): .stateNeed
    }
  }

  private static func action(of command: AccountCommand) -> RoleAction {
    switch command {
    case .createVirtualAccount: .createVirtualAccount
    case .editVirtualAccount: .editVirtualAccount
    case .deleteVirtualAccount: .deleteVirtualAccount
    case .rename: .renameAccount
    case .changeDomain: .changeDomain
    case .publishAgreement: .publishAgreement
    case .setTier: .setTier
    }
  }

  private static func action(of command: PeopleCommand) -> RoleAction? {
    switch command {
    case .grant: .grantAccountRole
    case .revoke: .revokeAccountRole
    case .disable, .enable: .disableUser
    case .redeem: nil
    }
  }

  private static func action(of command: OrderCommand) -> RoleAction {
    switch command {
    case .place: .placeOrder
    case .add, .assign, .unassign, .hold, .release, .cancel: .assignOrder
    }
  }

  private static func action(of command: RequestCommand) -> RoleAction? {
    switch command {
    case .save, .submit, .approve, .decline, .accept, .nominate, .editProfile: nil
    case .askAccess: .askForAccess
    case .approveAccess, .declineAccess: .grantAccountRole
    }
  }
}

extension ImportFixture {
  /// An import that changes something each time.
  static func role(_ number: Int64) throws -> ImportSet {
    var set = ImportSet(
      account: ImportedAccount(
        name: name("Metalworks"),
        domain: try #require(DomainIdentifier(rawValue: "metalworks.example"))), complete: [])
    set.rows = [row("Own", license: "License \(number)")]
    return set
  }
}
