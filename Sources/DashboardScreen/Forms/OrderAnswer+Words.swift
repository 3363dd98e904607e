internal import DashboardModel
internal import Licensing
internal import Phrases

extension RequestAnswer {
  /// The form in which a request is answered.
  func words(_ form: FormDialog, _ account: String, _ words: FormPhrases) -> FormWords {
    switch self {
    case .approve: words.approveRequest(account)
    case .activate: words.activateRequest(account)
    case .nominate: words.nominateOther(form.text(.field(.email)), for: account)
    case .decline: words.declineRequest(account)
    }
  }
}

extension OrderAnswer {
  /// The form in which something is done with an order line.
  func words(_ form: FormDialog, _ row: OrderRow, in phrases: Phrases) -> FormWords {
    let words = phrases.forms
    let line = "\(row.order.number)/\(row.line.number)"
    return switch self {
    case .assign:
      words.assignOrder(
        line, to: form.text(.field(.domain)), in: form.optionalText(.field(.virtualAccount)))
    case .place:
      words.placeOrder(line, in: form.choice(.field(.virtualAccount))?.words(in: phrases) ?? "")
    case .hold: words.holdOrder(line)
    case .release: words.releaseOrder(line)
    case .unassign: words.unassignOrder(line)
    }
  }
}
