extension Estate {
  /// Decides a report of use: over-use is a state to show, never an error, but what is enforced or
  /// export-restricted is authorised before it is used.
  func decideReporting(
    _ report: UsageReport, by principal: Principal, at now: Instant
  ) throws(Refusal) -> EventDraft {
    guard var instance = instances[report.instance] else {
      throw .unknownInstance(report.instance.description)
    }
    let authorization = try authorize(.manageInstances, on: instance, for: principal)
    let account = try consumingAccount(instance.virtualAccount)
    try requireConsumption(in: account.smartAccount)
    guard !report.uses.isEmpty else { throw .noLines }
    guard report.uses.count <= UsageReport.mostUses else {
      throw .tooManyLines(limit: UsageReport.mostUses)
    }
    var seen: Set<Identifier<License>> = []
    var changes: [Change] = []
    for use in report.uses {
      guard let license = catalog[use.license] else {
        throw .unknownLicense(use.license.description)
      }
      guard seen.insert(license.id).inserted else {
        throw .instance(.licenseTwice(license.name))
      }
      guard (0...Quantity.ceiling).contains(use.quantity) else {
        throw .quantityOutOfRange(asked: use.quantity, limit: Quantity.ceiling)
      }
      try permit(use.quantity, of: license, on: instance)
      changes.append(
        .usage(
          key: UsageKey(instance.id, license.id), quantity: Quantity(clamping: use.quantity)))
    }
    instance.lastContact = max(now, instance.lastContact ?? now)
    let single = report.uses.count == 1 ? report.uses.first : nil
    return draft(
      .usageReported, [instance], authorization, [.instance(instance)] + changes,
      quantity: report.uses.reduce(0) { $0 + $1.quantity }, license: single?.license)
  }

  private func permit(
    _ quantity: Int, of license: License, on instance: ProductInstance
  ) throws(Refusal) {
    let reported = usage[instance.id]?[license.id] ?? 0
    guard license.isExportRestricted || license.isEnforced, quantity > reported else { return }
    if license.isExportRestricted, instance.isExportAllowed != true {
      throw .instance(.exportNotAllowed(license: license.name, instance: instance.label))
    }
    let reserved = reservedByInstance[UsageKey(instance.id, license.id)] ?? 0
    let surplus = position(of: RowKey(instance.virtualAccount, license.id)).surplus
    // What the instance has already is its own: it may go on using that much.
    let available = max(reported, reserved) + surplus
    guard quantity <= available else {
      throw .instance(
        .beyondSurplus(
          license: license.name, instance: instance.label, available: available,
          asked: quantity))
    }
  }
}
