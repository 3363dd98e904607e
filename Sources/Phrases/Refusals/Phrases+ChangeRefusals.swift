internal import Licensing

extension Phrases {
  func stale(_ rows: [StaleRow]) -> RefusalWords {
    refusal(
      en: (
        "Things have changed since you looked: \(presentState(rows)).",
        "Look at the new figures and ask again."
      ),
      ru: (
        "С тех пор, как вы смотрели, данные изменились: \(presentState(rows)).",
        "Посмотрите на новые значения и повторите."
      ))
  }

  func shortageNotShown(_ rows: [StaleRow]) -> RefusalWords {
    refusal(
      en: (
        "The move would now leave shortages that the preview did not show: \(presentState(rows)).",
        "Preview it again; if the shortage is acceptable, commit then."
      ),
      ru: (
        "Перенос создал бы нехватку, которой не было в предпросмотре: "
          + "\(presentState(rows)).",
        "Откройте предпросмотр снова и, если такая нехватка допустима, подтвердите."
      ))
  }

  func requestConflict(_ request: RequestID) -> RefusalWords {
    refusal(
      en: (
        "The request id \(quoted(request.rawValue)) has already been used for something else.",
        "Use a new id for a new request."
      ),
      ru: (
        "Идентификатор запроса \(quoted(request.rawValue)) уже использован для другого.",
        "Для нового запроса возьмите новый идентификатор."
      ))
  }

  var nothingToUndo: RefusalWords {
    refusal(
      en: (
        "There is no move of yours to undo.",
        "Another move can be undone by its number: “smartdeck undo #N”; the log shows it."
      ),
      ru: (
        "У вас нет переноса, который можно отменить.",
        "Другой перенос отменяется по номеру из журнала: «smartdeck undo #N»."
      ))
  }

  var nothingToRedo: RefusalWords {
    refusal(
      en: ("There is no undone move to redo.", "Undo a move first; then it can be redone."),
      ru: (
        "Нет отменённого переноса, который можно повторить.",
        "Сначала отмените перенос; тогда его можно будет повторить."
      ))
  }

  func notATransfer(_ sequence: SequenceNumber) -> RefusalWords {
    refusal(
      en: (
        "Event \(sequence) is not a move.",
        "Name the number of a move; “smartdeck events” shows them."
      ),
      ru: (
        "Событие \(sequence) — не перенос.",
        "Укажите номер переноса; их показывает «smartdeck events»."
      ))
  }

  func alreadyUndone(_ sequence: SequenceNumber, _ answer: SequenceNumber) -> RefusalWords {
    refusal(
      en: (
        "Move \(sequence) has already been undone by \(answer).",
        "To have it back, redo it: “smartdeck redo”."
      ),
      ru: (
        "Перенос \(sequence) уже отменён событием \(answer).",
        "Чтобы вернуть его, повторите: «smartdeck redo»."
      ))
  }

  func onlyPartCanGoBack(_ possible: Int, _ asked: Int) -> RefusalWords {
    refusal(
      en: (
        "Of \(count(asked, .license)) only \(number(possible)) can go back: "
          + "the rest has ended, is reserved or has moved on.",
        possible > 0
          ? "Accept the part with --part, or leave the move as it is."
          : "Leave the move as it is, or move licenses from elsewhere."
      ),
      ru: (
        "Из \(number(asked)) вернуть можно только \(number(possible)): "
          + "остальное истекло, зарезервировано или перенесено дальше.",
        possible > 0
          ? "Согласитесь на часть с --part или оставьте перенос как есть."
          : "Оставьте перенос как есть или перенесите лицензии из другого места."
      ))
  }

  /// The balances of rows as they are now, the first few of many.
  private func presentState(_ rows: [StaleRow]) -> String {
    let shown = rows.prefix(3).map { row in
      let balance = text(en: "balance", ru: "баланс")
      return "\(quoted(row.license)), \(quoted(row.virtualAccount)): "
        + "\(balance) \(signed(row.now.balance))"
    }
    let rest = rows.count - shown.count
    let more =
      rest > 0 ? text(en: "; \(count(rest, .row)) more", ru: "; ещё \(count(rest, .row))") : ""
    return shown.joined(separator: "; ") + more
  }
}
