/// What a row of the inventory gives reason to warn of (domain §8).
public enum RowAlert: String, Hashable, Sendable, Codable, CaseIterable {
  case insufficientLicenses, licensesExpired, licensesExpiring
}

extension Position {
  /// From how many days on an end is warned of.
  static let warnedBefore = 90

  /// The row's alerts on a day, the most severe first.
  public func alerts(today: Day) -> [RowAlert] {
    var alerts: [RowAlert] = []
    if shortage > 0 { alerts.append(.insufficientLicenses) }
    if expired > 0 { alerts.append(.licensesExpired) }
    if let nextEnd, nextEnd <= today.adding(days: Position.warnedBefore) {
      alerts.append(.licensesExpiring)
    }
    return alerts
  }
}
