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
    case .acceptAgreement(let account): .acceptAgreement(account.id)
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

  fileprivate func grantRequest(in account: SmartAccount) -> GrantRequest? {
    guard let role else { return nil }
    var place: Licensing.Identifier<VirtualAccount>?
    if role.isOfVirtualAccount, case .named(_, let number) = choice(.field(.virtualAccount)) {
      place = Licensing.Identifier(rawValue: number)
    }
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
