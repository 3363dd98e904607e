internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// What stands behind the numbers of a row: how they are reckoned, then the lots, the devices and
/// the latest events.
struct RowDialogView {
  let dialog: RowDialog
  let today: Day
  let look: Appearance

  private var words: ColumnPhrases { look.phrases.columns }
  private var position: Position { dialog.row.position }

  /// Draws the dialog over an area.
  func draw(on canvas: inout Canvas, over area: Rectangle) {
    DetailLines(
      title: DisplayText("\(dialog.row.license.text) · \(dialog.row.virtualAccount.text)"),
      details: reckoning + lots + uses + more + events, top: dialog.top, look: look
    ).draw(on: &canvas, over: area)
  }

  private var reckoning: [RecordFace.Detail] {
    let figures = position
    let counting = dialog.lots.value?.filter { $0.lot.standing(on: today) == .counting } ?? []
    let sum = counting.map { number($0.quantity.rawValue) }.joined(separator: " + ")
    let terms = [
      number(figures.entitled), "−", number(figures.inUse), "+", number(figures.substitutedIn),
      "−", number(figures.substitutedOut),
    ].joined(separator: " ")
    let named = RecordFace.Detail(
      words.balance, "\(look.phrases.signed(figures.balance)) = \(terms)",
      figures.shortage > 0 ? .danger : nil)
    let entitled = number(figures.entitled) + (counting.count > 1 ? " = \(sum)" : "")
    let lent = "+\(number(figures.substitutedIn)) −\(number(figures.substitutedOut))"
    return [
      .init(words.entitled, entitled), .init(words.inUse, number(figures.inUse)),
      .init(words.substituted, lent), named,
    ] + present(words.reserved, figures.reserved) + present(words.pending, figures.pending)
      + present(words.expired, figures.expired)
      + [.init(words.nextEnd, figures.nextEnd.map(look.phrases.date) ?? look.phrases.never)]
  }

  private func present(_ name: String, _ figure: Int) -> [RecordFace.Detail] {
    figure == 0 ? [] : [.init(name, number(figure))]
  }

  private var lots: [RecordFace.Detail] {
    list(dialog.lots, named: words.lot) { holding in
      let lot = holding.lot
      let order = lot.order.map { "\($0.number)" + ($0.line.map { "/\($0)" } ?? "") }
      let parts: [String?] = [
        number(holding.quantity.rawValue), look.phrases.kind(lot.kind),
        look.phrases.standing(lot.standing(on: today)), look.phrases.term(lot.term),
        order.map { "\(words.order) \($0)" }, lot.subscription,
        lot.unitPrice.map { "\($0)" },
      ]
      return ("\(words.lot) \(lot.id)", parts.compactMap { $0 })
    }
  }

  private var uses: [RecordFace.Detail] {
    list(dialog.uses, named: look.phrases.records.device) { record in
      guard case .instance(let record) = record else { return (look.phrases.records.device, []) }
      let own = record.uses.filter { $0.license == dialog.row.license }
      let sum = own.reduce(0) { $0 + max($1.reported, $1.reserved) }
      return (look.phrases.records.device, [record.instance.hostName, number(sum)])
    }
  }

  /// Says that there are more devices than are shown.
  private var more: [RecordFace.Detail] {
    dialog.hasMoreUses ? [.init("", look.ellipsis.text)] : []
  }

  private var events: [RecordFace.Detail] {
    list(dialog.events.reversed, named: words.time) { event in
      let who = event.actor.login?.rawValue
      return (
        look.phrases.moment(event.time, today: today),
        [who, look.phrases.sentence(for: event.story)].compactMap { $0 }
      )
    }
  }

  /// The lines of a list that may still be on its way.
  private func list<Value>(
    _ values: Loadable<[Value]>, named name: String,
    _ line: (Value) -> (name: String, parts: [String])
  ) -> [RecordFace.Detail] {
    guard let found = values.value else {
      return [.init(name, look.phrases.dashboard.loading)]
    }
    return found.map { value in
      let (name, parts) = line(value)
      return .init(name, parts.joined(separator: " · "))
    }
  }

  private func number(_ number: Int) -> String { look.phrases.number(number) }
}

extension Loadable where Value == [EventRow] {
  /// The same, the latest first.
  fileprivate var reversed: Loadable<[EventRow]> {
    value.map { .loaded($0.reversed()) } ?? self
  }
}
