internal import Licensing

extension FormDialog {
  /// What is wrong with a field because of what stands in others, or of what is known.
  func conflict(at entry: FormEntry) -> FieldProblem? {
    if case .text(_, .license(canBeNew: false)) = entry.value, directory != nil, license == nil {
      return .unknownLicense(text(entry.name))
    }
    switch kind {
    case .addAgreement: return agreementConflict(at: entry.name)
    case .trueForward(let record):
      return tooLate(date(entry.name), after: record.term.end)
    case .generate:
      guard entry.name == .field(.quantity), case .suite(let suite) = choice(.field(.license))
      else { return nil }
      let range = 1...max(1, suite.left)
      return range.contains(number(entry.name) ?? 1) ? nil : .outOfRange(range)
    case .saveDisplay, .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount,
      .makeDefault, .renameAccount, .grantRole, .revokeRole, .disableUser, .enableUser,
      .redeemCode, .acceptAgreement, .createToken, .revokeToken, .requestAccount, .decideRequest,
      .askAccess, .decideAccess, .moveInstances, .removeInstances, .giveBack, .order, .reserve,
      .addKey, .assignKeys, .convertKeys, .stateNeed, .changeNeed, .withdrawNeed, .acknowledge:
      return nil
    }
  }

  private func agreementConflict(at name: FormFieldName) -> FieldProblem? {
    if name == .ends, let start = date(.starts), let end = date(.ends) {
      return end > start ? nil : .notAfter(start)
    }
    if name == .trueForward { return tooLate(date(.trueForward), after: date(.ends)) }
    if case .suite(let place) = name {
      let earlier = (0..<place).contains { text(.suite($0)) == text(name) }
      return earlier ? .duplicate(text(name)) : nil
    }
    let ceiling = Quantity.ceiling
    if case .growth(let place) = name {
      let most = ceiling - min(ceiling, number(.purchased(place)) ?? 0)
      return number(name) ?? 0 > most ? .outOfRange(0...most) : nil
    }
    guard case .purchased(let place) = name, number(name) == 0 else { return nil }
    return number(.growth(place)) ?? 0 > 0 ? nil : .outOfRange(1...ceiling)
  }

  private func tooLate(_ day: Day?, after end: Day?) -> FieldProblem? {
    guard let day, let end, day > end else { return nil }
    return .tooLate(end)
  }

  /// Adds a page for one more license where that is asked for, and takes away what comes after a
  /// page that is the last.
  mutating func extendPages() {
    guard case .another(let place) = pages[page].last?.name else { return }
    guard isChecked(.another(place)) else {
      pages.removeSubrange((page + 1)...)
      return
    }
    guard !hasNextPage, place + 1 < NewEnterpriseAgreement.mostSuites else { return }
    pages.append(FormKind.suite(place + 1))
  }
}
