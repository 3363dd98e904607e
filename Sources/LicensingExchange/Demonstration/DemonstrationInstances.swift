internal import Licensing

/// The devices of the made-up company, and what they report.
struct DemonstrationInstances {
  let today: Day

  /// How many devices of a kind stand in a unit, and what each reports.
  private struct Fleet {
    let unit: Name
    let model: String
    let type: String
    let count: Int
    let usage: [(Name, Int)]
    var silentDays = 0
  }

  var instances: [ImportedInstance] {
    fleets.enumerated().flatMap { index, fleet in
      (1...fleet.count).map { instance(of: fleet, number: $0, series: index) }
    }
  }

  private func instance(of fleet: Fleet, number: Int, series: Int) -> ImportedInstance {
    let contact = Instant(startOf: today.adding(days: -fleet.silentDays))
    return ImportedInstance(
      virtualAccount: fleet.unit,
      hostName: "\(fleet.model.lowercased())-\(series + 1)-\(number)",
      productType: fleet.type, productID: fleet.model,
      serialNumber: "FDO\(24_000 + series * 100 + number)",
      softwareTag: "regid.2020-01.example.\(fleet.model)",
      registered: Instant(startOf: today.adding(days: -500 + series)), lastContact: contact,
      usage: fleet.usage.map {
        ImportedUsage(license: $0.0, quantity: Quantity(clamping: $0.1))
      })
  }

  private var fleets: [Fleet] {
    [
      Fleet(
        unit: .refining, model: "C9300-24", type: "SWITCH", count: 10,
        usage: [(.networkEssentials, 4), (.dnaEssentials, 1)]),
      Fleet(
        unit: .headquarters, model: "C9300-48", type: "SWITCH", count: 16,
        usage: [(.dnaAdvantage, 2), (.networkEssentials, 3)]),
      Fleet(
        unit: .headquarters, model: "ISR4331", type: "ROUTER", count: 5,
        usage: [(.threatDefense, 2), (.voiceGateway, 8)]),
      Fleet(
        unit: .logistics, model: "ISR4331", type: "ROUTER", count: 6,
        usage: [(.threatDefense, 1)], silentDays: 34),
      Fleet(
        unit: .manufacturing, model: "C9800-40", type: "WIRELESS", count: 4,
        usage: [(.wireless, 22)]),
      Fleet(
        unit: .research, model: "N9K-93180", type: "SWITCH", count: 2,
        usage: [(.dataCenter, 2)], silentDays: 97),
    ]
  }
}
