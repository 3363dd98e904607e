extension RecordKind {
  /// The fields that a filter of such records can name.
  var filterFields: [FilterField] {
    switch self {
    case .instances: [.virtualAccount, .license, .type, .status, .tag]
    case .virtualAccounts: [.virtualAccount, .type, .status, .tag]
    case .users: [.virtualAccount, .type, .status, .partner, .by, .tag]
    case .agreements: [.status, .by]
    case .tokens: [.virtualAccount, .status, .tag]
    case .reservations: [.virtualAccount, .license, .tag]
    case .enterpriseAgreements, .traditionalLicenses: [.virtualAccount, .license, .status, .tag]
    case .needs: [.virtualAccount, .license, .by, .tag]
    case .requests: [.status, .type, .by]
    case .accessRequests: [.status, .type, .by, .virtualAccount, .partner, .tag]
    case .alerts: [.virtualAccount, .license, .type, .status, .by, .tag]
    }
  }

  /// The figures that a filter of such records can compare.
  var filterFigures: [FilterFigure] {
    switch self {
    case .virtualAccounts: [.short, .unused, .entitled, .used, .reserved, .pending, .expired]
    case .instances: [.used, .reserved]
    case .tokens: [.used, .quantity]
    case .reservations, .enterpriseAgreements, .traditionalLicenses, .needs, .alerts: [.quantity]
    case .users, .agreements, .requests, .accessRequests: []
    }
  }

  /// The dates that a filter of such records can compare: `ends` is when the thing itself ends,
  /// `since` and `until` bound when it was last heard of, made or accepted.
  var filterDates: [FilterDate] {
    switch self {
    case .instances, .agreements: [.since, .until]
    case .tokens, .alerts: [.ends, .since, .until]
    case .enterpriseAgreements, .needs, .requests: [.ends]
    case .virtualAccounts, .users, .reservations, .traditionalLicenses, .accessRequests: []
    }
  }
}

extension ListedRecord {
  /// A figure of the record; nil where it has no such figure.
  public func figure(_ figure: FilterFigure) -> Int? {
    switch self {
    case .virtualAccount(let record): record.totals.figure(figure)
    case .instance(let record): record.figure(figure)
    case .token(let record):
      figure == .used ? record.uses : figure == .quantity ? record.mostUses : nil
    case .reservation(let record): figure == .quantity ? record.quantity : nil
    case .enterpriseAgreement(let record): figure == .quantity ? record.generated : nil
    case .traditionalLicense(let record):
      figure == .quantity ? record.item.quantity.rawValue : nil
    case .need(let record): figure == .quantity ? record.need.quantity.rawValue : nil
    case .alert(let record): figure == .quantity ? record.alert.level : nil
    case .user, .agreement, .request, .access: nil
    }
  }

  /// A date of the record; nil where it has no such date.
  public func day(_ date: FilterDate) -> Day? {
    switch self {
    case .instance(let record): date == .ends ? nil : record.instance.lastContact?.day
    case .agreement(let record): date == .ends ? nil : record.acceptance?.accepted
    case .token(let record): date == .ends ? record.expires.day : record.created.day
    case .alert(let record): date == .ends ? record.alert.due : record.alert.since
    case .enterpriseAgreement(let record): date == .ends ? record.term.end : nil
    case .need(let record): date == .ends ? record.need.by : nil
    case .request(let record): date == .ends ? record.request.expires : nil
    case .virtualAccount, .user, .reservation, .traditionalLicense, .access: nil
    }
  }
}

extension EnterpriseAgreementRecord {
  /// Units that were made of all suites.
  var generated: Int { suites.reduce(0) { $0 + $1.suite.generated.rawValue } }
}

extension InstanceRecord {
  /// Units that the instance uses or has reserved, over all licenses.
  var used: Int { uses.reduce(0) { $0 + max($1.reported, $1.reserved) } }

  fileprivate func figure(_ figure: FilterFigure) -> Int? {
    switch figure {
    case .used: used
    case .reserved: uses.reduce(0) { $0 + $1.reserved }
    case .balance, .unused, .short, .entitled, .pending, .expired, .quantity: nil
    }
  }
}

extension Totals {
  /// The sum that a filter names; nil for what is never summed over different licenses.
  public func figure(_ figure: FilterFigure) -> Int? {
    switch figure {
    case .unused: surplus
    case .short: shortage
    case .entitled: entitled
    case .used: inUse
    case .reserved: reserved
    case .pending: pending
    case .expired: expired
    case .balance, .quantity: nil
    }
  }
}
