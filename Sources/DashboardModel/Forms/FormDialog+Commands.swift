internal import Licensing

extension FormDialog {
  /// The request for an account as it is filled in: to be kept, or to be sent.
  func request(draft: Licensing.Identifier<AccountRequest>?) -> RequestCommand {
    var form = RequestForm(
      profile: profile, hasAuthority: isChecked(.field(.authority)), nominee: text(.nominee),
      company: CompanyForm(
        name: text(.companyName), country: text(.field(.country)),
        address: text(.field(.address)), region: text(.field(.region)),
        postalCode: text(.field(.postalCode))),
      accountName: text(.accountName), domain: text(.field(.domain)),
      nominated: text(.nominated), wantsAccess: isChecked(.wantsAccess),
      consents: isChecked(.field(.consent)))
    if case .accountKind(let kind) = choice(.accountKind) { form.kind = kind }
    if form.hasAuthority { form.nominee = "" }
    return isChecked(.keepsDraft) ? .save(form, draft: draft) : .submit(form, draft: draft)
  }

  private var profile: Profile {
    Profile(
      name: text(.field(.name)), email: text(.field(.email)), company: text(.field(.company)))
  }

  /// What is answered to a request.
  func answer(
    _ answer: RequestAnswer, to id: Licensing.Identifier<AccountRequest>
  ) -> RequestCommand {
    switch answer {
    case .approve: .approve(id)
    case .nominate: .nominate(id, email: text(.field(.email)))
    case .decline: .decline(id, reason: text(.field(.reason)))
    case .activate:
      .accept(
        id,
        RequestAcceptance(
          profile: profile, nominated: ticked, grantsAccess: isChecked(.wantsAccess),
          consents: isChecked(.field(.consent))))
    }
  }

  /// The nominated that were left ticked.
  private var ticked: [String] {
    pages.joined().compactMap { entry in
      guard case .administrator(let email) = entry.name, entry.value == .check(true) else {
        return nil
      }
      return email
    }
  }

  /// The wish for a role; nil where none is chosen.
  var access: AccessForm? {
    role.map { role in
      AccessForm(
        profile: profile, domain: text(.field(.domain)),
        virtualAccounts: role.isOfVirtualAccount ? list(.field(.virtualAccount)) : [],
        role: role, reason: text(.field(.reason)))
    }
  }

  /// What is done with an order line; nil where that names no account.
  func order(_ answer: OrderAnswer, _ line: Licensing.Identifier<OrderLine>) -> OrderCommand? {
    switch answer {
    case .assign: target.map { .assign([line], to: $0) }
    case .place: chosenAccount.map { .place([line], in: $0) }
    case .hold: .hold([line], reason: text(.field(.reason)))
    case .release: .release([line])
    case .unassign: .unassign([line])
    }
  }

  private var target: OrderTarget? {
    let place = optionalText(.field(.virtualAccount)).flatMap { try? Name(typed: $0) }
    return DomainIdentifier(rawValue: text(.field(.domain)))
      .map { OrderTarget(account: $0, virtualAccount: place) }
  }
}
