extension Estate {
  /// Decides what is asked for an enterprise agreement (domain §7).
  func decide(
    _ command: EnterpriseCommand, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    switch command {
    case .add(let new, to: let account): try decideAdding(new, to: account, by: principal)
    case .generate(let generation): try decideGenerating(generation, by: principal)
    case .trueForward(let id, let next): try decideTrueForward(id, next: next, by: principal)
    }
  }

  /// Only administrators bring units in: an agreement allows so many of them.
  private func decideAdding(
    _ new: NewEnterpriseAgreement, to id: Identifier<SmartAccount>, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let authorization = try authorizeBringing(to: id, principal)
    let number = try FieldReader.required(
      new.number, .number, limit: NewEnterpriseAgreement.longestNumber)
    let isTaken = enterpriseAgreements.values.contains {
      $0.smartAccount == id && Name.fold($0.number) == Name.fold(number)
    }
    if isTaken { throw .field(.number, .taken(number)) }
    try check(new)
    var counters = counters
    var naming = LicenseNaming(self)
    var suites: [EnterpriseAgreement.Suite] = []
    for suite in new.suites {
      suites.append(
        EnterpriseAgreement.Suite(
          license: naming.license(suite.license, &counters),
          purchased: Quantity(clamping: suite.purchased),
          growth: Quantity(clamping: suite.growth)))
    }
    let agreement = EnterpriseAgreement(
      id: counters.take(\.enterpriseAgreement), smartAccount: id, number: number, term: new.term,
      suites: suites, trueForward: new.trueForward)
    return draft(
      .enterpriseAdded, agreement, units: suites.reduce(0) { $0 + $1.limit },
      authorization: authorization, changes: naming.changes)
  }

  /// A customer account in use, into which somebody may bring units.
  func authorizeBringing(
    to id: Identifier<SmartAccount>, _ principal: Principal
  ) throws(Refusal) -> Authorization {
    guard let owner = smartAccounts[id] else { throw .unknownSmartAccount(id.description) }
    let authorization = try authorize(.importLicenses, in: .smartAccount(id), for: principal)
    guard owner.kind == .customer else { throw .impeded(.holdingAccount(owner.name)) }
    try requireActive(id)
    return authorization
  }

  private func check(_ new: NewEnterpriseAgreement) throws(Refusal) {
    guard !new.suites.isEmpty else { throw .noLines }
    guard new.suites.count <= NewEnterpriseAgreement.mostSuites else {
      throw .tooManyLines(limit: NewEnterpriseAgreement.mostSuites)
    }
    var named: Set<String> = []
    for suite in new.suites {
      guard named.insert(suite.license.text).inserted else {
        throw .enterprise(.licenseTwice(suite.license))
      }
      // Each is within the ceiling before they are added.
      for part in [suite.purchased, suite.growth] {
        _ = try FieldReader.number(part, .quantity, 0...Quantity.ceiling)
      }
      _ = try FieldReader.number(
        suite.purchased + suite.growth, .quantity, 1...Quantity.ceiling)
    }
    if let end = new.term.end {
      guard end > day else { throw .field(.date, .inThePast(end)) }
      if let start = new.term.start, start >= end {
        throw .field(.date, .malformed("\(start) – \(end)"))
      }
    }
    if let forward = new.trueForward { try check(forward, within: new.term) }
  }

  private func check(_ forward: Day, within term: Term) throws(Refusal) {
    guard forward > day else { throw .field(.date, .inThePast(forward)) }
    if let end = term.end, forward > end { throw .field(.date, .malformed(forward.description)) }
  }

  private func decideGenerating(
    _ generation: Generation, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    guard var agreement = enterpriseAgreements[generation.agreement] else {
      throw .enterprise(.unknown(generation.agreement))
    }
    let account = try consumingAccount(generation.virtualAccount)
    let authorization = try authorize(
      .useEnterpriseAgreements, in: .virtualAccount(account.id, of: account.smartAccount),
      for: principal)
    guard account.smartAccount == agreement.smartAccount else {
      throw .enterprise(.unknown(generation.agreement))
    }
    try requireActive(account.smartAccount)
    let standing = agreement.term.standing(on: day)
    guard standing == .counting else {
      throw .enterprise(.notInForce(agreement: agreement.number, standing))
    }
    try count(generation.lines, in: &agreement)
    var counters = counters
    var changes: [Change] = []
    var postings: [Posting] = []
    for line in generation.lines {
      let lot = lot(of: line, under: agreement, id: counters.take(\.lot))
      changes.append(.lot(lot))
      postings += Posting.transfer(
        of: lot.originalQuantity, lot: lot.id, from: .issued, to: .virtualAccount(account.id))
    }
    return draft(
      .enterpriseGenerated, agreement, units: generation.lines.reduce(0) { $0 + $1.quantity },
      license: generation.lines.count == 1 ? generation.lines[0].license : nil,
      target: account.id, authorization: authorization, changes: changes, postings: postings)
  }

  /// Counts what is generated against each license's limit.
  private func count(
    _ lines: [Generation.Line], in agreement: inout EnterpriseAgreement
  ) throws(Refusal) {
    guard !lines.isEmpty else { throw .noLines }
    guard lines.count <= NewEnterpriseAgreement.mostSuites else {
      throw .tooManyLines(limit: NewEnterpriseAgreement.mostSuites)
    }
    var named: Set<Identifier<License>> = []
    for line in lines {
      guard let license = catalog[line.license] else {
        throw .unknownLicense(line.license.description)
      }
      guard named.insert(line.license).inserted else {
        throw .enterprise(.licenseTwice(license.name))
      }
      guard let index = agreement.suites.firstIndex(where: { $0.license == line.license }) else {
        throw .enterprise(.notCovered(license: license.name, agreement: agreement.number))
      }
      guard (1...Quantity.ceiling).contains(line.quantity) else {
        throw .quantityOutOfRange(asked: line.quantity, limit: Quantity.ceiling)
      }
      let suite = agreement.suites[index]
      let available = suite.limit - suite.generated.rawValue
      guard line.quantity <= available else {
        throw .enterprise(
          .beyondLimit(
            license: license.name, agreement: agreement.number, available: max(0, available),
            asked: line.quantity))
      }
      agreement.suites[index].generated = Quantity(
        clamping: suite.generated.rawValue + line.quantity)
    }
  }

  private func lot(
    of line: Generation.Line, under agreement: EnterpriseAgreement, id: Identifier<Lot>
  ) -> Lot {
    Lot(
      id: id, license: line.license, kind: agreement.term.end == nil ? .perpetual : .term,
      originalQuantity: Quantity(clamping: line.quantity),
      term: Term(start: day, end: agreement.term.end), source: .enterpriseAgreement,
      order: OrderReference(number: agreement.number))
  }

  private func decideTrueForward(
    _ id: Identifier<EnterpriseAgreement>, next: Day?, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    guard var agreement = enterpriseAgreements[id] else { throw .enterprise(.unknown(id)) }
    let authorization = try authorizeBringing(to: agreement.smartAccount, principal)
    let standing = agreement.term.standing(on: day)
    guard standing == .counting else {
      throw .enterprise(.notInForce(agreement: agreement.number, standing))
    }
    guard let due = agreement.trueForward, due <= day else {
      throw .enterprise(.notDue(agreement: agreement.number, agreement.trueForward))
    }
    if let next { try check(next, within: agreement.term) }
    var grown = 0
    for index in agreement.suites.indices {
      let suite = agreement.suites[index]
      grown += max(0, suite.generated.rawValue - suite.purchased.rawValue)
      agreement.suites[index].purchased = max(suite.purchased, suite.generated)
    }
    agreement.trueForward = next ?? nextTrueForward(after: due, within: agreement.term)
    return draft(.enterpriseTruedForward, agreement, units: grown, authorization: authorization)
  }

  /// The first anniversary of a day that is still to come; nil where the agreement ends before.
  private func nextTrueForward(after due: Day, within term: Term) -> Day? {
    var years = 1
    while due.adding(months: 12 * years) <= day { years += 1 }
    let next = due.adding(months: 12 * years)
    if let end = term.end, next > end { return nil }
    return next
  }

  private func draft(
    _ kind: Deed.Kind, _ agreement: EnterpriseAgreement, units: Int,
    license: Identifier<License>? = nil, target: Identifier<VirtualAccount>? = nil,
    authorization: Authorization, changes: [Change] = [], postings: [Posting] = []
  ) -> EventDraft {
    EventDraft(
      smartAccount: agreement.smartAccount, virtualAccounts: target.map { [$0] } ?? [],
      happening: .did(
        Deed(
          kind, objects: [agreement.id.rawValue], subjects: [agreement.number], quantity: units,
          license: license, target: target)),
      authorization: authorization, changes: changes + [.enterpriseAgreement(agreement)],
      postings: postings)
  }
}

/// Licenses by name, new ones among them: an agreement or a key may bring one that nobody knows.
struct LicenseNaming {
  private let catalog: Catalog
  private var made: [Name: Identifier<License>] = [:]
  private(set) var changes: [Change] = []

  init(_ estate: Estate) {
    catalog = estate.catalog
  }

  /// The license of that name.
  mutating func license(_ name: Name, _ counters: inout Counters) -> Identifier<License> {
    if let known = catalog[name]?.id ?? made[name] { return known }
    let id: Identifier<License> = counters.take(\.license)
    made[name] = id
    changes.append(.license(License(id: id, name: name)))
    return id
  }
}
