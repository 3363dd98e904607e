extension Estate {
  /// Every alert in a smart account, about the virtual accounts that somebody may see; alerts about
  /// the account itself come only where all of it may be seen.
  public func alerts(
    in account: Identifier<SmartAccount>, seeing visibility: Visibility
  ) -> [Alert] {
    func isSeen(_ id: Identifier<VirtualAccount>) -> Bool {
      virtualAccounts[id]?.smartAccount == account && visibility.includes(id)
    }
    let reserving = Set(reservations.values.compactMap(\.instance))
    let own = visibility == .everything ? smartAccounts[account].map(alerts(of:)) ?? [] : []
    return own + rowAlerts(in: account, where: isSeen)
      + instances.values.filter { isSeen($0.virtualAccount) }.compactMap {
        $0.alert(today: day, hasReservations: reserving.contains($0.id))
      }
      + reservations.values.filter { isSeen($0.row.virtualAccount) }.flatMap(alerts(of:))
      + orderLines.values.filter { $0.virtualAccount.map(isSeen) ?? false }.flatMap(alerts(of:))
      + tokens.values.filter { isSeen($0.virtualAccount) }.flatMap(alerts(of:))
      + traditionalLicenses.values.filter { $0.virtualAccount.map(isSeen) ?? false }
      .flatMap(alerts(of:))
  }

  /// Works the positions out once: each row asks whether any sibling could give.
  private func rowAlerts(
    in account: Identifier<SmartAccount>, where isSeen: (Identifier<VirtualAccount>) -> Bool
  ) -> [Alert] {
    let positions = allPositions().filter {
      virtualAccounts[$0.row.virtualAccount]?.smartAccount == account
    }
    // A short row is no giver itself, so any giver is a sibling.
    let given = Set(positions.filter { $0.surplus > 0 }.map(\.row.license))
    return positions.filter { isSeen($0.row.virtualAccount) }.flatMap { position in
      position.alerts(today: day, canBeClosed: given.contains(position.row.license))
        + furtherAlerts(of: position)
    }
  }
}
