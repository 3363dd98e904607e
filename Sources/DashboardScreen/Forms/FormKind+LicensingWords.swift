internal import DashboardModel
internal import Licensing
internal import Phrases

extension FormKind {
  /// The words of the forms for reservations, agreements, old keys, needs and alerts.
  func licensingWords(_ form: FormDialog, in phrases: Phrases) -> FormWords {
    let words = phrases.forms
    let units = form.number(.field(.quantity)) ?? 0
    let place = form.choice(.field(.virtualAccount))?.words(in: phrases) ?? ""
    return switch self {
    case .reserve(let record, in: _):
      words.reserve(
        units, form.text(.field(.license)),
        for: record.instance.hostName)
    case .addAgreement:
      words.addAgreement(form.text(.field(.number)), licenses: form.pages.count - 1)
    case .generate(let record, in: _):
      words.generate(
        units,
        form.choice(.field(.license))?.words(in: phrases) ?? "", under: record.number,
        in: place)
    case .trueForward(let record): words.trueForward(record.number)
    case .addKey:
      words.addKey(
        form.text(.field(.key)), units,
        form.text(.field(.license)))
    case .assignKeys(let choice, to: _): words.assignKeys(choice.ids.count, choice.name, to: place)
    case .convertKeys(let choice): words.convertKeys(choice.ids.count, choice.name)
    case .stateNeed:
      words.need(
        units, form.text(.field(.license)),
        in: place,
        by: form.date(.neededBy))
    case .changeNeed(let record):
      words.need(
        units, record.license.text, in: record.virtualAccount.text,
        by: record.need.by)
    case .withdrawNeed(let record):
      words.withdrawNeed(record.license.text, in: record.virtualAccount.text)
    case .acknowledge(let record):
      words.acknowledge(phrases.alert(record.alert.kind), of: record.name)
    case .saveDisplay, .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount,
      .makeDefault, .renameAccount, .grantRole, .revokeRole, .disableUser, .enableUser,
      .redeemCode, .acceptAgreement, .createToken, .revokeToken, .requestAccount, .decideRequest,
      .askAccess, .decideAccess, .moveInstances, .removeInstances, .giveBack, .order:
      // These have words of their own.
      FormWords(title: "", question: "")
    }
  }
}
