internal import GRDB
public import Licensing

/// The slices that decisions about orders, tokens, instances and reservations need.
extension Reader {
  func loadOrders(for command: OrderCommand, into estate: inout Estate) throws {
    let table = OrdersTable(database: database)
    switch command {
    case .add(let orders, to: _):
      for order in orders { try table.load(orderNumber: order.number, into: &estate) }
    case .assign(let ids, to: let target):
      try load(ids, into: &estate)
      let owner = estate.smartAccounts.values.first { $0.domain == target.account }
      let accounts = estate.virtualAccounts.values.filter { account in
        account.smartAccount == owner?.id
          && target.virtualAccount.map { $0.folded == account.name.folded } ?? account.isDefault
      }
      try loadRows(of: ids, and: accounts.map(\.id), into: &estate)
    case .place(let ids, in: let account):
      try load(ids, into: &estate)
      try loadRows(of: ids, and: [account], into: &estate)
    case .unassign(let ids), .hold(let ids, reason: _), .release(let ids), .cancel(let ids):
      try load(ids, into: &estate)
      try loadRows(of: ids, and: [], into: &estate)
    }
  }

  /// Adds the lines that wait for an account to become active, with the rows they will arrive in.
  public func loadWaitingLines(
    of account: Identifier<SmartAccount>, into estate: inout Estate
  ) throws {
    let accounts = estate.virtualAccounts.values.filter { $0.smartAccount == account }
    let ids = try OrdersTable(database: database).waitingLines(in: accounts.map(\.id))
    try load(ids, into: &estate)
    try loadRows(of: ids, and: [], into: &estate)
  }

  private func load(_ ids: [Identifier<OrderLine>], into estate: inout Estate) throws {
    let table = OrdersTable(database: database)
    for id in ids.prefix(NewOrder.mostLines) { try table.load(id, into: &estate) }
  }

  private func loadRows(
    of ids: [Identifier<OrderLine>], and targets: [Identifier<VirtualAccount>],
    into estate: inout Estate
  ) throws {
    var rows: [RowKey] = []
    for line in ids.compactMap({ estate.orderLines[$0] }) {
      for account in [line.virtualAccount, line.heldIn].compactMap({ $0 }) + targets {
        rows.append(RowKey(account, line.license))
      }
    }
    try load(rows, into: &estate)
  }

  func loadTokens(for command: TokenCommand, into estate: inout Estate) throws {
    let table = TokensTable(database: database)
    switch command {
    case .create(let new): try table.load(new.secret.digest, into: &estate)
    case .revoke(let id): try table.load(id, into: &estate)
    }
  }

  func loadInstances(for command: InstanceCommand, into estate: inout Estate) throws {
    let table = InstancesTable(database: database)
    var ids = Array(command.instances.prefix(InstanceCommand.mostInstances))
    var targets: [Identifier<VirtualAccount>] = []
    var licenses: [Identifier<License>] = []
    switch command {
    case .register(let registration):
      try TokensTable(database: database).load(registration.secret.digest, into: &estate)
      targets = estate.tokens.values.map(\.virtualAccount)
      ids = try table.instances(serialNumber: registration.serialNumber)
    case .report(let report): licenses = report.uses.map(\.license)
    case .move(_, to: let target): targets = [target]
    case .contact, .remove: break
    }
    try loadInstances(ids, targets, licenses, into: &estate)
  }

  private func loadInstances(
    _ ids: [Identifier<ProductInstance>], _ targets: [Identifier<VirtualAccount>],
    _ named: [Identifier<License>], into estate: inout Estate
  ) throws {
    let table = InstancesTable(database: database)
    var rows: [RowKey] = []
    for id in ids {
      try table.load(id, into: &estate)
      guard let instance = estate.instances[id] else { continue }
      let reserved = try table.reservedRows(of: id)
      rows += reserved
      let licenses = Set((estate.usage[id] ?? [:]).keys).union(reserved.map(\.license))
        .union(named)
      for license in licenses {
        for account in [instance.virtualAccount] + targets {
          rows.append(RowKey(account, license))
        }
      }
    }
    try load(rows, into: &estate)
  }

  func loadEnterprise(for command: EnterpriseCommand, into estate: inout Estate) throws {
    let table = EnterpriseTable(database: database)
    switch command {
    case .add(_, to: let account): try table.load(of: account, into: &estate)
    case .generate(let generation):
      try table.load(generation.agreement, into: &estate)
      let lines = generation.lines.prefix(NewEnterpriseAgreement.mostSuites)
      try load(lines.map { RowKey(generation.virtualAccount, $0.license) }, into: &estate)
    case .trueForward(let id, next: _): try table.load(id, into: &estate)
    }
  }

  func loadTraditional(for command: TraditionalCommand, into estate: inout Estate) throws {
    let table = EnterpriseTable(database: database)
    switch command {
    // There are few keys, and a new one has to differ from each of them.
    case .add: try table.loadKeys(into: &estate)
    case .assign(let ids, to: _):
      for id in ids.prefix(TraditionalCommand.mostKeys) { try table.load(id, into: &estate) }
    case .convert(let ids):
      for id in ids.prefix(TraditionalCommand.mostKeys) { try table.load(id, into: &estate) }
      let items = estate.traditionalLicenses.values
      try load(
        items.compactMap { item in item.virtualAccount.map { RowKey($0, item.license) } }.sorted(),
        into: &estate)
    }
  }

  func loadReservations(for command: ReservationCommand, into estate: inout Estate) throws {
    let table = InstancesTable(database: database)
    switch command {
    case .reserve(let new):
      try loadInstances([new.instance], [], [new.license], into: &estate)
    case .giveBack(let id, code: _):
      try table.load(id, into: &estate)
      guard let reservation = estate.reservations[id] else { return }
      try load([reservation.row], into: &estate)
      let instances = [reservation.instance].compactMap { $0 }
      try loadInstances(instances, [], [reservation.row.license], into: &estate)
    }
  }
}
