internal import Licensing

/// What one instance reports, one figure for each license, in the order in which they came.
struct UsageReports {
  private(set) var all: [ImportedUsage] = []
  /// Where each license is, once there are so many that looking through them takes longer.
  private var places: [Name: Int] = [:]
  private static let few = 16

  /// Adds a report; a license that is already there gets the sum, at most the largest quantity.
  mutating func add(_ report: ImportedUsage) {
    guard let place = place(of: report.license) else {
      all.append(report)
      if all.count == Self.few {
        for (place, report) in all.enumerated() { places[report.license] = place }
      } else if all.count > Self.few {
        places[report.license] = all.count - 1
      }
      return
    }
    all[place] = ImportedUsage(
      license: report.license, quantity: all[place].quantity.joined(with: report.quantity))
  }

  private func place(of license: Name) -> Int? {
    all.count < Self.few ? all.firstIndex { $0.license == license } : places[license]
  }
}
