extension Position {
  /// Days before an end on which a warning gets more urgent (domain §8).
  public static let ladder = [90, 60, 30, 14, 7, 3, 1]

  /// The alerts that follow from the row's figures alone, on a day.
  ///
  /// `canBeClosed` says whether a sibling has surplus of the license: then the gap has a move.
  public func alerts(today: Day, canBeClosed: Bool = true) -> [Alert] {
    var alerts: [Alert] = []
    if shortage > 0 {
      alerts.append(
        Alert(
          kind: .insufficientLicenses, subject: .row(row), level: shortage,
          remedies: canBeClosed ? [.move, .buy] : [.buy]))
    }
    if expired > 0 {
      alerts.append(
        Alert(
          kind: .licensesExpired, subject: .row(row), level: expired,
          remedies: [.renew, .acknowledge]))
    }
    if let nextEnd, let rung = Position.rung(of: nextEnd, today: today) {
      alerts.append(
        Alert(
          kind: .licensesExpiring, subject: .row(row), level: rung, due: nextEnd,
          since: nextEnd.adding(days: -Position.ladder[rung - 1]),
          remedies: [.renew, .acknowledge]))
    }
    return alerts
  }

  /// How far down the ladder an end is, from 1; nil where it is not to be warned of yet.
  static func rung(of end: Day, today: Day) -> Int? {
    let reached = ladder.filter { end <= today.adding(days: $0) }.count
    return reached == 0 ? nil : reached
  }
}
