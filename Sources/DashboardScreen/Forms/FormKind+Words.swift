internal import DashboardModel
internal import Licensing
internal import Phrases

extension FormKind {
  /// What the form is called, and what will happen, in plain sentences, once it is filled in.
  func words(_ form: FormDialog, in phrases: Phrases) -> FormWords {
    let words = phrases.forms
    return switch self {
    case .saveDisplay: words.saveDisplay
    case .createVirtualAccount(in: let account):
      words.createVirtualAccount(form.text(.field(.name)), in: account.name)
    case .editVirtualAccount(let account): words.editVirtualAccount(account.name)
    case .deleteVirtualAccount(let account): words.deleteVirtualAccount(account.name)
    case .makeDefault(let account): words.makeDefault(account.name)
    case .renameAccount(let account):
      words.renameAccount(account.name, to: form.text(.field(.name)))
    case .grantRole(in: let account, _): grant(form, in: account, words)
    case .revokeRole(let record):
      words.revokeRole(
        form.choice(.field(.role))?.words(in: phrases) ?? "", from: record.user.name)
    case .disableUser(let user, in: _): words.disableUser(user.name)
    case .enableUser(let user, in: _): words.enableUser(user.name)
    case .redeemCode: words.redeemCode
    case .createToken:
      words.createToken(
        in: form.choice(.field(.virtualAccount))?.words(in: phrases) ?? "",
        days: form.number(.field(.days)) ?? 0, isExportAllowed: form.isChecked(.exportAllowed))
    case .revokeToken(let token):
      words.revokeToken("#\(token.id)", of: token.virtualAccount)
    case .acceptAgreement(let account, _): words.acceptAgreement(account.name)
    case .requestAccount:
      words.requestAccount(
        form.text(.accountName), isDraft: form.isChecked(.keepsDraft),
        nominee: form.isChecked(.field(.authority)) ? nil : form.text(.nominee))
    case .decideRequest(let answer, let record):
      answer.words(form, record.request.form.accountName, words)
    case .askAccess:
      words.askAccess(
        form.choice(.field(.role))?.words(in: phrases) ?? "", in: form.text(.field(.domain)))
    case .decideAccess(let isApproved, let record):
      words.decideAccess(
        isApproved: isApproved, phrases.role(record.request.role), of: record.user.name,
        in: record.account)
    case .moveInstances(let choice, to: _):
      words.moveInstances(
        choice.ids.count, choice.name,
        to: form.choice(.field(.virtualAccount))?.words(in: phrases) ?? "")
    case .removeInstances(let choice): words.removeInstances(choice.ids.count, choice.name)
    case .giveBack(let record):
      words.giveBack(record.quantity, record.license, in: record.virtualAccount)
    case .order(let answer, let row, _): answer.words(form, row, in: phrases)
    case .reserve, .addAgreement, .generate, .trueForward, .addKey, .assignKeys, .convertKeys,
      .stateNeed, .changeNeed, .withdrawNeed, .acknowledge:
      licensingWords(form, in: phrases)
    }
  }

  private func grant(
    _ form: FormDialog, in account: SmartAccount, _ words: FormPhrases
  ) -> FormWords {
    var (role, place): (Licensing.Role?, String) = (nil, account.name.text)
    if case .role(let chosen) = form.choice(.field(.role)) { role = chosen }
    if role?.isOfVirtualAccount == true,
      case .named(let name, _) = form.choice(.field(.virtualAccount))
    {
      place = name.text
    }
    return words.grantRole(role, to: form.text(.field(.email)), in: place)
  }
}

extension FormFieldName {
  /// What stands before the field.
  func label(in phrases: Phrases) -> String {
    switch self {
    case .field(let field): phrases.forms.label(field)
    case .file: phrases.forms.file
    case .visibility: phrases.forms.visibility
    case .isDefault: phrases.forms.isDefault
    case .exportAllowed: phrases.forms.exportAllowed
    case .accountKind: phrases.columns.kind
    case .accountName: phrases.forms.accountName
    case .companyName: phrases.forms.companyName
    case .nominee: phrases.records.nominee
    case .nominated: phrases.forms.nominated
    case .administrator(let email): email
    case .wantsAccess: phrases.forms.wantsAccess
    case .keepsDraft: phrases.forms.keepsDraft
    case .count: phrases.forms.count
    case .starts: phrases.forms.starts
    case .ends: phrases.forms.ends
    case .trueForward: phrases.records.trueForward
    case .neededBy: phrases.forms.neededBy
    case .suite: phrases.columns.license
    case .purchased: phrases.forms.purchased
    case .growth: phrases.forms.growth
    case .another: phrases.forms.another
    case .sku: phrases.records.sku
    case .device: phrases.records.device
    case .note: phrases.records.note
    }
  }
}

extension FormNotice {
  /// What is to be read.
  func words(in phrases: Phrases) -> String {
    switch self {
    case .partnerUser: phrases.forms.partnerNotice
    case .agreement(let version): phrases.forms.agreementNotice(version.reference)
    case .authority: phrases.forms.authorityNotice
    }
  }
}

extension FormChoice {
  /// What is chosen.
  func words(in phrases: Phrases) -> String {
    switch self {
    case .named(let name, _): name.text
    case .role(let role): phrases.role(role)
    case .visibility(let visibility): phrases.visibility(visibility)
    case .accountKind(let kind): phrases.kind(kind)
    case .grant(let grant, let place): phrases.records.role(grant.role, in: place)
    case .suite(let suite): suite.license.text
    }
  }
}

extension FormChoice {
  /// What choosing it means, where that has to be said.
  func advice(in phrases: Phrases) -> String? {
    switch self {
    case .role(let role): phrases.forms.advice(role)
    case .suite(let suite):
      phrases.forms.left(suite.left, of: suite.suite.limit)
    case .named, .visibility, .accountKind, .grant: nil
    }
  }
}

extension FieldProblem {
  /// Why the field can't be taken, in a sentence.
  func words(in phrases: Phrases) -> String {
    let words = phrases.fieldProblems
    return switch self {
    case .required: words.required
    case .tooLong(let limit): words.tooLong(limit)
    case .tooMany(let limit): words.tooMany(limit)
    case .invisibleCharacter(let scalar): words.invisible(scalar)
    case .notAnEmail(let text): words.notAnEmail(text)
    case .notADomain(let text): words.notADomain(text)
    case .notACode: words.notACode
    case .duplicate(let text): words.duplicate(text)
    case .notANumber: words.notANumber
    case .outOfRange(let range): words.outOfRange(range)
    case .notADate: words.notADate
    case .past(let today): words.past(today)
    case .notAfter(let day): words.notAfter(day)
    case .tooLate(let day): words.tooLate(day)
    case .unknownLicense(let text): words.unknownLicense(text)
    case .notAgreed: words.notAgreed
    case .nothingToChoose: words.nothingToChoose
    case .refused(let refusal): phrases.words(for: refusal).sentence
    }
  }
}
