extension ListedRecord {
  /// The texts of all columns: numbers and days as digits of one length.
  var sortTexts: [RecordColumn: String] {
    switch self {
    case .instance(let record): record.sortTexts
    case .virtualAccount(let record): record.sortTexts
    case .user(let record): record.sortTexts
    case .agreement(let record): record.sortTexts
    case .token(let record): record.sortTexts
    case .reservation(let record): record.sortTexts
    case .enterpriseAgreement(let record): record.sortTexts
    case .traditionalLicense(let record): record.sortTexts
    case .need(let record): record.sortTexts
    case .request(let record): record.sortTexts
    case .access(let record): record.sortTexts
    case .alert(let record): record.sortTexts
    }
  }
}

extension InstanceRecord {
  /// What the database sorts by as well: bytes, for names of devices are no prose.
  var sortTexts: [RecordColumn: String] {
    [
      .host: instance.hostName, .account: virtualAccount.folded, .product: instance.productType,
      .serialNumber: instance.serialNumber, .uses: SortText.number(used),
      .lastContact: SortText.moment(instance.lastContact),
    ]
  }
}

extension VirtualAccountRecord {
  var sortTexts: [RecordColumn: String] {
    [
      .name: account.name.folded, .visibility: account.visibility.rawValue,
      .tags: Name.fold(account.tags.joined(separator: " ")),
      .description: Name.fold(account.description), .shortage: SortText.number(totals.shortage),
      .surplus: SortText.number(totals.surplus), .instances: SortText.number(instances),
    ]
  }
}

extension UserRecord {
  var sortTexts: [RecordColumn: String] {
    [
      .name: Name.fold(user.name), .login: user.login?.rawValue ?? "",
      .email: Name.fold(user.email ?? ""), .status: user.status.rawValue,
      .roles: roles.map(\.grant.role.rawValue).joined(separator: " "),
    ]
  }
}

extension AgreementRecord {
  var sortTexts: [RecordColumn: String] {
    [
      .name: account.name.folded, .domain: account.domain.rawValue, .status: standing.rawValue,
      .version: SortText.number(acceptance?.version ?? 0),
      .accepted: SortText.day(acceptance?.accepted), .who: acceptance?.login?.rawValue ?? "",
    ]
  }
}

extension TokenRecord {
  var sortTexts: [RecordColumn: String] {
    [
      .number: SortText.number(Int(id.rawValue)), .account: virtualAccount.folded,
      .description: Name.fold(description), .used: SortText.number(uses),
      .status: standing.rawValue, .expires: SortText.moment(expires),
    ]
  }
}

extension ReservationRecord {
  var sortTexts: [RecordColumn: String] {
    [
      .license: license.folded, .account: virtualAccount.folded, .host: instance,
      .quantity: SortText.number(quantity),
    ]
  }
}

extension EnterpriseAgreementRecord {
  var sortTexts: [RecordColumn: String] {
    [
      .number: Name.fold(number), .status: health.rawValue, .quantity: SortText.number(generated),
      .term: SortText.day(term.end), .trueForward: SortText.day(trueForward),
    ]
  }
}

extension TraditionalLicenseRecord {
  var sortTexts: [RecordColumn: String] {
    [
      .key: Name.fold(item.key), .license: license.folded,
      .quantity: SortText.number(item.quantity.rawValue), .status: item.status.rawValue,
      .account: SortText.name(virtualAccount), .device: Name.fold(item.device),
    ]
  }
}

extension NeedRecord {
  var sortTexts: [RecordColumn: String] {
    [
      .license: license.folded, .account: virtualAccount.folded,
      .quantity: SortText.number(need.quantity.rawValue), .due: SortText.day(need.by),
      .who: need.login.rawValue,
    ]
  }
}

extension AccountRequestRecord {
  var sortTexts: [RecordColumn: String] {
    [
      .number: SortText.number(Int(request.id.rawValue)),
      .name: Name.fold(request.form.accountName),
      .domain: request.domain?.rawValue ?? Name.fold(request.form.domain),
      .status: request.status.rawValue, .requester: Name.fold(requester),
      .nominee: request.nominee?.rawValue ?? "", .expires: SortText.day(request.expires),
    ]
  }
}

extension AccessRequestRecord {
  var sortTexts: [RecordColumn: String] {
    [
      .number: SortText.number(Int(request.id.rawValue)), .requester: Name.fold(user.name),
      .roles: request.role.rawValue, .status: request.status.rawValue, .name: account.folded,
      .reason: Name.fold(request.reason),
    ]
  }
}

extension AlertRecord {
  var sortTexts: [RecordColumn: String] {
    [
      .kind: alert.kind.rawValue, .name: Name.fold(name),
      .account: SortText.name(virtualAccount), .level: SortText.number(alert.level),
      .due: SortText.day(alert.due), .age: SortText.day(alert.since),
      .remedy: alert.remedies.first?.rawValue ?? "",
    ]
  }
}
