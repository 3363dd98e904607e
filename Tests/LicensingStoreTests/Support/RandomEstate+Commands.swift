@testable import Licensing
@testable import LicensingStore

extension RandomEstate {
  /// One of the administrator's commands over the slice that the store loads for it; it may well be
  /// refused, but the tables must follow the rules all the same.
  func command() throws {
    let command =
      switch random.int(0...3) {
      case 0: agreementCommand()
      case 1: orderCommand()
      default: instanceCommand()
      }
    do {
      try store.perform(command, by: login("root"))
    } catch is Refusal {
      return
    }
  }

  private func some<Item>(_ items: some Collection<Identifier<Item>>) -> Identifier<Item> {
    random.pick(items.sorted()) ?? 1
  }

  private func anyDay() -> Day? {
    random.chance(50) ? model.day.adding(days: random.int(-2...60)) : nil
  }

  private func anySecret() -> Secret {
    Secret(randomBytes: [UInt8](repeating: UInt8(random.int(1...3)), count: 8))
  }

  private func anyName() -> Name { name(random.pick(RandomEstate.licenseNames) ?? "x") }

  private func agreementCommand() -> Command {
    let row = RowKey(anyAccount(), anyLicense())
    switch random.int(0...7) {
    case 0: return .need(.state(row, quantity: random.int(0...9), by: anyDay()))
    case 1: return .need(.withdraw(row, by: anyDay()))
    case 2:
      let suite = NewEnterpriseAgreement.Suite(
        license: anyName(), purchased: random.int(0...9), growth: random.int(0...4))
      return .enterprise(
        .add(
          NewEnterpriseAgreement(
            number: "EA-\(random.int(1...4))", term: Term(start: nil, end: anyDay()),
            suites: [suite], trueForward: anyDay()), to: 1))
    case 3:
      let line = Generation.Line(license: row.license, quantity: random.int(0...6))
      return .enterprise(
        .generate(
          Generation(
            agreement: some(model.enterpriseAgreements.keys),
            virtualAccount: row.virtualAccount, lines: [line])))
    case 4:
      return .enterprise(.trueForward(some(model.enterpriseAgreements.keys), next: anyDay()))
    case 5:
      let key = NewTraditionalLicense(
        key: "PAK-\(random.int(1...9))", license: anyName(), quantity: random.int(0...6))
      return .traditional(.add([key], to: 1))
    case 6:
      return .traditional(
        .assign([some(model.traditionalLicenses.keys)], to: row.virtualAccount))
    default: return .traditional(.convert([some(model.traditionalLicenses.keys)]))
    }
  }

  private func orderCommand() -> Command {
    let line = some(model.orderLines.keys)
    switch random.int(0...5) {
    case 0, 1:
      let line = NewOrderLine(
        number: random.int(1...3), license: anyName(), quantity: random.int(1...9),
        termMonths: random.chance(50) ? random.int(1...36) : nil)
      return .order(
        .add(
          [NewOrder(number: "SO-\(random.int(20...25))", placed: model.day, lines: [line])],
          to: 1))
    case 2: return .order(.place([line], in: anyAccount()))
    case 3: return .order(.hold([line], reason: "because"))
    case 4: return .order(.release([line]))
    default: return .order(.cancel([line]))
    }
  }

  private func instanceCommand() -> Command {
    let instance = some(model.instances.keys)
    switch random.int(0...8) {
    case 0:
      return .token(
        .create(
          NewToken(
            virtualAccount: anyAccount(), mostUses: random.chance(50) ? random.int(1...3) : nil,
            isExportAllowed: random.chance(50), secret: anySecret())))
    case 1: return .token(.revoke(some(model.tokens.keys)))
    case 2, 3:
      return .instance(
        .register(
          Registration(
            secret: anySecret(), hostName: "host \(random.int(1...9))", productID: "P",
            serialNumber: "S\(random.int(1...5))")))
    case 4:
      let use = UsageReport.Use(license: anyLicense(), quantity: random.int(0...9))
      return .instance(.report(UsageReport(instance: instance, uses: [use])))
    case 5: return .instance(.move([instance], to: anyAccount()))
    case 6: return .instance(.remove([instance]))
    case 7:
      return .reservation(
        .reserve(
          NewReservation(
            instance: instance, license: anyLicense(), quantity: random.int(1...6),
            code: anySecret())))
    default:
      return .reservation(.giveBack(some(model.reservations.keys), code: anySecret()))
    }
  }
}
