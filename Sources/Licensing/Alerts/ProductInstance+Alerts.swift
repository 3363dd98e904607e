extension ProductInstance {
  /// From how many days of silence on an instance is warned of, and from how many it counts as
  /// lost (domain §5).
  public static let silentAfter = 30
  public static let lostAfter = 90

  /// The alert of an instance that keeps silent; one with reservations is never overdue.
  public func alert(today: Day, hasReservations: Bool) -> Alert? {
    guard !hasReservations, let heard = (lastContact ?? registered)?.day else { return nil }
    let days = today.number - heard.number
    guard days > ProductInstance.silentAfter else { return nil }
    let isLost = days > ProductInstance.lostAfter
    let limit = isLost ? ProductInstance.lostAfter : ProductInstance.silentAfter
    return Alert(
      kind: isLost ? .instanceLost : .instanceSilent, subject: .instance(id), level: 1,
      since: heard.adding(days: limit + 1),
      remedies: isLost ? [.removeInstance, .acknowledge] : [.acknowledge])
  }
}
