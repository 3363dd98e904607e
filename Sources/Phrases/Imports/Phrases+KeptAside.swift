public import Licensing

extension Phrases {
  /// One thing of an import that was not taken over: where, what, why.
  public func sentence(for aside: KeptAside) -> String {
    let subject = aside.subject.isEmpty ? "" : quoted(aside.subject) + ": "
    let what = subject + reason(aside.reason) + "."
    guard let place = aside.place else { return what }
    return "\(self.place(file: place.file, line: place.line, column: place.column)): \(what)"
  }

  /// Why something of an import was kept aside; no full stop.
  public func reason(_ reason: KeptAsideReason) -> String {
    switch reason {
    case .missing(let member): fault(member, text(en: "is missing", ru: "отсутствует"))
    case .notANumber(let member): fault(member, text(en: "is not a number", ru: "не число"))
    case .negative(let member): fault(member, text(en: "is negative", ru: "отрицательно"))
    case .tooLarge(let member): fault(member, text(en: "is too large", ru: "слишком велико"))
    case .notADate(let member): fault(member, text(en: "is not a date", ru: "не дата"))
    case .notATruthValue(let member):
      fault(member, text(en: "is neither true nor false", ru: "не true и не false"))
    case .unknownValue(let member, let value):
      fault(member, text(en: "has the unknown value", ru: "неизвестное значение")) + " "
        + quoted(value)
    case .wrongType(let member):
      fault(member, text(en: "has the wrong type", ru: "неверный тип"))
    case .emptyName(let member): fault(member, text(en: "is empty", ru: "пусто"))
    case .nameTooLong(let member): fault(member, text(en: "is too long", ru: "слишком длинно"))
    case .duplicate:
      text(en: "named twice, the first counts", ru: "указано дважды, учтено первое")
    case .unknownVirtualAccount(let name):
      text(
        en: "no virtual account \(quoted(name))", ru: "нет виртуального аккаунта \(quoted(name))")
    case .unknownSmartAccount(let name):
      text(en: "no smart account \(quoted(name))", ru: "нет смарт-аккаунта \(quoted(name))")
    case .unitsMovedAway(let missing): unitsMovedAway(missing)
    case .unitsReserved(let missing): unitsReserved(missing)
    case .instancesReportMore(let reported, let row): instancesReportMore(reported, row)
    case .lotsDoNotAddUp(let lots, let row): importedLotsDoNotAddUp(lots, row)
    case .reservedBeyondHeld(let missing): reservedBeyondHeld(missing)
    case .holdsReservations:
      text(en: "it still holds reservations", ru: "в нём ещё есть резервирования")
    case .tooManyVirtualAccounts(let limit): tooManyVirtualAccounts(limit)
    }
  }

  /// A member of a file and what is wrong with it.
  private func fault(_ member: String, _ what: String) -> String {
    text(en: "\(quoted(member)) \(what)", ru: "поле \(quoted(member)): \(what)")
  }
}
