internal import Licensing

/// Who holds how many of what in the made-up company.
struct DemonstrationRows {
  let today: Day

  /// One row of the tables below; a lot has a kind, a quantity and days from today to its end.
  private struct Plan {
    let unit: Name
    let license: Name
    let inUse: Int
    let lots: [(kind: Lot.Kind, quantity: Int, endsIn: Int?)]
    var reserved = 0
  }

  var rows: [ImportedRow] {
    plans.enumerated().map { index, plan in
      ImportedRow(
        license: plan.license, virtualAccount: plan.unit,
        inUse: Quantity(clamping: plan.inUse), reserved: Quantity(clamping: plan.reserved),
        lots: plan.lots.enumerated().map { lot($1, number: 10_233_000 + index * 10 + $0) })
    }
  }

  private func lot(
    _ planned: (kind: Lot.Kind, quantity: Int, endsIn: Int?), number: Int
  ) -> ImportedLot {
    let end = planned.endsIn.map { today.adding(days: $0) }
    let start = (end ?? today).adding(days: planned.endsIn.map { $0 > 400 ? -1095 : -365 } ?? -700)
    return ImportedLot(
      kind: planned.kind, billing: planned.kind == .standard ? .usage : .prepaid,
      quantity: Quantity(clamping: planned.quantity),
      term: Term(start: planned.kind == .perpetual ? start : futureStart(start, planned), end: end),
      order: OrderReference(number: String(number), line: "1"),
      subscription: planned.kind == .standard ? "Sub\(number)" : nil)
  }

  /// A lot that ends more than four years from now has not begun yet.
  private func futureStart(
    _ start: Day, _ planned: (kind: Lot.Kind, quantity: Int, endsIn: Int?)
  ) -> Day {
    guard let endsIn = planned.endsIn, endsIn > 1460 else { return start }
    return today.adding(days: endsIn - 1460)
  }

  private var plans: [Plan] { switching + security + collaboration + dataCenters }

  private var switching: [Plan] {
    [
      Plan(
        unit: .refining, license: .networkEssentials, inUse: 40,
        lots: [(.term, 20, 62)]),
      Plan(
        unit: .manufacturing, license: .networkEssentials, inUse: 0,
        lots: [(.perpetual, 20, nil)]),
      Plan(
        unit: .headquarters, license: .networkEssentials, inUse: 61,
        lots: [(.perpetual, 40, nil), (.term, 24, 410)]),
      Plan(
        unit: .headquarters, license: .dnaAdvantage, inUse: 32,
        lots: [(.term, 40, 700), (.term, 10, 1500)]),
      Plan(
        unit: .headquarters, license: .dnaEssentials, inUse: 18, lots: [(.term, 12, 700)]),
      Plan(unit: .logistics, license: .dnaEssentials, inUse: 9, lots: [(.term, 15, 25)]),
      Plan(unit: .refining, license: .dnaEssentials, inUse: 14, lots: [(.term, 14, 200)]),
      Plan(
        unit: .production, license: .networkAdvantage, inUse: 26, lots: [(.term, 20, 88)]),
      Plan(
        unit: .logistics, license: .networkAdvantage, inUse: 11,
        lots: [(.perpetual, 10, nil), (.term, 6, -31)]),
      Plan(
        unit: .headquarters, license: .networkAdvantage, inUse: 30,
        lots: [(.perpetual, 25, nil), (.term, 9, 300)]),
    ]
  }

  private var security: [Plan] {
    [
      Plan(
        unit: .headquarters, license: .threatDefense, inUse: 11, lots: [(.term, 12, 12)],
        reserved: 2),
      Plan(unit: .logistics, license: .threatDefense, inUse: 7, lots: [(.term, 5, 240)]),
      Plan(unit: .research, license: .threatDefense, inUse: 1, lots: [(.demo, 4, 6)]),
      Plan(unit: .refining, license: .highSpeed, inUse: 2, lots: [(.perpetual, 4, nil)]),
      Plan(unit: .research, license: .highSpeed, inUse: 3, lots: [(.perpetual, 2, nil)]),
    ]
  }

  private var collaboration: [Plan] {
    [
      Plan(
        unit: .headquarters, license: .meetingRoom, inUse: 24, lots: [(.standard, 30, 150)]),
      Plan(unit: .research, license: .meetingRoom, inUse: 5, lots: [(.standard, 4, 150)]),
      Plan(
        unit: .headquarters, license: .unifiedWorkspace, inUse: 480,
        lots: [(.standard, 520, 95)]),
      Plan(
        unit: .manufacturing, license: .unifiedWorkspace, inUse: 133,
        lots: [(.standard, 120, 95)]),
      Plan(
        unit: .production, license: .unifiedWorkspace, inUse: 210,
        lots: [(.standard, 210, 95)]),
      Plan(unit: .headquarters, license: .voiceGateway, inUse: 48, lots: [(.perpetual, 60, nil)]),
      Plan(unit: .unassigned, license: .voiceGateway, inUse: 0, lots: [(.perpetual, 32, nil)]),
    ]
  }

  private var dataCenters: [Plan] {
    [
      Plan(unit: .headquarters, license: .dataCenter, inUse: 16, lots: [(.term, 16, 41)]),
      Plan(unit: .research, license: .dataCenter, inUse: 4, lots: [(.term, 8, 41)]),
      Plan(unit: .manufacturing, license: .wireless, inUse: 88, lots: [(.term, 90, 29)]),
      Plan(unit: .logistics, license: .wireless, inUse: 64, lots: [(.term, 60, 330)]),
      Plan(unit: .production, license: .wireless, inUse: 35, lots: [(.term, 50, 330)]),
      Plan(unit: .headquarters, license: .controller, inUse: 2, lots: [(.perpetual, 2, nil)]),
      Plan(unit: .unassigned, license: .controller, inUse: 0, lots: [(.term, 1, -120)]),
    ]
  }
}
