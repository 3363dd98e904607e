internal import Licensing

extension FormKind {
  /// What the form asks for, its fields all checked; nil where they say nothing that could be.
  func outcome(of form: FormDialog) -> FormOutcome? {
    if case .saveDisplay = self { return .effect(.saveDisplay(path: form.text(.file))) }
    return command(of: form).map(FormOutcome.command)
  }

  private func command(of form: FormDialog) -> Command? {
    switch self {
    case .saveDisplay: nil
    case .createVirtualAccount(in: let account):
      .account(.createVirtualAccount(form.virtualAccount, in: account.id))
    case .editVirtualAccount(let account):
      .account(.editVirtualAccount(account.id, form.virtualAccount))
    case .deleteVirtualAccount(let account): .account(.deleteVirtualAccount(account.id))
    case .makeDefault(let account):
      .account(.editVirtualAccount(account.id, VirtualAccountForm(isDefault: true)))
    case .renameAccount(let account):
      .account(.rename(account.id, to: form.text(.field(.name))))
    case .grantRole(in: let account, _): form.grantRequest(in: account).map { .people(.grant($0)) }
    case .revokeRole: form.grant.map { .people(.revoke($0)) }
    case .disableUser(let user, in: let account): .people(.disable(user.id, in: account))
    case .enableUser(let user, in: let account): .people(.enable(user.id, in: account))
    case .redeemCode: .people(.redeem(code: form.text(.field(.code))))
    case .createToken: form.newToken.map { .token(.create($0)) }
    case .revokeToken(let token): .token(.revoke(token.id))
    case .acceptAgreement(let account, _): .acceptAgreement(account.id)
    case .requestAccount(let draft): .request(form.request(draft: draft?.request.id))
    case .decideRequest(let answer, let record):
      .request(form.answer(answer, to: record.request.id))
    case .askAccess: form.access.map { .request(.askAccess($0)) }
    case .decideAccess(isApproved: true, let record):
      .request(
        .approveAccess(
          record.request.id, AccessApproval(consents: form.isChecked(.field(.consent)))))
    case .decideAccess(isApproved: false, let record):
      .request(.declineAccess(record.request.id, reason: form.text(.field(.reason))))
    case .moveInstances(let choice, to: _):
      form.chosenAccount.map { .instance(.move(choice.ids, to: $0)) }
    case .removeInstances(let choice): .instance(.remove(choice.ids))
    case .giveBack(let record):
      Secret(rawValue: form.text(.field(.code)))
        .map { .reservation(.giveBack(record.id, code: $0)) }
    case .order(let answer, let row, _): form.order(answer, row.line.id).map(Command.order)
    case .reserve(let record, in: _):
      form.reservation(for: record.instance.id).map { .reservation(.reserve($0)) }
    case .addAgreement(in: let account):
      .enterprise(.add(form.newAgreement, to: account.id))
    case .generate(let record, in: _):
      form.generation(under: record.id).map { .enterprise(.generate($0)) }
    case .trueForward(let record):
      .enterprise(.trueForward(record.id, next: form.date(.trueForward)))
    case .addKey(in: let account): form.newKey.map { .traditional(.add([$0], to: account.id)) }
    case .assignKeys(let choice, to: _):
      form.chosenAccount.map { .traditional(.assign(choice.ids, to: $0)) }
    case .convertKeys(let choice): .traditional(.convert(choice.ids))
    case .stateNeed: form.need.map(Command.need)
    case .changeNeed(let record):
      form.number(.field(.quantity)).map {
        .need(.state(record.need.row, quantity: $0, by: record.need.by))
      }
    case .withdrawNeed(let record): .need(.withdraw(record.need.row, by: record.need.by))
    case .acknowledge(let record):
      .acknowledge(record.alert.key, note: form.optionalText(.note))
    }
  }
}

extension FormDialog {
  fileprivate var virtualAccount: VirtualAccountForm {
    var visibility: VirtualAccount.Visibility?
    if case .visibility(let chosen) = choice(.visibility) { visibility = chosen }
    return VirtualAccountForm(
      name: text(.field(.name)), description: text(.field(.description)), visibility: visibility,
      tags: list(.field(.tag)))
  }

  /// The virtual account that is chosen.
  var chosenAccount: Licensing.Identifier<VirtualAccount>? {
    guard case .named(_, let number) = choice(.field(.virtualAccount)) else { return nil }
    return Licensing.Identifier(rawValue: number)
  }

  fileprivate var newToken: NewToken? {
    guard let account = chosenAccount, let days = number(.field(.days)), let secret else {
      return nil
    }
    return NewToken(
      virtualAccount: account, description: text(.field(.description)), days: days,
      mostUses: number(.field(.uses)), isExportAllowed: isChecked(.exportAllowed), secret: secret)
  }

  fileprivate func grantRequest(in account: SmartAccount) -> GrantRequest? {
    guard let role else { return nil }
    let place = role.isOfVirtualAccount ? chosenAccount : nil
    return GrantRequest(
      email: text(.field(.email)), name: text(.field(.name)), company: text(.field(.company)),
      role: role, smartAccount: account.id, virtualAccount: place,
      consents: isChecked(.field(.consent)))
  }

  fileprivate var grant: Grant? {
    guard case .grant(let grant, _) = choice(.field(.role)) else { return nil }
    return grant
  }
}
